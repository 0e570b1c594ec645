import { getSettings } from '../settings/items.ts';
import { readPolicy } from '../settings/policy.ts';
import { type DeskAddress, parseDesk } from './desk.ts';

/** The desk that counts: the policy's, else the person's; null for none. */
export async function chosenDesk(): Promise<DeskAddress | null> {
  const [policy, settings] = await Promise.all([readPolicy(), getSettings()]);
  return parseDesk(policy.desk ?? settings.desk);
}
