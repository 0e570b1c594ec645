import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { sendMessage } from '../../lib/messages/messaging.ts';
import { readableAddress } from '../../lib/reports/address.ts';
import { drawTicket, queued, stoodBy, takenBack } from '../../lib/reports/post.ts';
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
  /** The worker tells the desk, now or when it can. */
  const move = async (next: Report): Promise<void> => {
    await attempt(keepReport(next), gone);
    if (next.post) void sendMessage('own:post', {}).catch((error: unknown) => console.warn('report/useMine: told later', error));
  };
  return {
    gone,
    failed,
    withdraw: (report: Report) => move(takenBack(report, new Date())),
    restore: (report: Report) => move(stoodBy(report, new Date())),
    send: (report: Report, desk: string) => move(queued(report, desk, drawTicket(), new Date())),
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
