import type { Detector } from './detector.ts';
import { asked } from './reading/asked.ts';

/**
 * Asks for the carrier account's password or PIN. A lone log-in form does not count: forums and shops have one on every page.
 */
export const asksPassword: Detector = (reading) => {
  const others = reading.asks.some((a) => a.kind !== 'askPassword' && 'field' in a.from);
  const telling = reading.asks.some(
    (a) => a.kind === 'askPassword' && (!('field' in a.from) || !isPlainLogin(a.from.field.label + a.from.field.placeholder)),
  );
  const posing = reading.claim !== null || reading.lookalike !== null;
  return others || telling || posing ? asked(reading, 'askPassword', 'asks-password') : null;
};

const isPlainLogin = (words: string): boolean =>
  /^\W*(?:|your |enter |请输入|請輸入|输入|輸入)?(?:password|passwort|mot de passe|contraseña|senha|密码|密碼|パスワード|비밀번호|пароль|şifre|kata sandi|mật khẩu|รหัสผ่าน|पासवर्ड|كلمة المرور|wachtwoord)?\W*$/iu.test(
    words,
  );
