import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { print } from '../../lib/directory/print.ts';
import { namesToRead } from '../../lib/directory/readings.ts';

const FILE = 'pinyin.json';

const table = z
  .object({ names: z.record(z.string(), z.string()), countries: z.record(z.string(), z.string()) })
  .catch({ names: {}, countries: {} });
const carriers = z.array(
  z
    .object({ country: z.string(), names: z.record(z.string(), z.string()), aliases: z.array(z.string()) })
    .nullable()
    .catch(null),
);

type Read = (text: string) => string;

/** Sorted, what is written by hand kept, what nobody bears any more left out. */
function filled(wanted: ReadonlyMap<string, string>, have: Readonly<Record<string, string>>, read: Read): Record<string, string> {
  return Object.fromEntries([...wanted].map(([key, text]) => [key, have[key] ?? read(text)] as const).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What data/pinyin.json has to hold: the Chinese names, and by code the countries' names. */
function wantedReadings(files: ReadonlyMap<string, unknown>): { names: Map<string, string>; countries: Map<string, string> } {
  const entries = [...files]
    .filter(([file]) => file.startsWith('countries/') || file === 'esim-providers.json')
    .flatMap(([, value]) => carriers.safeParse(value).data ?? [])
    .filter((entry) => entry !== null);
  const chinese = new Intl.DisplayNames(['zh-Hans'], { type: 'region', fallback: 'code' });
  const codes = [...new Set(entries.map(({ country }) => country))].filter((code) => code !== '001');
  return {
    names: new Map(entries.flatMap(namesToRead).map((name) => [name, name])),
    countries: new Map(codes.map((code) => [code, chinese.of(code) ?? code])),
  };
}

/**
 * Adds the readings that are missing. Only here pinyin-pro is needed: what it reads stands in data/, where a wrong reading of a character
 * with several can be seen and mended by hand, and neither checks nor builds have to know it.
 */
export async function writeReadings(root: string, files: ReadonlyMap<string, unknown>): Promise<void> {
  const { pinyin } = await import('pinyin-pro');
  const read: Read = (text) =>
    pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
      .flatMap((part) => part.toLowerCase().match(/[a-z0-9]+/g) ?? [])
      .join(' ');
  const have = table.parse(files.get(FILE));
  const wanted = wantedReadings(files);
  const readings = { names: filled(wanted.names, have.names, read), countries: filled(wanted.countries, have.countries, read) };
  writeFileSync(join(root, FILE), print(readings));
}
