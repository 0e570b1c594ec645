/** Bounds of an Observation, so that it stays under 64 KB and its making stays quick on any page. Lengths in UTF-16 units. */
export const OBSERVATION_LIMITS = {
  /** Nodes walked; a page of 100,000 nodes is read in part. */
  nodes: 20_000,
  blockText: 1_200,
  /** From the top; what lies beyond is kept only around telling words, and at the very end. */
  text: 18_000,
  tailText: 3_000,
  links: 90,
  /** Longest name the domain name system knows (RFC 1035), with a port. */
  host: 260,
  scheme: 40,
  linkHref: 160,
  linkText: 80,
  fields: 50,
  fieldText: 80,
  alts: 40,
  altText: 120,
  generated: 24,
  claims: 24,
  claimText: 120,
  title: 300,
  description: 400,
  frames: 20,
} as const;

/** Cuts text at a bound without splitting a surrogate pair. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const code = text.charCodeAt(limit - 1);
  return text.slice(0, code >= 0xd800 && code <= 0xdbff ? limit - 1 : limit);
}

/** White space folded to single spaces, as a reader sees it. */
export const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim();
