import type { Field } from '../page/types.ts';
import type { Detector } from './detector.ts';
import { asked } from './reading/asked.ts';
import type { AskKind } from './reading/asks.ts';
import type { Reading } from './reading/reading.ts';

/**
 * Asks for the carrier account's password or PIN. A lone log-in form does not count: forums and shops have one on every page.
 */
export const asksPassword: Detector = (reading) => {
  const others = reading.asks.some((a) => a.kind !== 'askPassword' && 'field' in a.from);
  const telling = reading.asks.some((a) => a.kind === 'askPassword' && (!('field' in a.from) || !isPlainLogin(a.from.field)));
  const posing = reading.claim !== null || reading.lookalike !== null;
  if (!others && !telling && !posing) return null;
  return asked(reading, 'askPassword', 'asks-password', !posing && isOneLogin(reading) ? ONE_LOGIN : 1);
};

/** Password and code of one log-in are one sign, not two: small carriers that nobody has listed ask for both. */
const ONE_LOGIN = 0.85;

function isOneLogin({ asks }: Reading): boolean {
  const forms = (kind: AskKind): (number | null)[] =>
    asks.flatMap((a) => (a.kind === kind && 'field' in a.from ? [a.from.field.form] : []));
  const codes = forms('askCode');
  return asks.every((a) => a.kind !== 'askPassword' || 'field' in a.from) && forms('askPassword').some((form) => codes.includes(form));
}

const PLAIN =
  /^(?:(?:please )?(?:enter )?(?:your )?|请输入|請輸入|输入|輸入)(?:password|passwort|mot de passe|contraseña|senha|密码|密碼|パスワード|비밀번호|пароль|şifre|kata sandi|mật khẩu|รหัสผ่าน|पासवर्ड|كلمة المرور|wachtwoord)?$/iu;

/** Letters of any script tell whose password is meant: 服务密码 is the carrier's. Where the control has no words, those before it do. */
const isPlainLogin = ({ label, placeholder, near }: Field): boolean =>
  (label + placeholder === '' ? [near] : [label, placeholder]).every((words) =>
    PLAIN.test(words.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()),
  );
