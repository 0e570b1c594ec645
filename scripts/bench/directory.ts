import { measure } from 'mitata';
import { checkSources, type Sources } from '../../lib/directory/check.ts';
import type { CompiledDirectory } from '../../lib/directory/compiled.ts';
import { loadDirectory } from '../../lib/directory/load.ts';
import { buildIndex } from '../../lib/ui/search/build.ts';
import { findCarriers } from '../../lib/ui/search/find.ts';
import { compiledText } from '../directory/compiled-text.ts';
import { readSources } from '../directory-read.ts';
import { median, quantile, type Row } from './stats.ts';

/** What people type, letter by letter; slips and nothing at all cost most. */
const TYPED = ['中国移动', 'zhongguoyidong', 'vodafone', 'china uncom', '10086', 'orange.fr', 'Deutsche Telekm', 'riben', 'qzxqzxqzx'];
const TIMES = [1, 2, 5, 10] as const;
/** A frame at 60 a second: a key that takes longer is felt. */
const KEY_LIMIT_MS = 16;

type Carrier = Sources['carriers'][number];

const turned = (text: string, n: number): string => `${[...text].reverse().join('')}${'kvwxzjqbg'.charAt(n - 1)}`;

/** The n-th invented twin of a carrier: names and hosts of the same lengths that nobody bears. */
function twin(carrier: Carrier, n: number): Carrier {
  const host = (domain: string): string => [turned(domain.split('.', 1)[0] ?? '', n) + n, ...domain.split('.').slice(1)].join('.');
  return {
    ...carrier,
    id: `${carrier.id}-${n}`,
    names: Object.fromEntries(Object.entries(carrier.names).map(([tag, name]) => [tag, turned(name, n)])),
    aliases: carrier.aliases.map((alias) => turned(alias, n)),
    domains: carrier.domains.map(host),
    hotline: carrier.hotline.map((number) => `${number}${n}`),
  };
}

/** The sources with `times` as many carriers. */
export function multiplied(sources: Sources, times: number): Sources {
  const more = Array.from({ length: times - 1 }, (_, n) => sources.carriers.map((carrier) => twin(carrier, n + 1)));
  return { ...sources, carriers: [...sources.carriers, ...more.flat()] };
}

function seconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

const PASSES = 7;

/** Milliseconds of each key, as the popup searches: the whole query so far at every letter; the median of some passes after a first one. */
function keyTimes(directory: ReturnType<typeof loadDirectory>): number[] {
  const index = buildIndex(directory, 'zh-CN');
  const keys = TYPED.flatMap((text) => Array.from(text, (_, at) => text.slice(0, at + 1)));
  const type = (): number[] => keys.map((query) => 1000 * seconds(() => findCarriers(index, query, ['CN', 'JP'])));
  type();
  const passes = Array.from({ length: PASSES }, type);
  return keys.map((_, at) => median(passes.map((pass) => pass[at] ?? Number.NaN)));
}

async function rowsAt(sources: Sources, files: ReadonlyMap<string, unknown>, times: number): Promise<Row[]> {
  const name = times === 1 ? '' : ` × ${times}`;
  let text = '';
  const build = seconds(() => {
    text = compiledText(sources, files);
  });
  const compiled: CompiledDirectory = JSON.parse(text);
  const directory = loadDirectory(compiled);
  const hosts = sources.carriers.filter((_, at) => at % 97 === 0).map(({ domains }) => `www.${domains[0]}`);
  const lookUp = (await measure(() => hosts.map((host) => directory.ownerOf(host)))).p50 / hosts.length / 1000;
  const index = 1000 * median(Array.from({ length: 5 }, () => seconds(() => buildIndex(directory, 'zh-CN'))));
  const keys = keyTimes(directory);
  const limit = times === 1 ? KEY_LIMIT_MS : null;
  return [
    { what: `directory${name}: carriers`, value: sources.carriers.length, unit: '', limit: null },
    { what: `directory${name}: build`, value: build, unit: 's', limit: null },
    { what: `directory${name}: compiled`, value: text.length / 1000, unit: 'kB', limit: null },
    { what: `directory${name}: whose host is this`, value: lookUp, unit: 'µs', limit: null },
    { what: `directory${name}: search index built`, value: index, unit: 'ms', limit: null },
    { what: `directory${name}: search, a key, median of ${keys.length}`, value: median(keys), unit: 'ms', limit },
    { what: `directory${name}: search, a key, p95`, value: quantile(keys, 0.95), unit: 'ms', limit },
    { what: `directory${name}: search, a key, worst`, value: Math.max(...keys), unit: 'ms', limit },
  ];
}

/** Build, size, look-up and search of the directory, and how they grow with it. */
export async function directoryRows(): Promise<Row[]> {
  const { files } = readSources();
  const { sources } = checkSources(files, '9999-12-31');
  if (!sources) throw new Error('the directory has faults: npm run directory');
  const rows: Row[] = [];
  for (const times of TIMES) rows.push(...(await rowsAt(multiplied(sources, times), files, times)));
  return rows;
}
