import type { Directory, Mention } from '../../directory/types.ts';
import type { Observation, Zone } from '../../page/types.ts';
import type { Category } from '../../words/categories.ts';
import { type Folded, fold, sourceSpan } from '../../words/fold.ts';
import { languagesOf } from '../../words/languages.ts';
import { type Hit, scan } from '../../words/lexicon.ts';
import type { Words } from '../../words/words.ts';
import type { Evidence } from '../types.ts';
import { composedHits } from './composed.ts';
import { overlaps } from './span.ts';

/** A run of the page's text with the words found in it. Passages stand in reading order; title first. */
export interface Passage {
  readonly index: number;
  readonly where: Evidence['where'];
  readonly zone: Zone;
  /** Weight of the place: 3 title and main heading, 1.5 other headings, 1 text. */
  readonly rank: number;
  readonly source: string;
  readonly folded: Folded;
  readonly text: string;
  readonly hits: readonly Hit[];
  readonly messengers: readonly Hit<'strong' | 'weak'>[];
  /** Carriers named; everyday words only where they can be meant (nearness.ts). */
  readonly mentions: readonly Mention[];
}

/** Evidence is quoted with this much around the telling part. */
const QUOTE = 70;
const QUOTE_LIMIT = 160;

/** Text by which the languages are told, in units of folded text. */
const TOLD_BY = 8_000;

/**
 * The languages a page is read in. Who judges asks this first, to have their words at hand: it is asked again when the page is read,
 * so that the two cannot differ.
 */
export function languagesRead(observation: Observation, words: Words): string[] {
  let text = '';
  for (const { source } of drafted(observation)) {
    if (text.length >= TOLD_BY) break;
    text += `${text && '\n'}${fold(source).text}`;
  }
  return languagesOf(text.slice(0, TOLD_BY), observation.lang, words);
}

/**
 * The page's text as passages, folded and scanned once for every word that any signal looks for.
 * @returns passages in reading order and the languages whose words were looked for
 */
export function readPassages(
  observation: Observation,
  { words, directory }: { readonly words: Words; readonly directory: Pick<Directory, 'mentions'> },
  isNear: (carrierId: string) => boolean,
): { passages: Passage[]; langs: string[] } {
  const drafts = drafted(observation);
  const folded = drafts.map((d) => fold(d.source));
  const langs = languagesRead(observation, words);
  const lexicons = langs.map((lang) => words.lexicon(lang)).filter((l) => l !== null);
  const passages = drafts.map((draft, index): Passage => {
    const f = folded[index] ?? fold('');
    const found = unmasked(lexicons.flatMap((lexicon) => scan(f.text, lexicon)));
    const hits = [...found, ...composedHits(f.text, found)].sort((a, b) => a.start - b.start);
    const telecom = draft.where !== 'address' && hits.some((h) => h.category === 'thing' || h.category === 'telecom');
    return {
      ...draft,
      index,
      folded: f,
      text: f.text,
      hits,
      messengers: messengersIn(f.text, words),
      mentions: directory.mentions(f.text).filter((m) => !m.weak || (telecom && isNear(m.carrierId))),
    };
  });
  return { passages, langs };
}

/** "telegr@m", "what5app": signs and digits within a word that pass for letters. As long as the text itself, so that offsets hold. */
const LEET: Readonly<Record<string, string>> = { '@': 'a', '0': 'o', '1': 'l', '3': 'e', $: 's', '5': 's' };

function messengersIn(text: string, { messengers }: Words): Hit<'strong' | 'weak'>[] {
  const plain = text.replace(/(?<=[a-z])[@013$5](?=[a-z])/gu, (sign) => LEET[sign] ?? sign);
  const hidden = plain === text ? [] : namesIn(plain, messengers).filter((h) => h.category === 'strong');
  const shown = namesIn(text, messengers);
  return [...shown, ...hidden.filter((h) => !shown.some((s) => s.start === h.start && s.end === h.end))];
}

/** Names channel by channel, in the order of the words file. */
const namesIn = (text: string, { names, channels }: Words['messengers']): Hit<'strong' | 'weak'>[] =>
  scan(text, names).sort((a, b) => channels.indexOf(a.lang) - channels.indexOf(b.lang));

type Draft = Pick<Passage, 'where' | 'zone' | 'rank' | 'source'>;

function drafted(o: Observation): Draft[] {
  const main =
    (where: Evidence['where'], rank: number) =>
    (source: string): Draft => ({ where, zone: 'main', rank, source });
  return [
    main('title', 3)(o.title || firstLine(o)),
    main('address', 1)(addressWords(o)),
    ...o.blocks.map(
      (b): Draft => ({
        where: b.heading > 0 ? 'heading' : 'text',
        zone: b.zone,
        rank: b.heading === 1 ? 3 : b.heading > 1 ? 1.5 : 1,
        source: b.text,
      }),
    ),
    ...o.alts.map(main('alt', 0.5)),
    ...o.links.filter((l) => l.label !== '' && l.zone !== 'chrome').map((l) => main('alt', 0.5)(l.label)),
    ...o.generated.map(main('style', 1)),
  ].filter((d) => d.source !== '');
}

/** A paste or a plain text file has no title: its first line is what a reader takes for one. */
const firstLine = ({ blocks }: Observation): string => (blocks.some((b) => b.heading === 1) ? '' : (blocks[0]?.text ?? '').slice(0, 120));

/** Host and path as words: "t-mobile-cancel-center.support/refund" says much. */
function addressWords(o: Observation): string {
  const path = safeDecode(o.path);
  return `${o.host.replace(/[.-]/gu, ' ')} ${path.replace(/[/_.?=&#+-]+/gu, ' ')}`.trim();
}

function safeDecode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // a lone "%" is legal in an address bar and says nothing here
    return path;
  }
}

/** Words inside a phrase of the never list do not count ("cancel anytime", "noise cancelling"). */
function unmasked(hits: readonly Hit[]): Hit[] {
  const masks = hits.filter((h) => h.category === 'never');
  if (masks.length === 0) return [...hits];
  return hits.filter((h) => h.category === 'never' || !masks.some((m) => overlaps(m, h)));
}

export const hitsOf = (p: Passage, ...categories: Category[]): Hit[] => p.hits.filter((h) => categories.includes(h.category));
export const has = (p: Passage | undefined, ...categories: Category[]): boolean =>
  p?.hits.some((h) => categories.includes(h.category)) ?? false;

/**
 * The words as they stood, with some of what is around them, and the telling part marked.
 * @param start,end bounds in the passage's folded text
 */
export function quote(p: Passage, start: number, end: number): Evidence {
  const [from, to] = sourceSpan(p.folded, start, end);
  const first = Math.max(0, from - QUOTE);
  const text = p.source.slice(first, Math.min(p.source.length, Math.max(to + QUOTE / 2, first + QUOTE)));
  const shown = text.slice(0, QUOTE_LIMIT);
  const lead = first > 0 ? '…' : '';
  const mark: [number, number] = [from - first + lead.length, Math.min(to - first, shown.length) + lead.length];
  return { where: p.where, zone: p.zone, text: `${lead}${shown}${first + shown.length < p.source.length ? '…' : ''}`, mark };
}
