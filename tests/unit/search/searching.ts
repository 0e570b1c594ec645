import { checkSources } from '../../../lib/directory/check.ts';
import { compileDirectory } from '../../../lib/directory/compile.ts';
import { loadDirectory } from '../../../lib/directory/load.ts';
import { buildIndex } from '../../../lib/ui/search/build.ts';
import { findCarriers } from '../../../lib/ui/search/find.ts';
import { readSources } from '../../../scripts/directory-read.ts';

const { sources } = checkSources(readSources().files, new Date().toISOString().slice(0, 10));
if (!sources) throw new Error('the directory is broken: npm run directory');
/** Pinyin of each Chinese name. */
export const readings = sources.pinyin.names;
const none = { ids: [], domains: {}, labels: {}, hyphened: [], folded: {}, glance: {}, exempt: [], words: [], glyphs: {} };
/** The directory as shipped, without the look-alike tables. */
export const directory = loadDirectory({ version: '', ...compileDirectory(sources), lookalikes: none });
const index = buildIndex(directory, 'zh-CN');

/** What a search finds for a person of these countries. */
export const find = (query: string, homes: readonly string[] = ['CN']) => findCarriers(index, query, homes);
/** The id of the first carrier found. */
export const first = (query: string, homes?: readonly string[]): string | undefined => find(query, homes)[0]?.found[0]?.carrier.id;
