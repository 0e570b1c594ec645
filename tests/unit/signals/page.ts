import type { Block, Field, Link, Observation, Zone } from '../../../lib/page/types.ts';
import type { Evidence } from '../../../lib/signals/types.ts';

/** A page as a test writes it: what it does not say is empty. */
export interface Page extends Partial<Omit<Observation, 'blocks' | 'links' | 'fields'>> {
  /** Blocks of text; "# " and "## " before headings, "@chrome " and "@comment " before text outside the main part. */
  readonly text?: readonly string[];
  readonly links?: readonly (Partial<Link> & { readonly href: string })[];
  readonly fields?: readonly Partial<Field>[];
}

/** A page on which a signal speaks, and what it says. */
export interface Spoken extends Page {
  readonly says: {
    /** Words of the page that the first evidence quotes; its marked part lies within them. */
    readonly seen: string;
    readonly where: Evidence['where'];
    readonly params?: Readonly<Record<string, string>>;
    /** Index of the controls that speak. */
    readonly fields?: readonly number[];
  } | null;
}

/** One file in pages/ for each signal: where it speaks (`says` is null where it has nothing to quote) and where it stays silent. */
export interface Case {
  readonly speaks: Readonly<Record<string, Spoken>>;
  readonly silent: Readonly<Record<string, Page>>;
}

const EMPTY: Observation = {
  url: 'https://page.example/',
  scheme: 'https',
  host: 'page.example',
  path: '/',
  contentType: 'text/html',
  lang: '',
  title: '',
  description: '',
  blocks: [],
  links: [],
  fields: [],
  forms: [],
  alts: [],
  generated: [],
  claims: [],
  frameHosts: [],
  kinds: [],
  truncated: false,
};

const FIELD: Field = {
  index: 0,
  type: 'text',
  name: '',
  autocomplete: '',
  label: '',
  placeholder: '',
  accept: '',
  maxLength: null,
  near: '',
  zone: 'main',
  form: null,
};

const isZone = (word: string): word is Zone => word === 'chrome' || word === 'comment';

function block(line: string): Block {
  const [, mark = '', name = '', text = ''] = /^(?:(#{1,3}) |@(chrome|comment) )?(.*)$/su.exec(line) ?? [];
  const heading = mark.length === 1 ? 1 : mark.length === 2 ? 2 : mark.length === 3 ? 3 : 0;
  return { text, heading, zone: isZone(name) ? name : 'main' };
}

function link({ href, ...rest }: Partial<Link> & { readonly href: string }): Link {
  const { protocol, host } = new URL(href);
  return { href, scheme: protocol.slice(0, -1), host, text: '', label: '', zone: 'main', ...rest };
}

/** The Observation of a page. */
export function observation({ text = [], links = [], fields = [], ...rest }: Page): Observation {
  const host = rest.host ?? EMPTY.host;
  return {
    ...EMPTY,
    url: `https://${host}${rest.path ?? '/'}`,
    ...rest,
    blocks: text.map(block),
    links: links.map(link),
    fields: fields.map((field, index) => ({ ...FIELD, index, ...field })),
  };
}
