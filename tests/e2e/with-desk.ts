import { setDesk, tellWorker } from '../../scripts/setup/own-side.ts';
import type { Session } from '../../scripts/setup/session.ts';
import { startDesk, type TestDesk } from './desk.ts';
import { test as base, expect } from './fixture.ts';

/** Sets the desk's address as the options page does, and has the worker check at once. */
export async function chooseDesk(session: Session, address: string): Promise<void> {
  await setDesk(session, address);
  await updateNow(session);
}

/** Has the worker check for a newer list, and waits until it has. */
export async function updateNow(session: Session): Promise<void> {
  await tellWorker(session, 'own:update', {});
}

/** The tests' own desk beside a browser of the test's own: rules and scripts that a list sets outlive a test. */
export const test = base.extend<{ desk: TestDesk }>({
  ownBrowser: true,
  desk: async ({ running }, use) => {
    const desk = await startDesk();
    running.open.add(desk.origin);
    await use(desk);
    desk.close();
  },
});

export { expect };
