import type { Claim, Observation } from '../../page/types.ts';
import { foldText } from '../../words/fold.ts';
import { type Lexicon, scan } from '../../words/lexicon.ts';
import type { Passage } from './passages.ts';
import type { Knowledge } from './reading.ts';

/** Carriers that the page names, most prominent first. */
export interface NamedCarrier {
  readonly carrierId: string;
  readonly score: number;
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

/** The page gives itself out as a carrier: a claim that is little more than the carrier's name. */
export interface CarrierClaim {
  readonly carrierId: string;
  readonly claim: Claim;
  /** Only the title says so: complaint boards and articles begin with the carrier's name too. */
  readonly inTitleOnly: boolean;
}

/** Years and signs of a copyright line. */
const YEARS = /©|\(c\)|\b\d{4}(?:[-–]\d{4})?\b/giu;
/** Share of the claim's letters that the carrier's name must make up. */
const SHARE = 0.6;

/** @returns carriers named in the page's text, those in the title and headings first; of one name the nearest */
export function readCarriers(passages: readonly Passage[], near: (carrierId: string) => number): NamedCarrier[] {
  const named = new Map<string, NamedCarrier>();
  for (const p of passages) {
    if (p.zone === 'chrome' && p.where !== 'title') continue;
    for (const m of p.mentions) {
      const first = named.get(m.carrierId);
      const score = (first?.score ?? 0) + p.rank * (m.weak ? 0.4 : 1);
      named.set(m.carrierId, {
        carrierId: m.carrierId,
        passage: first?.passage ?? p,
        start: first?.start ?? m.start,
        end: first?.end ?? m.end,
        score,
      });
    }
  }
  return [...named.values()].sort(
    (a, b) => b.score - a.score || near(b.carrierId) - near(a.carrierId) || (a.carrierId < b.carrierId ? -1 : 1),
  );
}

/** @returns the first place where the page speaks as a carrier */
export function readClaim(
  observation: Observation,
  knowledge: Knowledge,
  langs: readonly string[],
  near: (carrierId: string) => number,
): CarrierClaim | null {
  const lexicons = langs.map((lang) => knowledge.words.lexicon(lang)).filter((lexicon) => lexicon !== null);
  const claims = observation.claims.flatMap((claim): CarrierClaim[] => {
    const text = foldText(claim.text);
    const bare = letters(withoutBeside(text, lexicons)).length;
    const said = knowledge.directory.mentions(text).filter((m) => {
      const share = letters(text.slice(m.start, m.end)).length / Math.max(1, bare);
      return share >= (m.weak ? 0.95 : SHARE) && !(m.weak && (claim.where === 'title' || near(m.carrierId) < 1));
    });
    const [carrierId] = said.map((m) => m.carrierId).sort((x, y) => near(y) - near(x));
    return carrierId === undefined ? [] : [{ carrierId, claim, inTitleOnly: claim.where === 'title' }];
  });
  return claims.find((one) => !one.inTitleOnly) ?? claims[0] ?? null;
}

/** Without the words a site puts beside a carrier's name when it speaks as that carrier: "China Mobile customer service". */
function withoutBeside(text: string, lexicons: readonly Lexicon[]): string {
  const units = [...text.replace(YEARS, (year) => ' '.repeat(year.length)).split('')];
  for (const hit of lexicons.flatMap((lexicon) => scan(text, lexicon))) if (hit.category === 'beside') units.fill(' ', hit.start, hit.end);
  return units.join('');
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
