import { Secret, TOTP } from 'otpauth';

const PERIOD = 30;

export const newSecret = (): string => new Secret({ size: 20 }).base32;

const totpOf = (secret: string, label: string): TOTP =>
  new TOTP({ issuer: 'CancelGuard', label, secret: Secret.fromBase32(secret), period: PERIOD });

/** The address that sets up an authenticator app. */
export const setupAddress = (secret: string, label: string): string => totpOf(secret, label).toString();

/**
 * The time step of a code, one step of clock difference allowed; null for a wrong code or one of a step that was used.
 * @param after the last step used
 */
export function stepOf(secret: string, code: string, after: number, now: Date): number | null {
  const off = totpOf(secret, '').validate({ token: code.replace(/\s/g, ''), timestamp: now.getTime(), window: 1 });
  const step = off === null ? null : Math.floor(now.getTime() / 1000 / PERIOD) + off;
  return step !== null && step > after ? step : null;
}
