import * as z from 'zod/mini';

/** Ticked steps by list: a carrier's id, or `general`. */
export type Ticks = Readonly<Record<string, readonly string[]>>;

export const GENERAL = 'general';
export const NO_TICKS: Ticks = {};

/** Far more than there are carriers a person leaves and steps in a list: what is larger was not written by us. */
const LISTS_MAX = 200;
const STEPS_MAX = 100;

const key = z.string().check(z.minLength(1), z.maxLength(100));
const storedSchema = z.object({
  version: z.literal(1),
  lists: z.record(key, z.array(key).check(z.maxLength(STEPS_MAX))),
});

/** Reads stored ticks. What does not read well, or is newer, gives no ticks; never throws. */
export function parseTicks(raw: unknown): Ticks {
  const lists = storedSchema.safeParse(raw).data?.lists;
  return lists && Object.keys(lists).length <= LISTS_MAX ? lists : NO_TICKS;
}

/** Ticks as they are stored: empty lists left out, the latest kept where there are too many. */
export function toStoredTicks(ticks: Ticks): z.infer<typeof storedSchema> {
  const lists = Object.entries(ticks).filter(([, steps]) => steps.length > 0);
  return { version: 1, lists: Object.fromEntries(lists.slice(-LISTS_MAX).map(([list, steps]) => [list, [...steps]])) };
}

/** The ticked steps of a list. */
export const ticksOf = (ticks: Ticks, list: string): readonly string[] => (Object.hasOwn(ticks, list) ? (ticks[list] ?? []) : []);

/** The same with the steps of one list replaced; the list moves to the end, as the latest. */
export function withList(ticks: Ticks, list: string, steps: readonly string[]): Ticks {
  const others = Object.entries(ticks).filter(([name]) => name !== list);
  return Object.fromEntries([...others, [list, steps.slice(0, STEPS_MAX)]]);
}

/** A list with one step ticked or not. */
export function toggled(steps: readonly string[], step: string): readonly string[] {
  return steps.includes(step) ? steps.filter((one) => one !== step) : [...steps, step];
}

/** How many of the steps shown are done. */
export const doneOf = (shown: readonly string[], ticked: readonly string[]): number => shown.filter((step) => ticked.includes(step)).length;
