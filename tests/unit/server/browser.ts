import { Secret, TOTP } from 'otpauth';
import { invite } from '../../../server/accounts/sessions.ts';
import type { Person } from '../../../server/cases/types.ts';
import type { TestDesk } from './samples.ts';

export interface Browser {
  get(path: string): Promise<{ status: number; text: string; headers: Headers }>;
  /** Sends a form with the word of the session's last page; `headers` as another site would. */
  post(path: string, fields: Record<string, string>, headers?: Record<string, string>): Promise<Response>;
  cookie(): string;
  /** The secret shown when joining. */
  readonly secret: string;
}

export const PASSWORD = 'correct horse battery';
const ORIGIN = 'http://localhost';

/** The code an authenticator app shows. */
export const codeAt = (secret: string, now: Date): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now.getTime() });

/** A browser without script that keeps cookies. @param from its address */
export function browser(test: TestDesk, from?: string): Browser & { secret: string } {
  const cookies = new Map<string, string>();
  let csrf = '';
  const keep = (answer: Response): void => {
    for (const cookie of answer.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      const [name = '', value = ''] = pair.split('=');
      cookies.set(name, value);
    }
  };
  const cookie = (): string => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  return {
    secret: '',
    cookie,
    async get(path) {
      const answer = await test.request(path, { headers: { cookie: cookie() } }, from);
      keep(answer);
      const text = await answer.text();
      csrf = /name="csrf" value="([0-9a-f]{64})"/.exec(text)?.[1] ?? csrf;
      return { status: answer.status, text, headers: answer.headers };
    },
    async post(path, fields, headers = {}) {
      const body = new URLSearchParams({ ...(csrf ? { csrf } : {}), ...fields });
      const answer = await test.request(path, { method: 'POST', body, headers: { cookie: cookie(), origin: ORIGIN, ...headers } }, from);
      keep(answer);
      return answer;
    },
  };
}

/** Joins by an invitation's token and is signed in. */
async function joinedBy(test: TestDesk, invitation: string, name: string): Promise<Browser> {
  const person = browser(test);
  const { text } = await person.get(`/join?invitation=${invitation}`);
  const secret = (/class="code">([A-Z2-7 ]+)</.exec(text)?.[1] ?? '').replaceAll(' ', '');
  const answer = await person.post('/join', { invitation, name, password: PASSWORD, code: codeAt(secret, test.desk.now()) });
  if (answer.status !== 303) throw new Error(`not joined: ${answer.status}`);
  await person.get('/');
  return Object.assign(person, { secret });
}

/** Joins by an invitation from the desk's own machine and is signed in. */
export const joined = async (test: TestDesk, name: string, role: Person['role']): Promise<Browser> =>
  joinedBy(test, await invite(test.desk.database, role, test.desk.now()), name);

/** Joins by an invitation that an administrator makes on the page of people. */
export async function invitedOn(test: TestDesk, admin: Browser, name: string, role: Person['role']): Promise<Browser> {
  const shown = await (await admin.post('/people/invite', { role })).text();
  return joinedBy(test, /invitation=([0-9a-f]{64})/.exec(shown)?.[1] ?? '', name);
}
