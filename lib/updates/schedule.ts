const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** Between two checks that went well. */
const EVERY_MS = 6 * HOUR_MS;
/** After a failure: a quarter of an hour, then twice as long each time. */
const FIRST_RETRY_MS = 15 * MINUTE_MS;
/** Share of the time by which a check moves, so that a desk's readers do not come all at once. */
const JITTER = 0.15;

/**
 * When to check next.
 * @param failures checks that failed since the last good one
 * @param random 0 to 1
 */
export function nextCheck(failures: number, now: Date, random: number): Date {
  const wait = failures === 0 ? EVERY_MS : Math.min(EVERY_MS, FIRST_RETRY_MS * 2 ** Math.min(failures - 1, 10));
  return new Date(now.getTime() + wait * (1 - JITTER + 2 * JITTER * random));
}
