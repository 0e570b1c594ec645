import { ownWords } from './controls.ts';
import { cut, OBSERVATION_LIMITS, tidy } from './limits.ts';
import type { Claim } from './types.ts';
import { plain } from './unclobbered.ts';

const { claims: MAX, claimText } = OBSERVATION_LIMITS;
const ORGANISATIONS =
  /"@type"\s*:\s*"(?:Organization|Corporation|LocalBusiness|WebSite|MobileApplication|TelecomCompany)"[^{}]{0,400}?"name"\s*:\s*"([^"]{1,120})"/gu;
/** What the page reviews or is about is not who speaks: a complaint names the carrier so. */
const ABOUT = /"(?:itemReviewed|about|mentions|brand)"\s{0,4}:[\s[{]{0,8}$/u;
const TYPES = /"@type"\s*:\s*"([A-Za-z]{3,40})"/gu;

/**
 * Where the page says who it is: site name, logo, structured data, copyright line, and the ends of the title.
 * @param document the page
 */
export function readClaims(document: Document): Claim[] {
  const claims: Claim[] = [];
  const add = (where: Claim['where'], text: string | null | undefined): void => {
    const words = cut(tidy(text ?? ''), claimText);
    if (words !== '' && claims.length < MAX && !claims.some((c) => c.where === where && c.text === words))
      claims.push({ where, text: words });
  };
  for (const name of ['og:site_name', 'application-name', 'apple-mobile-web-app-title', 'author', 'publisher'])
    add('site-name', meta(document, name));
  for (const part of titleEnds(tidy(document.title.slice(0, 1_000)))) add('title', part);
  for (const logo of logos(document)) add('logo', logo);
  for (const data of jsonLd(document))
    for (const match of data.matchAll(ORGANISATIONS))
      if (!ABOUT.test(data.slice(Math.max(0, match.index - 40), match.index))) add('json-ld', match[1]);
  for (const line of copyrights(document)) add('copyright', line);
  return claims;
}

/** Kinds of content that the page declares: og:type, schema.org types, generator. */
export function readKinds(document: Document): string[] {
  const kinds = [meta(document, 'og:type') ?? '', meta(document, 'generator') ?? ''];
  for (const data of jsonLd(document)) for (const match of data.matchAll(TYPES)) kinds.push(match[1] ?? '');
  for (const element of [...document.querySelectorAll('[itemtype]')].slice(0, 10))
    kinds.push(element.getAttribute('itemtype')?.split('/').pop() ?? '');
  return [...new Set(kinds.map((k) => cut(tidy(k), 40)).filter((k) => k !== ''))].slice(0, 16);
}

function meta(document: Document, name: string): string | null {
  return document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? null;
}

/** "Please wait - T-Mobile" names its site at an end; a phrase in the middle of a sentence does not. */
function titleEnds(title: string): string[] {
  const parts = title
    .split(/\s[-–—|·:»]\s|[|｜_–—»]|(?<!\b\p{L})-(?=[^-]{2,20}$)/u)
    .map(tidy)
    .filter((p) => p !== '');
  return parts.length > 1 ? [parts[0] ?? '', parts.at(-1) ?? ''] : parts;
}

function logos(document: Document): string[] {
  const found = [
    ...document.querySelectorAll(
      'header img[alt], [class*=logo] img[alt], img[class*=logo][alt], img[src*=logo][alt], [class*=logo], [class*=brand], header a, header b, header strong',
    ),
  ];
  return found
    .slice(0, 12)
    .map(plain)
    .map((e) => e.getAttribute('alt') ?? e.getAttribute('aria-label') ?? ownWords(e))
    .filter((t) => t.length < 60);
}

function jsonLd(document: Document): string[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')]
    .slice(0, 6)
    .map((s) => (s.textContent ?? '').slice(0, 20_000));
}

function copyrights(document: Document): string[] {
  const foot = [...document.querySelectorAll('footer, [class*=footer], [class*=copyright], [id*=footer], small')].slice(-6);
  return foot.flatMap(
    (e) =>
      ownWords(e)
        .slice(0, 2_000)
        .match(/(?:©|\(c\)|版权所有|版權所有|copyright)[^\n]{0,80}/giu) ?? [],
  );
}
