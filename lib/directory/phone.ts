/** Calling codes of two digits (ITU-T E.164 assignments); +1 and +7 have one, all others three. */
const TWO_DIGITS = new Set(
  '20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98'.split(
    ' ',
  ),
);

function callingCodeLength(digits: string): number {
  if (/^[17]/.test(digits)) return 1;
  return TWO_DIGITS.has(digits.slice(0, 2)) ? 2 : 3;
}

/** Groups of three with the rest, two to four digits, last: 8009220204 → 800 922 0204. */
function inGroups(digits: string): string {
  const groups: string[] = [];
  let rest = digits;
  while (rest.length > 4) {
    groups.push(rest.slice(0, 3));
    rest = rest.slice(3);
  }
  return [...groups, rest].join(' ');
}

/** A number as people read it: +18009220204 → +1 800 922 0204. Short codes stay whole. */
export function readableNumber(number: string): string {
  const digits = /^\+(\d+)$/.exec(number)?.[1];
  if (!digits) return number;
  const cut = callingCodeLength(digits);
  return `+${digits.slice(0, cut)} ${inGroups(digits.slice(cut))}`;
}

/** A number without its country's calling code: +8610086 → 10086; null for one that has none. */
export function nationalPart(number: string): string | null {
  const digits = /^\+(\d+)$/.exec(number)?.[1];
  return digits ? digits.slice(callingCodeLength(digits)) : null;
}

/** The tel: address of a number or service code; # and * survive (RFC 3966 wants them escaped in the path). */
export function telHref(number: string): string {
  return `tel:${number.replaceAll('#', '%23').replaceAll(/\s/g, '')}`;
}

/** Short codes work from the carrier's own network; numbers with a country code from elsewhere as well. */
export function isShortCode(number: string): boolean {
  return !number.startsWith('+') && number.length <= 6;
}
