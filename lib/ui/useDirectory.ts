import { useEffect, useState } from 'preact/hooks';
import type { Directory } from '../directory/types.ts';
import { loadDirectory } from './directory.ts';

/** The directory on its way: pages that can show something before it is there do not wait for it. */
export type LoadedDirectory =
  | { readonly state: 'loading' | 'failed'; readonly directory: null }
  | { readonly state: 'ready'; readonly directory: Directory };

/** Loads the directory once per page. A failure is a state to show, and is logged. */
export function useDirectory(): LoadedDirectory {
  const [loaded, setLoaded] = useState<LoadedDirectory>({ state: 'loading', directory: null });
  useEffect(() => {
    loadDirectory().then(
      (directory) => setLoaded({ state: 'ready', directory }),
      (error: unknown) => {
        console.warn('ui/useDirectory: the list could not be loaded', error);
        setLoaded({ state: 'failed', directory: null });
      },
    );
  }, []);
  return loaded;
}
