import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** CPU time that a thread has had, as the kernel counts it: waiting and other programs' work do not count. */
export interface ThreadTime {
  /** The browser's word for the process: browser, renderer, utility. */
  readonly process: string;
  readonly name: string;
  readonly ms: number;
}

const read = (file: string): string => readFileSync(file, 'utf8');
const numbersIn = (folder: string): string[] => readdirSync(folder).filter((name) => /^\d+$/.test(name));

function parentOf(pid: string): string {
  // The name in brackets may hold anything, a bracket as well: what counts comes after the last one (proc(5)).
  return read(`/proc/${pid}/stat`).replace(/^.*\)/s, '').trim().split(' ')[1] ?? '';
}

/** The processes that this one started, and those that they did. */
function descendants(): string[] {
  const parents = new Map(numbersIn('/proc').flatMap((pid) => existing(() => [pid, parentOf(pid)] as const)));
  const isOurs = (pid: string): boolean => pid === String(process.pid) || (parents.has(pid) && isOurs(parents.get(pid) ?? ''));
  return [...parents.keys()].filter((pid) => pid !== String(process.pid) && isOurs(pid));
}

/** What may be gone by the time that it is read. */
function existing<T>(work: () => T): T[] {
  try {
    return [work()];
  } catch {
    return [];
  }
}

function threadsOf(pid: string): ThreadTime[] {
  const kind = /--type=([a-z-]+)/.exec(read(`/proc/${pid}/cmdline`))?.[1] ?? 'browser';
  return numbersIn(`/proc/${pid}/task`).flatMap((tid) =>
    existing(() => {
      const ns = Number(read(`/proc/${pid}/task/${tid}/schedstat`).split(' ')[0]);
      return { process: kind, name: read(`/proc/${pid}/task/${tid}/comm`).trim(), ms: ns / 1e6 };
    }),
  );
}

/** CPU time of all threads of the processes that this one started. Only where the kernel tells (Linux); elsewhere none. */
export function threadTimes(): readonly ThreadTime[] {
  if (!existsSync('/proc/self/schedstat')) return [];
  return descendants().flatMap((pid) => existing(() => threadsOf(pid)).flat());
}

/** CPU time of the threads that `is` picks, ms; not a number where the kernel does not tell. */
export function timeOf(times: readonly ThreadTime[], is: (thread: ThreadTime) => boolean): number {
  return times.length === 0 ? Number.NaN : times.filter(is).reduce((sum, { ms }) => sum + ms, 0);
}
