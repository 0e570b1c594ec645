import { cut, OBSERVATION_LIMITS, tidy } from './limits.ts';
import type { Link, Zone } from './types.ts';

const { links: MAX, linkHref, linkText, host: maxHost, scheme: maxScheme } = OBSERVATION_LIMITS;
/** Links that lead out of the web, to a person or an app, are kept before all others. */
const REACHES_OUT = /^(?!https?:|javascript:|about:|data:|blob:)/u;

/**
 * The links of the page that lead elsewhere: other hosts, and schemes that reach a person (tel:, mailto:, tg:, weixin: …).
 * @param elements walked elements with their zones
 * @param base the page's address
 */
export function readLinks(elements: readonly { element: Element; zone: Zone }[], base: string): Link[] {
  const far: Link[] = [];
  const near: Link[] = [];
  for (const { element, zone } of elements) {
    const raw = element.getAttribute('href') ?? element.getAttribute('data-href') ?? element.getAttribute('xlink:href');
    if (raw === null || raw.startsWith('#')) continue;
    const link = toLink(element, zone, raw, base);
    if (!link) continue;
    if (REACHES_OUT.test(link.href)) far.push(link);
    else near.push(link);
  }
  return [...far, ...near].slice(0, MAX);
}

function toLink(element: Element, zone: Zone, raw: string, base: string): Link | null {
  const url = parse(raw, base);
  if (!url || url.host === parse(base, base)?.host) return null;
  return {
    href: cut(url.href, linkHref),
    scheme: cut(url.protocol.slice(0, -1), maxScheme),
    host: cut(url.host.toLowerCase(), maxHost),
    text: cut(tidy(element.textContent ?? ''), linkText),
    label: cut(tidy(labelsIn(element)), linkText),
    zone,
  };
}

function parse(address: string, base: string): URL | null {
  return URL.canParse(address, base) ? new URL(address, base) : null;
}

function labelsIn(element: Element): string {
  const own = ['aria-label', 'title'].map((name) => element.getAttribute(name) ?? '');
  const pictures = [...element.querySelectorAll('img[alt], [aria-label], svg title')]
    .slice(0, 4)
    .map((e) => e.getAttribute('alt') ?? e.getAttribute('aria-label') ?? e.textContent ?? '');
  return [...new Set([...own, ...pictures])].filter((s) => s !== '').join(' ');
}
