/** What is there to erase. Null: could not be counted. */
export interface Kept {
  readonly sites: number;
  readonly reports: number | null;
  /** Stored options of old that could not be read and were set aside. */
  readonly setAside: number;
}

/** One line of what will be erased, with the number in it where it has one. */
export type EraseItem =
  | { readonly what: 'settings' | 'ticks' | 'reportsAny' | 'old' }
  | { readonly what: 'sites' | 'reports'; readonly count: number };

/** What an erasure takes, for the question before it. Never promises less than is erased. Pure. */
export function eraseItems({ sites, reports, setAside }: Kept): readonly EraseItem[] {
  return [
    { what: 'settings' },
    { what: 'sites', count: sites },
    ...(reports === null ? [{ what: 'reportsAny' } as const] : []),
    ...(reports ? [{ what: 'reports', count: reports } as const] : []),
    { what: 'ticks' },
    ...(setAside > 0 ? [{ what: 'old' } as const] : []),
  ];
}
