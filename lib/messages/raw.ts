import type { Contract } from './contract.ts';

/** What a script in a page may say; the worker answers none of these. */
type FromPage = Extract<keyof Contract, `page:${string}`>;

/** False once the extension was updated or removed while this page stayed open: the browser then takes the id away. */
export function isAlive(): boolean {
  return Boolean(globalThis.chrome?.runtime?.id);
}

/**
 * Sends one message to the worker in the form that @webext-core/messaging reads, without carrying that library into
 * other people's pages. Gives false where the context is dead and nothing was sent; a worker that cannot be reached is
 * written to the console.
 */
export function sendRaw<K extends FromPage>(type: K, data: Parameters<Contract[K]>[0]): boolean {
  if (!isAlive()) return false;
  const lost = (error: unknown): void => console.warn('CancelGuard', type, error);
  const message = { id: Math.random(), type, data, timestamp: Date.now() };
  try {
    // The callback form works in every browser and manifest version; reading lastError marks it as seen.
    chrome.runtime.sendMessage(message, () => {
      const { lastError } = chrome.runtime;
      if (lastError) lost(lastError.message);
    });
    return true;
  } catch (error) {
    // Between the check and the call the context can die.
    lost(error);
    return false;
  }
}
