import { nameIn } from '../../lib/directory/names.ts';
import type { Directory } from '../../lib/directory/types.ts';
import { type ReportRow, rowsAsText } from '../../lib/reports/export.ts';
import { reportRows } from '../../lib/reports/rows.ts';
import type { ReportBody } from '../../lib/reports/types.ts';
import { messageLang } from '../../lib/ui/lang.ts';
import { t } from '../../lib/ui/text.ts';

/** A report in the words of the reader, as rows and as text. Until the directory is there a carrier is called by its id. */
export function wordsOf(body: ReportBody, directory: Directory | null): { readonly rows: readonly ReportRow[]; readonly text: string } {
  const lang = messageLang();
  const carrier = body.carrierId === null ? null : directory?.carrier(body.carrierId);
  const rows = reportRows(body, { t, lang, carrierName: carrier ? nameIn(carrier.names, lang).text : null });
  return { rows, text: rowsAsText(t(`report.textTitle.${body.kind}`), rows, t('report.colon')) };
}
