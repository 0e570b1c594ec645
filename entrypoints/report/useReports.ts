import { useEffect, useState } from 'preact/hooks';
import { listReports, type ReportList, watchReports } from '../../lib/reports/store.ts';

/** The person's reports: not read yet, not readable, or there. A failure is never shown as an empty list. */
export type Reports = { readonly state: 'reading' | 'failed' } | ({ readonly state: 'here' } & ReportList);

/** The reports as they are now, kept in step with changes from every page; and how to read them again. */
export function useReports(): readonly [Reports, () => void] {
  const [reports, setReports] = useState<Reports>({ state: 'reading' });
  const read = () =>
    void listReports().then(
      (list) => setReports({ state: 'here', ...list }),
      (error: unknown) => {
        console.warn('report/useReports:', error);
        setReports({ state: 'failed' });
      },
    );
  useEffect(() => {
    read();
    return watchReports(read);
  }, []);
  return [reports, read];
}
