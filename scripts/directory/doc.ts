import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sources } from '../../lib/directory/check.ts';
import type { Fault } from '../../lib/directory/rules.ts';
import { type CountryCoverage, type Coverage, coverageOf, coverageRows } from './coverage.ts';

const DOC = 'docs/directory.md';

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [row(head), row(head.map((_, at) => (at === 0 ? '---' : '--:'))), ...rows.map(row)].join('\n');

/** English names from CLDR, written out: short forms have changed between its versions. */
const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });

function countryCells({ country, carriers, networks, known }: CountryCoverage): readonly (string | number)[] {
  const { hotline, page, procedure } = known;
  return [
    `${names.of(country) ?? country} (${country})`,
    carriers,
    networks.all ? `${networks.part} of ${networks.all}` : '–',
    hotline,
    page,
    procedure,
  ];
}

function wantingCells({ wanting }: Coverage): readonly (readonly (string | number)[])[] {
  return wanting.map(({ names: { en = '' }, country, subscribersM, hotline }) => [
    `${en} (${country})`,
    subscribersM ?? 0,
    hotline.length > 0 ? 'yes' : '–',
  ]);
}

/** docs/directory.md: what the directory covers. Pure: the same sources give the same text. */
export function directoryDoc(sources: Sources): string {
  const coverage = coverageOf(sources);
  return `# What the directory covers

Written by \`npm run directory -- --fix\` from the files in \`data/\`; \`npm run directory\` fails where it is not fresh.

Every carrier has an official domain: an entry without one is refused. A network counts as covered where an entry bears its code; the list of operational networks is the npm package mcc-mnc-list. A written procedure is a hotline, the channels, and what is needed. Subscribers are those of the entries that have a number; a brand on another’s network may be counted with both, and no world total stands beside them.

${table(['What', 'How much'], coverageRows(coverage))}

## Still wanting

Carriers with more than five million subscribers and neither a cancellation page nor a written procedure on record: ${coverage.wanting.length}. For them the guide says so and offers hotline and website.

${table(['Carrier', 'Subscribers (million)', 'Hotline'], wantingCells(coverage))}

## By country

${table(['Country or territory', 'Carriers', 'Networks covered', 'Hotline', 'Page', 'Procedure'], coverage.countries.map(countryCells))}
`;
}

/** A fault where the document does not say what the sources say. */
export function docFaults(root: string, sources: Sources): Fault[] {
  const file = join(root, DOC);
  return existsSync(file) && readFileSync(file, 'utf8') === directoryDoc(sources)
    ? []
    : [{ file: `../${DOC}`, entry: '', field: '', reason: 'is not fresh: npm run directory -- --fix' }];
}

export function writeDoc(root: string, sources: Sources): void {
  writeFileSync(join(root, DOC), directoryDoc(sources));
}
