import type { DamagedRecord } from './store.ts';
import type { Report } from './types.ts';

/** All reports as one JSON document, the records that could not be read included as they are. Ends with a line break. */
export function reportsJson(reports: readonly Report[], damaged: readonly DamagedRecord[], now: Date): string {
  return `${JSON.stringify({ format: 'cancelguard-reports', v: 1, exported: now.toISOString(), reports, damaged }, null, 2)}\n`;
}

/** One line of a report as a person reads it. */
export interface ReportRow {
  readonly label: string;
  readonly value: string;
  /** A host, handle or code: shown in the exact font. */
  readonly exact?: boolean;
}

/** A report as plain text for the clipboard: title, then a line per row. `colon` is the language's own. */
export function rowsAsText(title: string, rows: readonly ReportRow[], colon: string): string {
  return [title, '', ...rows.map(({ label, value }) => `${label}${colon}${value}`)].join('\n');
}
