import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { LEVELS } from '../../lib/verdict/types.ts';

const DEMO = new URL('../../demo/', import.meta.url);

const site = z.object({
  file: z.string(),
  url: z.url(),
  lang: z.enum(['zh', 'en']),
  expected: z.enum(LEVELS),
  title: z.string(),
  about: z.string(),
});
const schema = z.object({ start: z.url(), sites: z.array(site) });

export type DemoSite = z.infer<typeof site>;

/** The demo's pages and the address each is shown under: demo/sites.json. */
export function readDemo(): { start: string; sites: DemoSite[] } {
  return schema.parse(JSON.parse(readFileSync(new URL('sites.json', DEMO), 'utf8')));
}

export function pageOf(demo: DemoSite): Buffer {
  return readFileSync(new URL(`sites/${demo.file}`, DEMO));
}
