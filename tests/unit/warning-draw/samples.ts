import type { NoticeView } from '../../../lib/warning/types.ts';

/** A full caution notice, in words that no locale has. */
export const VIEW: NoticeView = {
  level: 'caution',
  lang: 'zh-Hans',
  dir: 'ltr',
  theme: 'system',
  largeType: false,
  brand: 'Brand',
  title: 'first|second',
  short: 'short',
  text: 'harm|done',
  open: 'official',
  openLabel: 'open it',
  openShort: 'open',
  call: { label: 'call 123', href: 'tel:123' },
  closeLabel: 'close it',
  fields: [{ index: 0, title: 'stop', text: 'because' }],
  anywayLabel: 'anyway',
};
