import { brandsIn } from './brands.ts';
import { has } from './flags.ts';
import type { Hit } from './hit.ts';
import { hit } from './hit.ts';
import { sameSuffix } from './homes.ts';
import type { HostParts, Part } from './parts.ts';
import { joined } from './parts.ts';
import { segment } from './segment.ts';
import { strengthOf } from './strength.ts';
import type { Label, Tables, Word } from './tables.ts';
import { SPLIT, TENANT } from './weights.ts';

/** Labels left of the site's that are looked at, the nearest ones. */
const MOST_SUBS = 5;
/** Dots that may be set into one brand. */
const MOST_SPLITS = 3;

/** A dot set into the brand: v.erizon.com, on a suffix of its own. */
export function splitHits({ subs, site, suffix }: HostParts, { labels }: Tables): readonly Hit[] {
  let text = joined(site.plain);
  for (const sub of subs.slice(-MOST_SPLITS).reverse()) {
    text = joined(sub.plain) + text;
    const label = labels.get(text);
    if (label && sameSuffix(label, suffix)) return hit(label, suffix, 'subdomain', SPLIT[strengthOf(label)]);
  }
  return [];
}

/** The brand as a label of somebody else's host: 10086.example.com, verizon.cancel-line.com, att-cancel.example.com. */
export function tenantHits({ subs, site, suffix }: HostParts, tables: Tables): readonly Hit[] {
  const near = subs.slice(-MOST_SUBS);
  return near.flatMap((sub) => {
    const brands = brandsOf(sub, tables);
    const around = brands.length === 0 ? [] : [site, ...near].flatMap((other) => (other === sub ? [] : wordsOf(other, tables)));
    return brands.flatMap(({ label, words }) => {
      const all = [...words, ...around];
      const langs = all.map((word) => word.lang);
      return hit(label, suffix, 'subdomain', tenantWeight(label, all), langs);
    });
  });
}

interface Tenant {
  readonly label: Label;
  readonly words: readonly Word[];
}

/** The brands of one label, which are the whole of it or stand beside nothing but words. Common words are none here. */
function brandsOf({ plain }: Part, tables: Tables): readonly Tenant[] {
  const whole = tables.brands.get(joined(plain));
  const found: readonly Tenant[] = whole
    ? [{ label: whole, words: [] }]
    : brandsIn(plain, tables).filter((find) => !find.joint && find.unknown === 0);
  return found.filter(({ label }) => !tables.words.has(label.text));
}

function wordsOf(part: Part, { words }: Tables): readonly Word[] {
  return part.plain.split('-').flatMap((piece) => segment(piece, words) ?? []);
}

function tenantWeight(label: Label, words: readonly Word[]): number {
  const strength = strengthOf(label);
  const kinds = new Set(words.map((word) => word.kind));
  const told = kinds.has('act') ? 'act' : kinds.has('care') || kinds.has('thing') ? 'care' : 'none';
  if (told === 'none' && has(label.flags, 'named')) return 0;
  return TENANT[told][strength] ?? 0;
}
