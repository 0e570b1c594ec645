import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import type { Person } from '../cases/types.ts';
import { type Database, first } from '../database/database.ts';
import { Challenges } from './challenges.ts';
import { startSession } from './sessions.ts';

const challenges = new Challenges();

export interface Site {
  /** https://desk.example */
  readonly origin: string;
  readonly name: string;
}

const rpId = ({ origin }: Site): string => new URL(origin).hostname;

/** What a browser needs to make a passkey for a person who is signed in. */
export async function registration(database: Database, site: Site, person: Person, now: Date) {
  const old = await database.query<{ id: string }>('select id from passkeys where person_id = $1', [person.id]);
  const options = await generateRegistrationOptions({
    rpName: site.name,
    rpID: rpId(site),
    userName: person.name,
    attestationType: 'none',
    excludeCredentials: old,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  return { id: challenges.remember(options.challenge, now), options };
}

export async function register(
  database: Database,
  site: Site,
  person: Person,
  id: string,
  response: RegistrationResponseJSON,
  now: Date,
): Promise<boolean> {
  const expectedChallenge = challenges.recall(id, now);
  if (!expectedChallenge) return false;
  const { verified, registrationInfo } = await verifyRegistrationResponse({
    ...{ response, expectedChallenge, expectedOrigin: site.origin, expectedRPID: rpId(site), requireUserVerification: true },
  });
  if (!verified) return false;
  const { credential } = registrationInfo;
  await database.query('insert into passkeys (id, person_id, public_key, counter, transports) values ($1, $2, $3, $4, $5)', [
    ...[credential.id, person.id, credential.publicKey, credential.counter, (credential.transports ?? []).join(',')],
  ]);
  return true;
}

/** What a browser needs to sign in with whatever passkey it has for this desk. */
export async function authentication(site: Site, now: Date) {
  const options = await generateAuthenticationOptions({ rpID: rpId(site), userVerification: 'required' });
  return { id: challenges.remember(options.challenge, now), options };
}

interface Key {
  readonly id: string;
  readonly person_id: number;
  readonly public_key: Uint8Array<ArrayBuffer>;
  readonly counter: number;
}

const FIND = `select k.id, k.person_id, k.public_key, k.counter from passkeys k join people p on p.id = k.person_id
  where k.id = $1 and p.disabled is null`;

/** Gives the session's token; null where the passkey is not known or does not hold. */
export async function signInWithPasskey(
  database: Database,
  site: Site,
  id: string,
  response: AuthenticationResponseJSON,
  now: Date,
): Promise<string | null> {
  const expectedChallenge = challenges.recall(id, now);
  const key = await first<Key>(database, FIND, [response.id]);
  if (!expectedChallenge || !key) return null;
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    ...{ response, expectedChallenge, expectedOrigin: site.origin, expectedRPID: rpId(site), requireUserVerification: true },
    credential: { id: key.id, publicKey: key.public_key, counter: key.counter },
  });
  if (!verified) return null;
  await database.query('update passkeys set counter = $2 where id = $1', [key.id, authenticationInfo.newCounter]);
  return startSession(database, key.person_id, now);
}
