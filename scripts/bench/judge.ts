import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { measure } from 'mitata';
import type { CompiledDirectory } from '../../lib/directory/compiled.ts';
import { loadDirectory } from '../../lib/directory/load.ts';
import { lookalikeOf } from '../../lib/hosts/lookalike/look.ts';
import { observe } from '../../lib/page/observe.ts';
import type { Observation } from '../../lib/page/types.ts';
import { knowledgeOf } from '../../lib/tabs/knowledge-of.ts';
import { judgePage } from '../../lib/verdict/judge-page.ts';
import { type CompiledWords, loadWords } from '../../lib/words/words.ts';
import { pageOf, readDemo } from '../demo/sites.ts';
import { ROOT } from '../setup/steps.ts';
import type { Row } from './stats.ts';
import { tenfold } from './tenfold.ts';

const NS = { perMs: 1e6, perUs: 1e3 };
const HOSTS = [
  'www.10086-xiaohu-banli.com',
  'verizon.com-login.xyz',
  'www.ordinary-site-12.com',
  'news.example.co.uk',
  'vodaf0ne.net',
  'a.b.c.d.example.org',
];

const generated = <T>(name: string): T => JSON.parse(readFileSync(join(ROOT, 'generated', name), 'utf8'));

/** The demo's pages as the content script would read them. */
function observations(): Observation[] {
  return readDemo().sites.map((site) => {
    const window = new Window({ url: site.url });
    window.document.write(pageOf(site).toString());
    const { document } = window;
    // happy-dom's window has what the reader asks for; its types are its own.
    return observe(document as unknown as Document, window as unknown as globalThis.Window, { telling: () => true, shadowOf: () => null });
  });
}

async function medianNs(work: () => unknown): Promise<number> {
  return (await measure(work)).p50;
}

async function lookalikeUs({ lookalikes }: Pick<CompiledDirectory, 'lookalikes'>): Promise<number> {
  const ns = await medianNs(() => HOSTS.map((host) => lookalikeOf(host, lookalikes)));
  return ns / HOSTS.length / NS.perUs;
}

/** What the worker spends, measured in this process: the same code, no browser. */
export async function judgeRows(): Promise<Row[]> {
  const text = readFileSync(join(ROOT, 'generated/directory.json'), 'utf8');
  const compiled: CompiledDirectory = JSON.parse(text);
  const knowledge = { ...knowledgeOf(compiled, loadWords(generated<CompiledWords>('words.json'))), home: null };
  const pages = observations();
  for (const page of pages) judgePage(page, knowledge);
  const judge = (await medianNs(() => pages.map((page) => judgePage(page, knowledge)))) / pages.length / NS.perMs;
  const load = (await medianNs(() => loadDirectory(JSON.parse(text)))) / NS.perMs;
  return [
    { what: `judge one Observation, mean of ${pages.length} demo pages`, value: judge, unit: 'ms', limit: 2 },
    { what: 'read and load the directory', value: load, unit: 'ms', limit: null },
    { what: 'look-alike check', value: await lookalikeUs(compiled), unit: 'µs', limit: 20 },
    { what: 'look-alike check, ten times the directory', value: await lookalikeUs({ lookalikes: tenfold() }), unit: 'µs', limit: 20 },
    { what: 'compiled directory', value: text.length / 1000, unit: 'kB', limit: null },
  ];
}
