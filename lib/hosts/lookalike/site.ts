import { isUnderPrivateSuffix, registrableDomain } from '../suffix.ts';
import { has } from './flags.ts';
import { asDigits, fold, glanceForms, hidesLetters } from './fold.ts';
import type { Hit } from './hit.ts';
import { hit } from './hit.ts';
import { sameSuffix } from './homes.ts';
import { nearHits } from './near.ts';
import type { HostParts } from './parts.ts';
import { joined } from './parts.ts';
import type { Strength } from './strength.ts';
import { strengthOf } from './strength.ts';
import { suffixKind } from './suffixes.ts';
import type { Label, Tables } from './tables.ts';
import { DIGITS, ELSEWHERE, ELSEWHERE_WORD, FOLDED, GLANCE, GLYPHS, HYPHENS, RUN, TALKING } from './weights.ts';

/** Shorter addresses without their dots are words: "blues" of blu.es. */
const SHORTEST_RUN = 6;

/** Likenesses of the whole label that somebody registered with the whole label of a brand. */
export function siteHits(parts: HostParts, tables: Tables): readonly Hit[] {
  const key = joined(parts.site.plain);
  const label = tables.labels.get(key);
  const same = label ? sameLabel(label, parts, tables, parts.site.disguised) : [];
  if (label && (same.length > 0 || !has(label.flags, 'named'))) return same;
  const native = parts.site.disguised ? tables.labels.get(joined(parts.site.text)) : undefined;
  if (native) return sameLabel(native, parts, tables, false);
  return [
    ...runHits(key, parts, tables),
    ...sameLook(key, parts, tables),
    ...digitHits(key, parts.suffix, tables),
    ...nearHits(key, parts, tables),
  ];
}

/** The brand letter by letter, at least in looks: disguised, with another hyphen, or on another suffix. */
function sameLabel(label: Label, parts: HostParts, tables: Tables, disguised: boolean): readonly Hit[] {
  const { site, suffix } = parts;
  const place = sameSuffix(label, suffix) ? 'own' : 'away';
  const strength = strengthOf(label);
  if (disguised) return hit(label, suffix, 'homoglyph', GLYPHS[place][strength]);
  const where = isUnderPrivateSuffix(parts.host) ? 'hosted' : suffixKind(suffix);
  // A name in Latin letters on another suffix is as a rule another company's; 中国移动 is nobody else's name.
  if (where === 'plain' && has(label.flags, 'named') && /^[a-z0-9]+$/.test(label.text)) return [];
  const hyphened = site.plain.includes('-') ? tables.hyphened.get(label.text) !== site.plain : place === 'own';
  if (hyphened) return hit(label, suffix, 'hyphenation', HYPHENS[place][strength]);
  const word = tables.words.get(suffix);
  if (word && TALKING.includes(word.kind)) return hit(label, suffix, 'tld-swap', ELSEWHERE_WORD[strength], [word.lang]);
  return hit(label, suffix, strength === 'digits' ? 'digits' : 'tld-swap', ELSEWHERE[where][strength]);
}

/** The official address without its dots, or with them in other places: verizoncom.com, vodafoneco.uk, windt.re.it. */
function runHits(key: string, { subs, suffix }: HostParts, { labels, run }: Tables): readonly Hit[] {
  const whole = subs.map((sub) => joined(sub.plain)).join('') + key + suffix.replaceAll('.', '');
  const home = run.get(whole) ?? (key.length < SHORTEST_RUN ? undefined : run.get(key));
  const weight = home && RUN[strengthOfAddress(home.domain, labels)];
  return home && weight ? [{ home, kind: 'subdomain', weight }] : [];
}

/** A host below somebody's domain ("mobile.free.fr") is a long name, whatever its parts are. */
function strengthOfAddress(domain: string, labels: Tables['labels']): Strength {
  if (registrableDomain(domain) !== domain) return 'middle';
  const label = labels.get(domain.slice(0, domain.indexOf('.')).replaceAll('-', ''));
  return label ? strengthOf(label) : 'weak';
}

function sameLook(key: string, { site, suffix }: HostParts, tables: Tables): readonly Hit[] {
  const folded = tables.folded.get(fold(key));
  const weigh = (label: Label, pair: typeof FOLDED): number | undefined =>
    pair[sameSuffix(label, suffix) ? 'own' : 'away'][strengthOf(label)];
  if (folded)
    return hit(folded, suffix, 'homoglyph', weigh(folded, site.disguised ? GLYPHS : hidesLetters(key, folded.text) ? FOLDED : GLANCE));
  const glance = glanceForms(key)
    .flatMap((form) => tables.glance.get(form) ?? [])
    .at(0);
  return glance ? hit(glance, suffix, 'homoglyph', weigh(glance, GLANCE)) : [];
}

/** A hotline with letters for digits, or with one to three digits after it. */
function digitHits(key: string, suffix: string, { labels }: Tables): readonly Hit[] {
  const read = asDigits(key);
  const meant = read === null ? undefined : labels.get(read);
  if (meant && strengthOf(meant) === 'digits') return hit(meant, suffix, 'digits', DIGITS.letters);
  if (!/^\d{6,8}$/.test(key)) return [];
  const longer = labels.get(key.slice(0, 5));
  return longer && strengthOf(longer) === 'digits' ? hit(longer, suffix, 'digits', DIGITS.longer) : [];
}
