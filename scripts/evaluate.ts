/**
 * Judges a labelled corpus with the built extension in Chromium, every page under its own address.
 * npm run -s evaluate -- --labels FILE.jsonl [--json] [--only TEXT] [--out FILE] [--lanes N] [--record DIR | --from DIR] [--no-build]
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { judgePages, type Outcome } from './evaluate/judge-pages.ts';
import { type Label, readLabels } from './evaluate/labels.ts';
import { reportText } from './evaluate/matrix.ts';
import { judgeRecorded } from './evaluate/record.ts';
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
    /** Keeps what was seen of each page in this folder (the pages that are stopped before they can be read again are opened without the stop). */
    record: { type: 'string' },
    /** Judges what an earlier run recorded, without a browser: quick enough to try a word. */
    from: { type: 'string' },
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
async function inBrowser(): Promise<Outcome[]> {
  const browser = await needBrowser({ loadsFolders: true });
  const extension = await needExtension({ skip: values['no-build'] });
  say(`Judging ${labels.length} pages …`);
  const session = await startSession({ browser: browser.path, extension });
  const options = { lanes: Number(values.lanes), record: values.record ? resolve(values.record) : null };
  return judgePages(session, labelsFile, labels, options, (outcome) => {
    if (values.json) process.stdout.write(`${jsonLine(outcome)}\n`);
  }).finally(() => session.close());
}

const outcomes = values.from ? judgeRecorded(resolve(values.from), labels) : await inBrowser();
if (values.from && values.json) process.stdout.write(outcomes.map((outcome) => `${jsonLine(outcome)}\n`).join(''));
if (values.out) writeFileSync(values.out, `${outcomes.map(jsonLine).join('\n')}\n`);
if (!values.json) process.stdout.write(`${reportText(outcomes)}\n`);
