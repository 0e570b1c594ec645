import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { errorText } from '../setup/steps.ts';

const level = z.enum(['official', 'trusted', 'none', 'info', 'caution', 'danger', 'unknown']);

const label = z.object({
  /** Path relative to the labels file: html, txt or md. */
  file: z.string().min(1),
  /** The address under which the page is served. */
  url: z.url(),
  expected: level,
  acceptable: z.array(level).default([]),
  lang: z.string().default('und'),
  why: z.string().default(''),
});

export type Label = z.infer<typeof label>;

/** Reads a labels file, one JSON object a line; empty lines are skipped. Throws with the line's number at the first bad line. */
export function readLabels(file: string): Label[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [readLine(line, `${file}:${index + 1}`)]));
}

function readLine(line: string, where: string): Label {
  try {
    return label.parse(JSON.parse(line));
  } catch (error) {
    throw new Error(`${where}: ${errorText(error)}`);
  }
}
