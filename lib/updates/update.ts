import { numbersToText, textToNumbers } from './bytes.ts';
import { type CheckFault, checkForList, type NewList } from './check.ts';
import { type DeskAddress, deskText } from './desk.ts';
import { download, type Fetch, textOf } from './download.ts';
import type { Guard } from './guarded.ts';
import { watchOf } from './rules.ts';
import { nextCheck } from './schedule.ts';
import { LIST_LIMITS } from './schema.ts';
import type { Prints } from './stop-set.ts';
import type { Brought } from './store.ts';
import type { DeskMemory, KeptList, UpdateState } from './stored.ts';
import { type TakenList, takeList } from './take.ts';

/** Also: `rules`, the browser refused the stop rule; `storage`, the list could not be kept. Both leave the old list in force. */
export type UpdateFault = CheckFault | 'rules' | 'storage';

/** What an update works with; everything outside of it comes in here. */
export interface UpdateOptions {
  readonly fetch: Fetch;
  readonly now: Date;
  readonly random: number;
  readonly desk: DeskAddress;
  readonly memory: DeskMemory | null;
  readonly kept: KeptList | null;
  readonly state: UpdateState | null;
  guard(): Promise<Guard>;
  /** Reads where the desk publishes, from the desk's own word of itself; null where that is not to be had. */
  listsOf(text: string): string | null;
  /** The text that deltas start from; null where it is gone. */
  readBase(kept: KeptList): Promise<Uint8Array<ArrayBuffer> | null>;
  /** Lets others have their turn; a large list takes many. */
  pause(): Promise<void>;
  /** Makes the browser stop what the list stops. Rejects where it will not. @param before what it now stops; null where that is not known */
  setStops(list: TakenList, before: Prints | null): Promise<void>;
  /** Keeps the outcome: all of it or nothing. Rejects where storage fails. */
  write(brought: Brought): Promise<void>;
}

/** Asked once, and again where the files are no longer where they were. */
async function folderOf({ fetch, desk, memory, state, listsOf }: UpdateOptions): Promise<{ lists: string } | { fault: CheckFault }> {
  if (memory && state?.fault?.fault !== 'not-there') return { lists: memory.lists };
  const info = await download(fetch, `${desk.origin}/api/desk`, LIST_LIMITS.smallFileBytes);
  const lists = info.ok ? listsOf(textOf(info.bytes ?? new Uint8Array(0))) : null;
  if (lists !== null) return { lists };
  return memory ? { lists: memory.lists } : { fault: info.ok ? 'bad-form' : info.fault };
}

function keptOf({ text, isBase }: NewList, taken: TakenList, { desk, now, kept }: UpdateOptions, etag: string | null): KeptList {
  const { serial, issued, expires, silenced, corrections } = text.head;
  const { packed, dropped, counts, stopped } = taken;
  return {
    v: 2,
    desk: deskText(desk),
    ...{ serial, issued, expires, taken: now.toISOString(), etag },
    // Names that no other list has, not even the same one taken again.
    ...{
      table: `table-${serial}-${now.getTime()}`,
      base: isBase ? { serial, name: `text-${serial}-${now.getTime()}` } : (kept?.base ?? null),
    },
    ...{ prints: numbersToText(stopped.prints), reasons: [...packed.reasons] },
    ...{
      counts,
      dropped: { count: dropped.count, first: [...dropped.first] },
      unwatched: watchOf(taken.watched).left,
      silenced,
      corrections,
    },
  };
}

function stateAfter({ desk, now, random, state }: UpdateOptions, fault: UpdateFault | null, ruled = state?.ruled ?? null): UpdateState {
  const failures = fault ? (state?.failures ?? 0) + 1 : 0;
  const time = now.toISOString();
  return {
    v: 1,
    desk: deskText(desk),
    checked: fault ? (state?.checked ?? null) : time,
    failures,
    fault: fault && { fault, at: time },
    ruled,
    next: nextCheck(failures, now, random).toISOString(),
  };
}

/** Writes, and says whether it went well. */
async function wrote(options: UpdateOptions, brought: Brought): Promise<boolean> {
  return options.write(brought).then(
    () => true,
    (error: unknown) => {
      console.warn('updates/update: could not be kept', error);
      return false;
    },
  );
}

async function ruled({ setStops, kept, state }: UpdateOptions, taken: TakenList): Promise<boolean> {
  const before = kept && state?.ruled === kept.serial ? textToNumbers(kept.prints) : null;
  return setStops(taken, before).then(
    () => true,
    (error: unknown) => {
      console.warn('updates/update: the browser took no stop rule', error);
      return false;
    },
  );
}

/**
 * Puts a new list in force: kept first, for the browser's rule cannot be read back in part; then the rule; then the note that both agree.
 * A worker that ends in between leaves no such note, and the list is taken again.
 */
async function swapIn(list: NewList, memory: DeskMemory, etag: string | null, options: UpdateOptions): Promise<UpdateFault | null> {
  const { text, isBase } = list;
  const taken = await takeList(text, await options.guard(), options.pause);
  const bulk = { table: taken.packed.table, ...(isBase && { text: text.bytes }) };
  if (!(await wrote(options, { memory, list: keptOf(list, taken, options, etag), ...bulk }))) return 'storage';
  if (await ruled(options, taken)) return null;
  await wrote(options, { memory: options.memory, list: options.kept });
  return 'rules';
}

async function update(options: UpdateOptions): Promise<{ fault: UpdateFault | null; brought: Brought }> {
  // Where the browser refused, its rules may be of two lists: the next check gives it all of them.
  const after = (fault: UpdateFault) => (fault === 'rules' ? stateAfter(options, fault, null) : stateAfter(options, fault));
  const failed = (fault: UpdateFault, more: Brought = {}) => ({ fault, brought: { ...more, state: after(fault) } });
  const at = await folderOf(options);
  if ('fault' in at) return failed(at.fault);
  const { fetch, now, desk, memory, kept, state } = options;
  const held = kept && state?.ruled === kept.serial ? { serial: kept.serial, etag: kept.etag } : null;
  const base = kept?.base ? { serial: kept.base.serial, read: () => options.readBase(kept) } : null;
  const checked = await checkForList({ fetch, now, desk, folder: desk.origin + at.lists, trust: memory, held, base });
  const remembered = checked.trust && { lists: at.lists, root: checked.trust.root, seen: checked.trust.seen };
  if (!checked.ok) return failed(checked.fault, { memory: remembered });
  if (!checked.list || !remembered) {
    const list = kept && kept.etag !== checked.etag ? { ...kept, etag: checked.etag } : null;
    return { fault: null, brought: { memory: remembered, list, state: stateAfter(options, null) } };
  }
  const fault = await swapIn(checked.list, remembered, checked.etag, options);
  return fault ? failed(fault) : { fault, brought: { state: stateAfter(options, null, checked.list.text.head.serial) } };
}

/**
 * One update: asks, proves, keeps, acts. Never rejects. Whatever goes wrong, the list in force stays in force, the failure is written
 * down, and the next try is set later.
 */
export async function updateOnce(options: UpdateOptions): Promise<UpdateFault | null> {
  const { fault, brought } = await update(options);
  if (await wrote(options, brought)) return fault;
  await wrote(options, { state: stateAfter(options, 'storage') });
  return 'storage';
}
