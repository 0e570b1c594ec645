import { storage } from 'wxt/utils/storage';

const itemOf = (id: string): `session:asked:${string}` => `session:asked:${id}`;

/**
 * Keeps an address that somebody asked to report without opening it. It is not handed over in our page's own address: that would stand
 * in the browser's history, and a link can hold what is private.
 * @returns the id that the report page finds it by, until the browser closes
 */
export async function keepAsked(url: string): Promise<string> {
  const id = crypto.randomUUID();
  await storage.setItem(itemOf(id), url);
  return id;
}

/** The address kept under an id; null where there is none. */
export const readAsked = (id: string): Promise<string | null> => storage.getItem<string>(itemOf(id));
