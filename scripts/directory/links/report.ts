import { z } from 'zod';
import { type Checked, OUTCOMES, type Outcome } from './judge-link.ts';

const WORDS: Readonly<Record<Outcome, string>> = {
  moved: 'Moved to another domain',
  gone: 'Gone',
  title: 'Title changed',
  unreachable: 'Could not be reached',
  refused: 'Refuses automatic visits: look by hand',
  fine: 'Fine',
};

const reportSchema = z.object({ links: z.array(z.object({ url: z.string(), title: z.string().nullable() })) });

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function section(outcome: Outcome, links: readonly Checked[]): string {
  const rows = links.map(({ id, field, url, detail }) => `| ${id} | ${field} | <${url}> | ${cell(detail)} |`);
  return [
    `## ${WORDS[outcome]} (${links.length})`,
    '',
    '| Entry | Field | Address | What was seen |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/** The report for people: what has to be looked at, gravest first. Links that are fine are counted only. */
export function reportText(links: readonly Checked[], today: string): string {
  const of = (outcome: Outcome): readonly Checked[] => links.filter((link) => link.outcome === outcome);
  const counts = OUTCOMES.map((outcome) => `| ${WORDS[outcome]} | ${of(outcome).length} |`);
  const sections = OUTCOMES.filter((outcome) => outcome !== 'fine' && of(outcome).length > 0).map((outcome) =>
    section(outcome, of(outcome)),
  );
  return [`# Links of the directory, ${today}`, ['| | |', '| --- | --: |', ...counts].join('\n'), ...sections].join('\n\n').concat('\n');
}

/** The report for the next check: every link with its outcome and title. */
export function reportJson(links: readonly Checked[], today: string): string {
  return `${JSON.stringify({ checkedOn: today, links }, null, 1)}\n`;
}

/** Titles by address from the report of an earlier check; none where the text is no such report. */
export function titlesOf(text: string): ReadonlyMap<string, string> {
  const parsed = z.string().transform((raw, context) => {
    try {
      return JSON.parse(raw) as unknown;
    } catch {
      context.addIssue('no JSON');
      return z.NEVER;
    }
  });
  const report = parsed.pipe(reportSchema).safeParse(text).data;
  return new Map((report?.links ?? []).flatMap(({ url, title }) => (title === null ? [] : [[url, title] as const])));
}
