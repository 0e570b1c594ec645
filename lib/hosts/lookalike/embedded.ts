import { has } from './flags.ts';
import { endsIn } from './heads.ts';
import type { Hit } from './hit.ts';
import type { HostParts } from './parts.ts';
import type { Home, Tables } from './tables.ts';
import { EMBEDDED } from './weights.ts';

const MOST_PIECES = 40;
/** An official address has at most this many pieces between dots and hyphens. */
const LONGEST = 6;

/** The whole official address inside another host, the longest first: 10086.cn.example.com, verizon.com-login.xyz, www-10010-com.a.net. */
export function embeddedHits({ host, suffix }: HostParts, tables: Tables): readonly Hit[] {
  const left = host.slice(0, host.length - suffix.length - 1);
  const bounds = boundsOf(left);
  const dashed = left.replaceAll('.', '-');
  const hits: Hit[] = [];
  for (let from = 0; from + 2 < bounds.length; from++) {
    const start = (bounds[from] ?? 0) + 1;
    const ends = endsIn(tables.embedded, dashed, start, bounds[Math.min(bounds.length - 1, from + LONGEST)]);
    for (const end of ends.toReversed()) {
      const isBound = end > (bounds[from + 1] ?? end) && bounds.includes(end);
      const home = isBound ? tables.embedded.get(dashed.slice(start, end)) : undefined;
      if (home) hits.push({ home, kind: 'subdomain', weight: weightOf(left.slice(start, end), home, tables) });
    }
  }
  return hits;
}

/** Places of dots and hyphens, with one before the start and one after the end. */
function boundsOf(text: string): readonly number[] {
  const bounds = [-1];
  for (let at = 0; at < text.length && bounds.length < MOST_PIECES; at++) if (text[at] === '.' || text[at] === '-') bounds.push(at);
  bounds.push(text.length);
  return bounds;
}

function weightOf(inner: string, { domain }: Home, { labels }: Tables): number {
  if (inner === domain) return EMBEDDED.dots;
  const label = labels.get(domain.slice(0, domain.indexOf('.')).replaceAll('-', ''));
  return label && (has(label.flags, 'weak') || has(label.flags, 'short')) ? EMBEDDED.shortHyphens : EMBEDDED.hyphens;
}
