/** Days of the week, Monday first, as opening_hours writes them. */
const DAYS: readonly string[] = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/** One rule: days by their number from Monday (0) on, as first and last; none for every day. Times of day as they stand, 08:00. */
export interface HoursRule {
  readonly days: readonly (readonly [first: number, last: number])[];
  readonly times: readonly (readonly [from: string, to: string])[];
}

/** When a hotline answers: `always`, or by rules. Local time of the carrier's country. */
export type Hours = 'always' | readonly HoursRule[];

const DAY = `(?:${DAYS.join('|')})`;
const TIME = '(?:[01]\\d|2[0-3]):[0-5]\\d';
/** A rule has at most seven parts of days and four of times, so the expression reads a bounded text. */
const RULE = new RegExp(
  `^(?:(${DAY}(?:-${DAY})?(?:,${DAY}(?:-${DAY})?){0,6}) )?(${TIME}-(?:${TIME}|24:00)(?:,${TIME}-(?:${TIME}|24:00)){0,3})$`,
);
const RULES = 7;

function daysOf(text: string): HoursRule['days'] {
  return text.split(',').map((part) => {
    const [first = '', last = first] = part.split('-');
    return [DAYS.indexOf(first), DAYS.indexOf(last)] as const;
  });
}

function timesOf(text: string): HoursRule['times'] {
  return text.split(',').map((part) => {
    const [from = '', to = ''] = part.split('-');
    return [from, to] as const;
  });
}

/**
 * Reads hours in the part of OpenStreetMap's opening_hours that hotlines need: "24/7", "Mo-Fr 08:00-20:00; Sa,Su 09:00-17:00",
 * "07:00-23:00" (https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification). No holidays, seasons or remarks.
 * @returns null for anything else
 */
export function parseHours(text: string): Hours | null {
  if (text === '24/7') return 'always';
  const parts = text.split('; ');
  const rules = parts.slice(0, RULES).flatMap((part) => {
    const [, days, times] = RULE.exec(part) ?? [];
    return times === undefined ? [] : [{ days: days === undefined ? [] : daysOf(days), times: timesOf(times) }];
  });
  return rules.length === parts.length ? rules : null;
}
