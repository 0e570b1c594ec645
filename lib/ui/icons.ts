/** One stroke of a drawing: a path's d, a path with a dash or width of its own, a circle [cx, cy, r] or a rect [x, y, w, h, rx]. */
export type Stroke =
  | string
  | { readonly d: string; readonly dash?: string; readonly width?: number }
  | { readonly circle: readonly [number, number, number] }
  | { readonly rect: readonly [number, number, number, number, number] };

/**
 * A drawing on a 24 px grid. With `fill` it is a solid mark (silhouette in currentColor, strokes of 2.25 px in --cut);
 * without, a line drawing (1.75 px in currentColor). Round ends and joins. Plain data, so that pages draw it with Preact
 * and notices in a page with createElementNS.
 */
export interface Drawing {
  readonly fill?: string;
  readonly strokes: readonly Stroke[];
}

/** Names starting with `lv-` are the level marks: told apart by silhouette alone. */
export const ICONS = {
  app: { strokes: [{ rect: [6.25, 2.5, 11.5, 19, 2.5] }, 'M10.5 18.4h3'] },
  arrow: { strokes: ['M4.5 12h15M13.25 5.75 19.5 12l-6.25 6.25'] },
  back: { strokes: ['M19.5 12h-15M10.75 5.75 4.5 12l6.25 6.25'] },
  brand: {
    fill: 'M6.25 2.5h7.9L20 8.35V13c0 4-2.9 6.9-8 8.75C6.9 19.9 4 17 4 13V4.75A2.25 2.25 0 0 1 6.25 2.5Z',
    strokes: ['M7.7 11.6h8.4M12.9 8.2l3.4 3.4-3.4 3.4'],
  },
  chat: {
    strokes: ['M4.5 4.5h15A1.5 1.5 0 0 1 21 6v10a1.5 1.5 0 0 1-1.5 1.5H11l-5 3.75V17.5H4.5A1.5 1.5 0 0 1 3 16V6a1.5 1.5 0 0 1 1.5-1.5Z'],
  },
  check: { strokes: ['m4.5 12.75 5 5L19.5 6.75'] },
  checklist: { strokes: ['m3.5 6.2 1.8 1.8 3.2-3.6M3.5 16.7l1.8 1.8 3.2-3.6M12.5 6.5h8M12.5 17h8'] },
  chevron: { strokes: ['m9.25 5.5 6.5 6.5-6.5 6.5'] },
  clock: { strokes: [{ circle: [12, 12, 9.25] }, 'M12 6.75V12l3.5 2.25'] },
  close: { strokes: ['m6 6 12 12M18 6 6 18'] },
  copy: {
    strokes: [
      { rect: [8.5, 8.5, 12, 12, 2] },
      'M15.5 5.5v-.2a1.8 1.8 0 0 0-1.8-1.8H5.3a1.8 1.8 0 0 0-1.8 1.8v8.4a1.8 1.8 0 0 0 1.8 1.8h.2',
    ],
  },
  down: { strokes: ['m5.5 9.25 6.5 6.5 6.5-6.5'] },
  esim: {
    strokes: [
      'M7.25 2.5h7.4L19 6.85V19.25a2.25 2.25 0 0 1-2.25 2.25h-9.5A2.25 2.25 0 0 1 5 19.25V4.75A2.25 2.25 0 0 1 7.25 2.5Z',
      'M9 14.3h6a3 3 0 1 0-.9 2.15',
    ],
  },
  'external-link': { strokes: ['M13.5 4H20v6.5M20 4l-9 9M17.5 14v4a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V8.5a2 2 0 0 1 2-2h4'] },
  flag: { strokes: ['M5.5 21.25V3.5M5.5 4.25h12.6l-2.6 4.5 2.6 4.5H5.5'] },
  globe: {
    strokes: [
      { circle: [12, 12, 9.25] },
      'M2.9 12h18.2M12 2.75c2.6 2.5 3.9 5.6 3.9 9.25s-1.3 6.75-3.9 9.25c-2.6-2.5-3.9-5.6-3.9-9.25s1.3-6.75 3.9-9.25Z',
    ],
  },
  info: { strokes: [{ circle: [12, 12, 9.25] }, 'M12 11v5.5M12 7.4v.05'] },
  lock: { strokes: [{ rect: [4.5, 10.5, 15, 10.5, 2.25] }, 'M8 10.5V7a4 4 0 0 1 8 0v3.5'] },
  'lv-caution': {
    fill: 'M10.3 3.6a1.95 1.95 0 0 1 3.4 0l8 14.3a1.95 1.95 0 0 1-1.7 2.9H4a1.95 1.95 0 0 1-1.7-2.9Z',
    strokes: ['M12 8.6v5M12 17.3v.05'],
  },
  'lv-danger': { fill: 'M8.1 2h7.8L22 8.1v7.8L15.9 22H8.1L2 15.9V8.1Z', strokes: [{ d: 'M7.2 12h9.6', width: 2.75 }] },
  'lv-info': { fill: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Z', strokes: ['M12 11v5.6M12 7.3v.1'] },
  'lv-none': { strokes: ['M6.25 2.5h7.9L20 8.35V13c0 4-2.9 6.9-8 8.75C6.9 19.9 4 17 4 13V4.75A2.25 2.25 0 0 1 6.25 2.5Z'] },
  'lv-official': {
    fill: 'M6.25 2.5h7.9L20 8.35V13c0 4-2.9 6.9-8 8.75C6.9 19.9 4 17 4 13V4.75A2.25 2.25 0 0 1 6.25 2.5Z',
    strokes: ['m7.9 12.1 2.9 2.9 5.4-5.8'],
  },
  'lv-trusted': { fill: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Z', strokes: ['m7.6 12.3 3 3 5.8-6.3'] },
  'lv-unknown': {
    strokes: [
      { d: 'M6.25 2.5h7.9L20 8.35V13c0 4-2.9 6.9-8 8.75C6.9 19.9 4 17 4 13V4.75A2.25 2.25 0 0 1 6.25 2.5Z', dash: '2.6 3.1' },
      'M9.6 9.7a2.5 2.5 0 1 1 3.5 2.5c-.75.35-1.1.8-1.1 1.6M12 16.7v.05',
    ],
  },
  phone: {
    strokes: [
      'M8.6 3.4 5.6 3.6A2.2 2.2 0 0 0 3.5 6C4.3 13.7 10.3 19.7 18 20.5a2.2 2.2 0 0 0 2.4-2.1l.2-3-4.7-2-2 2.3a13.5 13.5 0 0 1-5.6-5.6l2.3-2Z',
    ],
  },
  plus: { strokes: ['M12 5.5v13M5.5 12h13'] },
  refresh: { strokes: ['M20 11.25A8 8 0 0 0 5.9 6.9L3.75 9M3.75 4.25V9H8.5M4 12.75a8 8 0 0 0 14.1 4.35L20.25 15M20.25 19.75V15H15.5'] },
  search: { strokes: [{ circle: [10.75, 10.75, 6.75] }, 'm15.75 15.75 4.75 4.75'] },
  settings: { strokes: ['M4 7.5h8.5M17.5 7.5H20M4 16.5h2.5M11.5 16.5H20', { circle: [15, 7.5, 2.5] }, { circle: [9, 16.5, 2.5] }] },
  'shield-alert': {
    strokes: ['M6.25 2.5h7.9L20 8.35V13c0 4-2.9 6.9-8 8.75C6.9 19.9 4 17 4 13V4.75A2.25 2.25 0 0 1 6.25 2.5Z', 'M12 8v5M12 16.3v.05'],
  },
  'shield-check': {
    strokes: ['M6.25 2.5h7.9L20 8.35V13c0 4-2.9 6.9-8 8.75C6.9 19.9 4 17 4 13V4.75A2.25 2.25 0 0 1 6.25 2.5Z', 'm8 12.1 2.8 2.8 5.2-5.6'],
  },
  shop: {
    strokes: [
      'M4.5 10.5v8.25a1.5 1.5 0 0 0 1.5 1.5h12a1.5 1.5 0 0 0 1.5-1.5V10.5M3.4 8.6 5 3.75h14l1.6 4.85M9.75 20v-5.5h4.5V20',
      'M3.4 8.6a2.87 2.87 0 0 0 5.73 0 2.87 2.87 0 0 0 5.74 0 2.87 2.87 0 0 0 5.73 0Z',
    ],
  },
  sim: {
    strokes: [
      'M7.25 2.5h7.4L19 6.85V19.25a2.25 2.25 0 0 1-2.25 2.25h-9.5A2.25 2.25 0 0 1 5 19.25V4.75A2.25 2.25 0 0 1 7.25 2.5Z',
      { rect: [8.5, 10.75, 7, 7, 1.25] },
      'M8.5 14.25h2.5M15.5 14.25H13M12 10.75v7',
    ],
  },
  stop: { strokes: ['M8.1 2h7.8L22 8.1v7.8L15.9 22H8.1L2 15.9V8.1Z', 'M7.5 12h9'] },
  text: { strokes: ['M2.75 19 8 5.5 13.25 19M4.6 14.5h6.8M15 19l3.25-8.5L21.5 19M16.1 16.25h4.3'] },
  trash: {
    strokes: [
      'M4 6.5h16M9 6.25V4.5A1.5 1.5 0 0 1 10.5 3h3A1.5 1.5 0 0 1 15 4.5v1.75M6 6.5l.9 12.6A2 2 0 0 0 8.9 21h6.2a2 2 0 0 0 2-1.9L18 6.5M10 10.75v6M14 10.75v6',
    ],
  },
  web: {
    strokes: [
      'M3 6.5A2.5 2.5 0 0 1 5.5 4h13A2.5 2.5 0 0 1 21 6.5v11a2.5 2.5 0 0 1-2.5 2.5h-13A2.5 2.5 0 0 1 3 17.5ZM3 9h18M6.4 6.5h.05M9.2 6.5h.05',
    ],
  },
} as const satisfies Record<string, Drawing>;

export type IconName = keyof typeof ICONS;
