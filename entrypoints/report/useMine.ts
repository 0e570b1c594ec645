import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { readableAddress } from '../../lib/reports/address.ts';
import { moved } from '../../lib/reports/states.ts';
import { type DamagedRecord, deleteDamaged, deleteReport, keepDamaged, keepReport, type Stored } from '../../lib/reports/store.ts';
import type { Report } from '../../lib/reports/types.ts';

/** What was deleted last, to be said and taken back. */
export interface Gone {
  readonly said: string;
  putBack(): Promise<Stored>;
}

/** What the person does with their reports. Every step is written at once; the last deletion can be taken back. */
export function useMine() {
  const [gone, setGone] = useState<Gone | null>(null);
  const [failed, setFailed] = useState(false);
  const attempt = async (step: Promise<Stored>, after: Gone | null): Promise<void> => {
    const { ok } = await step;
    setFailed(!ok);
    if (ok) setGone(after);
  };
  const move = async (report: Report, to: Report['state']): Promise<void> => {
    const next = moved(report, to, new Date());
    if (next) await attempt(keepReport(next), gone);
  };
  return {
    gone,
    failed,
    withdraw: (report: Report) => move(report, 'withdrawn'),
    restore: (report: Report) => move(report, 'saved'),
    remove: (report: Report) =>
      attempt(deleteReport(report), {
        said: i18n.t('report.mine.deleted', [readableAddress(report.body.url)]),
        putBack: () => keepReport(report),
      }),
    removeDamaged: (record: DamagedRecord) =>
      attempt(deleteDamaged(record), { said: i18n.t('report.mine.deletedDamaged'), putBack: () => keepDamaged(record) }),
    undo: () => (gone ? attempt(gone.putBack(), null) : Promise.resolve()),
  };
}

export type MineHandle = ReturnType<typeof useMine>;
