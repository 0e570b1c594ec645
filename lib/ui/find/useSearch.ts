import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Directory } from '../../directory/types.ts';
import { buildIndex, type Indexed } from '../search/build.ts';
import { type Findings, findCarriers } from '../search/find.ts';

/** The index is built when the page already stands and has nothing to do, or at the first letter, whichever is first. */
function useIndex(directory: Directory): () => readonly Indexed[] {
  const index = useRef<readonly Indexed[] | null>(null);
  const get = () => (index.current ??= buildIndex(directory));
  useEffect(() => {
    const timer = setTimeout(get, 50);
    return () => clearTimeout(timer);
  }, [directory]);
  return get;
}

export interface Searching {
  readonly query: string;
  readonly findings: Findings;
  setQuery(query: string): void;
}

/** The query and what it finds, the person's country first. */
export function useSearch(directory: Directory, country: string | null): Searching {
  const [query, setQuery] = useState('');
  const index = useIndex(directory);
  const findings = useMemo(() => (query.trim() === '' ? { near: [], far: [] } : findCarriers(index(), query, country)), [query, country]);
  return { query, findings, setQuery };
}
