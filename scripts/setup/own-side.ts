import { toStored } from '../../lib/settings/migrations.ts';
import { DEFAULTS } from '../../lib/settings/schema.ts';
import type { Session } from './session.ts';

/** Says something to the worker as one of the extension's own pages does; gives its answer once it is done. */
export const tellWorker = (session: Session, type: string, data: object): Promise<unknown> =>
  session.own.evaluate(([name, value]) => chrome.runtime.sendMessage({ id: 1, type: name, data: value, timestamp: Date.now() }), [
    type,
    data,
  ] as const);

/** Keeps a desk's address in otherwise untouched settings, as the options page does; '' for none. The worker is not told. */
export async function setDesk(session: Session, desk: string): Promise<void> {
  await session.own.evaluate((settings) => chrome.storage.local.set({ settings }), toStored({ ...DEFAULTS, desk }));
}
