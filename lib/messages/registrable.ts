import { sendMessage } from './messaging.ts';

/**
 * The registrable domain of a host, by the worker: the list of suffixes is 47 kB of the package, and one of it is enough.
 * @returns null for an IP address, a bare name or a suffix
 * @throws where the worker does not answer
 */
export const registrableOf = (host: string): Promise<string | null> => sendMessage('own:registrable', { host });
