import type { Detector } from './detector.ts';
import { signal } from './make.ts';
import type { Knowledge } from './reading/reading.ts';
import type { Signal } from './types.ts';

/** What the list in force holds against an address; null for nothing. For whoever has no page to read, only its address. */
export function listedSignal({ listed }: Pick<Knowledge, 'listed'>, url: string, host: string): Signal | null {
  const entry = listed(url);
  if (!entry || entry.level === 'allow') return null;
  const { reason, since, level } = entry;
  return signal('listed', [{ where: 'list', text: host }], { reason, since, level }, level === 'danger' ? 1 : 0.5);
}

/** The address is on the confirmed list. */
export const listed: Detector = ({ knowledge, observation }) => listedSignal(knowledge, observation.url, observation.host);
