import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listSignatureSchema } from '../../lib/updates/schema.ts';
import { publicKeyOf, readKey, type SigningKey } from './keys.ts';
import { currentRoot, listKeyFile, type Places } from './root.ts';

/** The key that signs lists, where it is here and its time is not over. @throws Error that says what is missing */
export async function signingKey(places: Places, password: string | null, now: Date): Promise<SigningKey> {
  if (!existsSync(listKeyFile(places))) throw new Error(`no list key in ${places.keys}: npm run desk -- init-keys`);
  const key = await readKey(listKeyFile(places), password);
  const root = await currentRoot(places);
  const named = root?.listKeys.find(({ id }) => id === key.public.id);
  if (!named) throw new Error('the root does not name the list key: npm run desk -- rotate');
  if (Date.parse(named.until) <= now.getTime()) throw new Error(`the list key ended on ${named.until}: npm run desk -- rotate`);
  return key;
}

/** Whether the list that lies in the folder is signed by the list key that is here now. @throws Error where that is no key file */
export function isSignedNow(places: Places): boolean {
  const file = join(places.lists, 'list.sig.json');
  if (!existsSync(file)) return false;
  const { signatures } = listSignatureSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const { id } = publicKeyOf(listKeyFile(places));
  return signatures.some(({ key }) => key === id);
}
