import type { Hours, HoursRule } from '../../directory/hours.ts';
import type { Translate } from '../text.ts';

/** A Monday, to name the days of the week by. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

function dayIn(lang: string, day: number): string {
  return new Intl.DateTimeFormat(lang, { weekday: 'short', timeZone: 'UTC' }).format(MONDAY + day * DAY_MS);
}

function ruleText({ days, times }: HoursRule, lang: string, t: Translate): string {
  const named = days.map(([first, last]) =>
    first === last ? dayIn(lang, first) : t('guide.hours.range', [dayIn(lang, first), dayIn(lang, last)]),
  );
  const spans = times.map(([from, to]) => `${from}–${to}`);
  return [days.length === 0 ? t('guide.hours.daily') : named.join(t('guide.hours.and')), spans.join(t('guide.hours.and'))].join(' ');
}

/** When a hotline answers, in words: "24 hours, every day"; "Mon–Fri 08:00–20:00; Sat 09:00–17:00". */
export function hoursText(hours: Hours, lang: string, t: Translate): string {
  if (hours === 'always') return t('guide.hours.always');
  return hours.map((rule) => ruleText(rule, lang, t)).join(t('guide.hours.then'));
}
