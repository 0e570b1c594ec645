import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Case } from './cases/types.ts';
import { first, type Queries } from './database/database.ts';

const FOLDER = 'tests/pages/appeals';
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char);

/** A page made of the passages that were handed in, where the page itself was not saved. */
function pageOf(title: string, passages: readonly string[]): string {
  const body = passages.map((passage) => `<p>${escaped(passage)}</p>`).join('\n');
  return `<!doctype html>\n<html><head><meta charset="utf-8"><title>${escaped(title)}</title></head>\n<body>\n<h1>${escaped(title)}</h1>\n${body}\n</body></html>\n`;
}

const PASSAGES = `select quote from evidence where case_id = $1 and quote <> '' order by seen desc, quote limit 20`;
const EXCERPTS = `select distinct body ->> 'excerpt' as quote from reports where case_id = $1 and body ->> 'excerpt' is not null limit 5`;

/**
 * Makes a labelled page of an upheld appeal, so that the same mistake is seen in the next evaluation.
 * @param html a file with the saved page; without it the page is made of the passages that reports quoted
 * @returns the folder of the page and its label, to look through before it is committed
 */
export async function keepAppeal(queries: Queries, caseId: number, html: string | null, root: string): Promise<string> {
  const sql = `select c.*, a.grounds from cases c join appeals a on a.case_id = c.id and a.state = 'upheld' where c.id = $1 order by a.decided desc`;
  const found = await first<Case & { readonly grounds: string | null }>(queries, sql, [caseId]);
  if (!found) throw new Error(`case ${caseId} has no upheld appeal`);
  const quotes = [
    ...(await queries.query<{ quote: string }>(EXCERPTS, [caseId])),
    ...(await queries.query<{ quote: string }>(PASSAGES, [caseId])),
  ];
  const folder = join(root, FOLDER);
  mkdirSync(join(folder, 'pages'), { recursive: true });
  const file = `pages/case-${caseId}.html`;
  writeFileSync(
    join(folder, file),
    html
      ? readFileSync(html, 'utf8')
      : pageOf(
          found.host,
          quotes.map(({ quote }) => quote),
        ),
    { flag: 'wx' },
  );
  const label = {
    file,
    url: `https://${found.page}`,
    expected: 'none',
    acceptable: ['info'],
    lang: 'und',
    why: `Appeal upheld: ${found.grounds ?? ''}`,
  };
  appendFileSync(join(folder, 'labels.jsonl'), `${JSON.stringify(label)}\n`);
  return folder;
}
