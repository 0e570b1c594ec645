/**
 * Judges a labelled corpus with the built extension in Chromium, every page under its own address.
 * npm run -s evaluate -- --labels FILE.jsonl [--json] [--only TEXT] [--out FILE] [--lanes N] [--no-build]
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { judgePages, type Outcome } from './evaluate/judge-pages.ts';
import { type Label, readLabels } from './evaluate/labels.ts';
import { reportText } from './evaluate/matrix.ts';
import { needBrowser } from './setup/browser.ts';
import { needExtension } from './setup/build.ts';
import { startSession } from './setup/session.ts';
import { errorText, fail, say } from './setup/steps.ts';

const { values } = parseArgs({
  options: {
    labels: { type: 'string' },
    json: { type: 'boolean', default: false },
    /** Keeps the pages whose file, address or language holds this text. */
    only: { type: 'string' },
    out: { type: 'string' },
    lanes: { type: 'string', default: '4' },
    'no-build': { type: 'boolean', default: false },
  },
});

function jsonLine({ file, url, expected, acceptable, verdict, reasons, ok, error }: Outcome): string {
  return JSON.stringify({ file, url, expected, acceptable, verdict, reasons, ok, ...(error && { error }) });
}

function chosenLabels(file: string): Label[] {
  const only = values.only;
  try {
    return readLabels(file).filter((label) => !only || label.lang === only || label.file.includes(only) || label.url.includes(only));
  } catch (error) {
    return fail(errorText(error));
  }
}

const labelsFile = resolve(values.labels ?? fail('Which corpus? --labels FILE.jsonl'));
const labels = chosenLabels(labelsFile);
const browser = await needBrowser({ loadsFolders: true });
const extension = await needExtension({ skip: values['no-build'] });
say(`Judging ${labels.length} pages …`);
const session = await startSession({ browser: browser.path, extension });
const lines: string[] = [];
const outcomes = await judgePages(session, labelsFile, labels, Number(values.lanes), (outcome) => {
  lines.push(jsonLine(outcome));
  if (values.json) process.stdout.write(`${jsonLine(outcome)}\n`);
}).finally(() => session.close());
if (values.out) writeFileSync(values.out, `${lines.join('\n')}\n`);
if (!values.json) process.stdout.write(`${reportText(outcomes)}\n`);
