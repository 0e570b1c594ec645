/** A line drawing of 1.75 px; with a silhouette it is a filled mark, and the line a glyph of 2.25 px cut into it. 24 px grid. */
export type Drawing = readonly [line: string, silhouette?: string];

/** The drawings that notices use, as in lib/ui/icons.ts (a test holds the two together). */
export const ICONS = {
  brand: [
    'M7.7 11.6h8.4M12.9 8.2l3.4 3.4-3.4 3.4',
    'M6.25 2.5h7.9L20 8.35V13c0 4-2.9 6.9-8 8.75C6.9 19.9 4 17 4 13V4.75A2.25 2.25 0 0 1 6.25 2.5Z',
  ],
  close: ['m6 6 12 12M18 6 6 18'],
  'lv-caution': ['M12 8.6v5M12 17.3v.05', 'M10.3 3.6a1.95 1.95 0 0 1 3.4 0l8 14.3a1.95 1.95 0 0 1-1.7 2.9H4a1.95 1.95 0 0 1-1.7-2.9Z'],
  'lv-danger': ['M7.2 12h9.6', 'M8.1 2h7.8L22 8.1v7.8L15.9 22H8.1L2 15.9V8.1Z'],
  'lv-info': ['M12 11v5.6M12 7.3v.1', 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Z'],
  phone: [
    'M8.6 3.4 5.6 3.6A2.2 2.2 0 0 0 3.5 6C4.3 13.7 10.3 19.7 18 20.5a2.2 2.2 0 0 0 2.4-2.1l.2-3-4.7-2-2 2.3a13.5 13.5 0 0 1-5.6-5.6l2.3-2Z',
  ],
} as const satisfies Record<string, Drawing>;

export type IconName = keyof typeof ICONS;
