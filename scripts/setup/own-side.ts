import { toStored } from '../../lib/settings/migrations.ts';
import { DEFAULTS } from '../../lib/settings/schema.ts';
import type { Settings } from '../../lib/settings/types.ts';
import type { Session } from './session.ts';

/** Says something to the worker as one of the extension's own pages does; gives its answer once it is done. */
export const tellWorker = (session: Session, type: string, data: object): Promise<unknown> =>
  session.own.evaluate(([name, value]) => chrome.runtime.sendMessage({ id: 1, type: name, data: value, timestamp: Date.now() }), [
    type,
    data,
  ] as const);

/** Keeps some settings, the others untouched, as the options page does. The worker is not told. */
export async function keepSettings(session: Session, part: Partial<Settings>): Promise<void> {
  await session.own.evaluate((settings) => chrome.storage.local.set({ settings }), toStored({ ...DEFAULTS, ...part }));
}

/** Keeps a desk's address in otherwise untouched settings; '' for none. */
export const setDesk = (session: Session, desk: string): Promise<void> => keepSettings(session, { desk });
