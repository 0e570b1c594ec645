import { readClaims, readKinds } from './claims.ts';
import { readFields } from './fields.ts';
import { fitted } from './fit.ts';
import { cut, OBSERVATION_LIMITS, tidy } from './limits.ts';
import { readLinks } from './links.ts';
import { readAlts, readGenerated } from './media.ts';
import type { Block, Observation } from './types.ts';
import { unclobbered } from './unclobbered.ts';
import { type ShadowOf, walk } from './walk.ts';

/** What reading a page needs beside it. */
export interface Means {
  readonly telling: (text: string) => boolean;
  readonly shadowOf: ShadowOf;
}

/**
 * Reads a page into an Observation: what is there, without opinion. Changes nothing in the page.
 * @param page the page’s document
 * @param window its window, for computed style
 * @param means `telling` finds where in a text the gate's words stand, so that long pages keep those parts; `shadowOf` sees into
 *   closed shadow roots, where the browser lets extensions
 * @returns a plain value within OBSERVATION_LIMITS; throws only where the document itself is unusable
 */
export function observe(page: Document, window: Window, { telling, shadowOf }: Means): Observation {
  const document = unclobbered(page);
  const url = new URL(document.URL);
  const walked = walk(document.body ?? document.documentElement, window, shadowOf);
  const { blocks, cutOff } = boundBlocks(walked.blocks, telling);
  const { fields, forms } = readFields(walked.elements, url.host);
  const declared =
    document.documentElement.lang || document.querySelector('meta[http-equiv="content-language"]')?.getAttribute('content') || '';
  return fitted({
    url: cut(`${url.protocol}//${url.host}${url.pathname}`, 600),
    scheme: url.protocol.slice(0, -1),
    host: cut(url.hostname.toLowerCase(), OBSERVATION_LIMITS.host),
    path: cut(url.pathname + url.hash, 300),
    contentType: cut(document.contentType, 100),
    lang: cut(declared, 20),
    title: cut(tidy(document.title), OBSERVATION_LIMITS.title),
    description: cut(tidy(document.querySelector('meta[name=description]')?.getAttribute('content') ?? ''), OBSERVATION_LIMITS.description),
    blocks,
    links: readLinks(walked.elements, document.baseURI),
    fields,
    forms,
    alts: readAlts(walked.elements),
    generated: readGenerated(walked.elements, window),
    claims: readClaims(document),
    frameHosts: frameHosts(document),
    kinds: readKinds(document),
    truncated: walked.truncated || cutOff,
  });
}

/** Keeps the top, whatever holds telling words, and the end: spam puts its contact in all three. */
function boundBlocks(blocks: readonly Block[], telling: (text: string) => boolean): { blocks: Block[]; cutOff: boolean } {
  let room: number = OBSERVATION_LIMITS.text;
  let tail: number = OBSERVATION_LIMITS.tailText;
  const fromEnd = new Set<number>();
  for (let i = blocks.length - 1; i >= 0 && tail > 0; i--) {
    tail -= blocks[i]?.text.length ?? 0;
    if (tail > 0) fromEnd.add(i);
  }
  const kept = blocks.filter((block, i) => {
    const wanted = fromEnd.has(i) || block.heading > 0 || room > OBSERVATION_LIMITS.text / 3 || (room > 0 && telling(block.text));
    if (wanted && !fromEnd.has(i)) room -= block.text.length;
    return wanted && room > -OBSERVATION_LIMITS.blockText;
  });
  return { blocks: kept, cutOff: kept.length < blocks.length };
}

function frameHosts(document: Document): string[] {
  const hosts = [...document.querySelectorAll('iframe[src]')]
    .map((f) => f.getAttribute('src') ?? '')
    .filter((s) => URL.canParse(s, document.baseURI));
  const named = hosts.map((s) => cut(new URL(s, document.baseURI).host, OBSERVATION_LIMITS.host)).filter((h) => h !== '');
  return [...new Set(named)].slice(0, OBSERVATION_LIMITS.frames);
}
