import { hash, randomBytes } from 'node:crypto';
import { isIPv4, isIPv6 } from 'node:net';
import { first, type Queries } from '../database/database.ts';

/** Groups of an IPv6 address, "::" filled in. */
function groupsOf(address: string): string[] {
  const [head = '', tail] = address.split('::');
  const before = head === '' ? [] : head.split(':');
  if (tail === undefined) return before;
  const after = tail === '' ? [] : tail.split(':');
  return [...before, ...Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0'), ...after];
}

/** The network an address belongs to, as one customer of a provider has it: /24 of IPv4, /48 of IPv6; "" for what is no address. */
export function networkOf(address: string): string {
  const plain = (address.split('%', 1)[0] ?? '').replace(/^::ffff:(?=\d+\.)/i, '');
  if (isIPv4(plain)) return plain.split('.').slice(0, 3).join('.');
  if (!isIPv6(plain)) return '';
  return groupsOf(plain.toLowerCase())
    .slice(0, 3)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}

/**
 * The sender's address as far as it can be believed.
 * @param socket address of the connection
 * @param forwarded X-Forwarded-For
 * @param proxies how many proxies of one's own stand before the desk; what a stranger writes into the header before them counts for nothing
 */
export function senderOf(socket: string, forwarded: string | undefined, proxies: number): string {
  if (proxies === 0 || !forwarded) return socket;
  const hops = forwarded.split(',').map((hop) => hop.trim());
  return hops.at(-proxies) ?? hops[0] ?? socket;
}

const dayOf = (now: Date): string => now.toISOString().slice(0, 10);

/** Hashes networks with a salt that lives one day. With it goes the last way from a report to an address. */
export class NetworkHash {
  #day = '';
  #salt = '';
  readonly #queries: Queries;

  constructor(queries: Queries) {
    this.#queries = queries;
  }

  /** 16 hex digits that are the same for one network during one UTC day, for all processes on one database. */
  async hash(address: string, now: Date): Promise<string> {
    const day = dayOf(now);
    const salt = this.#day === day ? this.#salt : await this.#turn(day);
    return hash('sha256', `${salt} ${networkOf(address)}`).slice(0, 16);
  }

  /** Deletes the salts of days before this one, here too, whether or not anything came in since. @param day YYYY-MM-DD, UTC */
  async forget(day: string): Promise<void> {
    if (this.#day < day) [this.#day, this.#salt] = ['', ''];
    await this.#queries.query('delete from salts where day < $1', [day]);
  }

  async #turn(day: string): Promise<string> {
    await this.#queries.query('insert into salts (day, salt) values ($1, $2) on conflict do nothing', [day, randomBytes(32)]);
    await this.forget(day);
    const row = await first<{ salt: string }>(this.#queries, "select encode(salt, 'hex') as salt from salts where day = $1", [day]);
    if (!row) throw new Error(`no salt for ${day}`);
    this.#salt = row.salt;
    this.#day = day;
    return row.salt;
  }
}
