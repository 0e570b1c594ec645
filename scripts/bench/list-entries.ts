import type { List } from '../../lib/updates/schema.ts';

/** Invented hosts of the lengths and endings that real lists have. */
export function entriesFrom(first: number, count: number): string[] {
  const ends = ['com', 'net', 'top', 'xyz', 'co.uk', 'cn', 'com.cn'];
  return Array.from({ length: count }, (_, k) => {
    const i = first + k;
    const host = `cancel-${((i * 7919) % 1e6).toString(36)}-line${i}.${ends[i % ends.length]}`;
    return `${host} ${i % 2 ? 'host' : 'domain'} danger asks-code 2026-11-0${1 + (i % 9)}`;
  });
}

/** A list of these entries and nothing else. */
export function listOf(serial: number, entries: string[]): List {
  const times = { issued: '2026-11-29T00:00:00Z', expires: '2099-01-01T00:00:00Z' };
  return { format: 'cancelguard-list', v: 1, serial, ...times, entries, allow: [], corrections: [], silenced: [] };
}
