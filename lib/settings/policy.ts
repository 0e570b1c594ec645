import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { within } from './within.ts';

/** What whoever runs this computer has set (public/managed.json is its form); the person cannot change it. */
export interface Policy {
  /** As Settings.desk; null where nothing is set, empty where there must be no desk. */
  readonly desk: string | null;
}

const NONE: Policy = { desk: null };
const policySchema = z.object({ desk: z.optional(z.string().check(z.maxLength(300))) });

/** Where no policy is set, Chromium may take seconds to say so, or never say it (seen for 40 s in 156, right after an installation), ms. */
const PATIENCE = 2_000;

/** Reads the policy. Never rejects: a browser without one, or with a bad one, gives none, and a bad one is told to the log. */
export async function readPolicy(): Promise<Policy> {
  // Firefox rejects where no policy is installed.
  const raw = await within(PATIENCE, 'the policy', browser.storage.managed.get(null)).catch(() => ({}));
  const parsed = policySchema.safeParse(raw);
  if (!parsed.success) console.warn('settings/policy: the policy cannot be read', parsed.error);
  return parsed.success ? { desk: parsed.data.desk ?? null } : NONE;
}
