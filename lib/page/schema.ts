import { z } from 'zod/mini';
import type { Observation } from './types.ts';

const short = z.string().check(z.maxLength(1_300));
const zone = z.enum(['main', 'chrome', 'comment']);
const many = <T extends z.core.$ZodType>(item: T, most: number) => z.array(item).check(z.maxLength(most));

/** What the worker accepts from a page as an Observation: every part bounded, nothing else let in. */
export const observationSchema: z.ZodMiniType<Observation> = z.strictObject({
  url: short,
  scheme: short,
  host: short,
  path: short,
  contentType: short,
  lang: short,
  title: short,
  description: short,
  blocks: many(z.strictObject({ text: short, zone, heading: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]) }), 20_000),
  links: many(z.strictObject({ href: short, scheme: short, host: short, text: short, label: short, zone }), 200),
  fields: many(
    z.strictObject({
      index: z.number(),
      type: short,
      name: short,
      autocomplete: short,
      label: short,
      placeholder: short,
      accept: short,
      maxLength: z.nullable(z.number()),
      near: short,
      zone,
      form: z.nullable(z.number()),
    }),
    100,
  ),
  forms: many(z.strictObject({ actionHost: short, submit: short }), 100),
  alts: many(short, 100),
  generated: many(short, 100),
  claims: many(z.strictObject({ where: z.enum(['site-name', 'title', 'logo', 'json-ld', 'copyright', 'heading']), text: short }), 100),
  frameHosts: many(short, 100),
  kinds: many(short, 100),
  truncated: z.boolean(),
});
