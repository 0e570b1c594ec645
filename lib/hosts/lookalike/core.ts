/** Ends and beginnings that carriers and other companies share, longest first where one ends in another. */
const COMMON = [
  'wireless',
  'cellular',
  'networks',
  'network',
  'telecom',
  'telekom',
  'connect',
  'options',
  'mobiles',
  'mobile',
  'mobil',
  'movil',
  'online',
  'global',
  'direct',
  'digital',
  'media',
  'phone',
  'world',
  'pocket',
  'travel',
  'smart',
  'cell',
  'link',
  'tele',
  'sim',
  'net',
  'tel',
  'com',
];
/** What has to be left in front of a common end, and behind a common beginning: "telus" is no "us" with something before it. */
const LEAST = 1;
const LEAST_BEHIND = 4;

/** A label without a common end or else beginning: "us" of "usmobile", "travel" of "travelsim". The label itself where it has none. */
export function coreOf(label: string): string {
  const end = COMMON.find((word) => label.endsWith(word) && label.length >= word.length + LEAST);
  if (end) return label.slice(0, -end.length);
  const start = COMMON.find((word) => label.startsWith(word) && label.length >= word.length + LEAST_BEHIND);
  return start ? label.slice(start.length) : label;
}
