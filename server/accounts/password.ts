import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** OWASP's scrypt parameters of 2023 (N 2^17, r 8, p 1): about 0.4 s and 128 MB a try. */
const COST = { N: 2 ** 17, r: 8, p: 1, maxmem: 2 ** 28 } as const;
export const PASSWORD_LENGTH = { least: 12, most: 200 } as const;

const derive = (password: string, salt: Buffer): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, 32, COST, (error, key) => (error ? reject(error) : resolve(key)));
  });

/** A password as it is stored. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  return `scrypt$${salt.toString('hex')}$${(await derive(password, salt)).toString('hex')}`;
}

/** A stored hash that no password has: checked in place of one that is not there, so that both take the same time. */
const NOBODY = `scrypt$${'0'.repeat(32)}$${'0'.repeat(64)}`;

/** @param stored null where the person has none, or is not there */
export async function passwordHolds(password: string, stored: string | null): Promise<boolean> {
  const [, salt = '', hash = ''] = (stored ?? NOBODY).split('$');
  const given = await derive(password.slice(0, PASSWORD_LENGTH.most), Buffer.from(salt, 'hex'));
  return timingSafeEqual(given, Buffer.from(hash, 'hex')) && stored !== null;
}
