/** Suffixes that somebody who owns a brand would take first. */
const PLAIN = new Set(['com', 'net', 'org', 'edu', 'gov', 'int', 'eu', 'asia', 'info', 'biz', 'mobi', 'tel']);
/** Country suffixes handed out for nothing or next to it and so used for throw-away sites. */
const THROWAWAY = new Set(['tk', 'ml', 'ga', 'cf', 'gq', 'cc', 'pw', 'ws', 'su', 'icu']);

/**
 * How telling it is to meet a brand on this suffix: `open` where anybody gets a name within minutes and brands rarely go,
 * `plain` where the brand itself may well be.
 */
export function suffixKind(suffix: string): 'open' | 'plain' {
  const last = suffix.slice(suffix.lastIndexOf('.') + 1);
  return THROWAWAY.has(last) || (last.length > 2 && !PLAIN.has(last)) ? 'open' : 'plain';
}

/** ".com" and its like, where every short word is somebody's: a letter less or more proves nothing there. */
export const isCrowded = (suffix: string): boolean => suffix === 'com' || suffix === 'net' || suffix === 'org';
