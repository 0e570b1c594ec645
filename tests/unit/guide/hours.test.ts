import { expect, it } from 'vitest';
import { parseHours } from '../../../lib/directory/hours.ts';
import { hoursText } from '../../../lib/ui/guide/hours.ts';
import { translator } from '../warning/fakes.ts';

const said = (text: string, file: string, lang: string): string => hoursText(parseHours(text) ?? [], lang, translator(file));

it.each([
  ['24/7', '24 hours, every day', '每天 24 小时', '每天 24 小時'],
  ['08:00-22:00', 'every day 08:00–22:00', '每天 08:00–22:00', '每天 08:00–22:00'],
  [
    'Mo-Fr 08:00-20:00; Sa 09:00-17:00',
    'Mon–Fri 08:00–20:00; Sat 09:00–17:00',
    '周一至周五 08:00–20:00；周六 09:00–17:00',
    '週一至週五 08:00–20:00；週六 09:00–17:00',
  ],
  [
    'Mo,We 09:00-12:00,13:00-17:00',
    'Mon, Wed 09:00–12:00, 13:00–17:00',
    '周一、周三 09:00–12:00、13:00–17:00',
    '週一、週三 09:00–12:00、13:00–17:00',
  ],
])('%s in the person’s words', (text, en, hans, hant) => {
  expect([said(text, 'en', 'en'), said(text, 'zh_CN', 'zh-CN'), said(text, 'zh_TW', 'zh-TW')]).toEqual([en, hans, hant]);
});
