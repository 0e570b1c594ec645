import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod';
import type { PublicKey, Signature } from '../../lib/updates/schema.ts';
import { keySchema } from '../../lib/updates/schema.ts';
import { keyIdOf, SIGNING, toBase64url } from '../../lib/updates/verify.ts';

/** A holder's key, both halves, as it lies in a file: the secret ones as they are, or sealed with a password. */
const keyFileSchema = z.object({
  format: z.literal('cancelguard-key'),
  v: z.literal(1),
  public: keySchema,
  secret: z.union([
    z.object({ ed25519: z.string(), p256: z.string() }),
    z.object({ salt: z.string(), nonce: z.string(), sealed: z.string(), tag: z.string() }),
  ]),
});
type KeyFile = z.infer<typeof keyFileSchema>;
type Secret = { readonly ed25519: string; readonly p256: string };

/** A key that can sign. */
export interface SigningKey {
  readonly public: PublicKey;
  sign(bytes: Uint8Array<ArrayBuffer>): Promise<Signature[]>;
}

const ED = { name: 'Ed25519' } as const;
const P256 = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const derive = (password: string, salt: Buffer): Buffer => scryptSync(password, salt, 32, { N: 2 ** 16, r: 8, p: 1, maxmem: 2 ** 27 });

function seal(secret: Secret, password: string): KeyFile['secret'] {
  const [salt, nonce] = [randomBytes(16), randomBytes(12)];
  const cipher = createCipheriv('aes-256-gcm', derive(password, salt), nonce);
  const sealed = Buffer.concat([cipher.update(JSON.stringify(secret), 'utf8'), cipher.final()]);
  const [saltText = '', nonceText = '', sealedText = '', tag = ''] = [salt, nonce, sealed, cipher.getAuthTag()].map((part) =>
    part.toString('base64'),
  );
  return { salt: saltText, nonce: nonceText, sealed: sealedText, tag };
}

/** @throws Error where the password is missing or wrong */
function unseal(secret: KeyFile['secret'], password: string | null, file: string): Secret {
  if (!('sealed' in secret)) return secret;
  if (!password) throw new Error(`${file} is locked: set DESK_PASSWORD`);
  const part = (text: string) => Buffer.from(text, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', derive(password, part(secret.salt)), part(secret.nonce));
  decipher.setAuthTag(part(secret.tag));
  try {
    const text = Buffer.concat([decipher.update(part(secret.sealed)), decipher.final()]).toString('utf8');
    return z.object({ ed25519: z.string(), p256: z.string() }).parse(JSON.parse(text));
  } catch (error) {
    throw new Error(`${file}: wrong password`, { cause: error });
  }
}

const raw = async (key: CryptoKey): Promise<string> => toBase64url(new Uint8Array(await crypto.subtle.exportKey('raw', key)));
const pkcs8 = async (key: CryptoKey): Promise<string> => Buffer.from(await crypto.subtle.exportKey('pkcs8', key)).toString('base64');

/** Makes a new key and writes it where no file is yet, readable by its owner alone. */
export async function makeKey(file: string, password: string | null): Promise<PublicKey> {
  if (existsSync(file)) throw new Error(`${file} is there already`);
  const ed = await crypto.subtle.generateKey(ED, true, ['sign', 'verify']);
  const p = await crypto.subtle.generateKey(P256, true, ['sign', 'verify']);
  const pair = { ed25519: await raw(ed.publicKey), p256: await raw(p.publicKey) };
  const secret = { ed25519: await pkcs8(ed.privateKey), p256: await pkcs8(p.privateKey) };
  const key = { id: await keyIdOf(pair), ...pair };
  const content: KeyFile = { format: 'cancelguard-key', v: 1, public: key, secret: password ? seal(secret, password) : secret };
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`, { flag: 'wx', mode: 0o600 });
  chmodSync(file, 0o600);
  return key;
}

/** @throws Error that names the file where it is no key file */
function readKeyFile(file: string): KeyFile {
  const read = keyFileSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!read.success) throw new Error(`${file}: not a key file`);
  return read.data;
}

/** The public half, which no password locks. @throws Error that names the file where it is no key file */
export const publicKeyOf = (file: string): PublicKey => readKeyFile(file).public;

/** @throws Error that names the file and what is wrong with it */
export async function readKey(file: string, password: string | null): Promise<SigningKey> {
  const { public: own, secret } = readKeyFile(file);
  const open = unseal(secret, password, file);
  const load = (text: string, algorithm: typeof ED | typeof P256) =>
    crypto.subtle.importKey('pkcs8', Buffer.from(text, 'base64'), algorithm, false, ['sign']);
  const keys = [
    ['Ed25519', await load(open.ed25519, ED)],
    ['ECDSA-P256', await load(open.p256, P256)],
  ] as const;
  return {
    public: own,
    sign: (bytes) =>
      Promise.all(
        keys.map(async ([algorithm, key]) => {
          const signature = toBase64url(new Uint8Array(await crypto.subtle.sign(SIGNING[algorithm], key, bytes)));
          return { key: own.id, algorithm, signature };
        }),
      ),
  };
}
