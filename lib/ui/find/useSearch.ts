import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Directory } from '../../directory/types.ts';
import { messageLang } from '../lang.ts';
import { buildIndex, type SearchIndex } from '../search/build.ts';
import { type Findings, findCarriers } from '../search/find.ts';

/** The index is built when the page already stands and has nothing to do, or at the first letter, whichever is first. */
function useIndex(directory: Directory): () => SearchIndex {
  const index = useRef<{ readonly of: Directory; readonly built: SearchIndex } | null>(null);
  const get = () => {
    if (index.current?.of !== directory) index.current = { of: directory, built: buildIndex(directory, messageLang()) };
    return index.current.built;
  };
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

/** The query and what it finds, the person's countries first. */
export function useSearch(directory: Directory, homes: readonly string[]): Searching {
  const [query, setQuery] = useState('');
  const index = useIndex(directory);
  const findings = useMemo(() => (query.trim() === '' ? [] : findCarriers(index(), query, homes)), [query, homes.join(), directory]);
  return { query, findings, setQuery };
}
