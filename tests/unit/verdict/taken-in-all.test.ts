import { describe, expect, it } from 'vitest';
import { judgePage } from '../../../lib/verdict/judge-page.ts';
import { KNOWLEDGE } from '../signals/knowledge.ts';
import { observation } from '../signals/page.ts';

const levelOf = (lang: string, [title = '', ...text]: readonly string[]): string =>
  judgePage(observation({ lang, title, text: [`# ${title}`, ...text] }), KNOWLEDGE).verdict.level;

/**
 * Pages that take money first, a picture of a document and a code, and hide how they are reached; and what reads like it: a guide on what
 * shop or app want to see, with a fee and a deposit.
 */
const PAGES: Readonly<Record<string, readonly [trap: readonly string[], guide: readonly string[]]>> = {
  'zh-Hans': [
    ['手机号注销不用跑营业厅', '要用的东西：护照和驾照拍清楚，弹出来的那串数字发过来。', '先付 80 元，当天销户。'],
    ['手机号怎么注销', '到营业厅出示护照原件，柜台给手机发验证码。', '注销后押金 100 元原路退还。'],
  ],
  'zh-Hant': [
    ['門號解約不用跑門市', '請準備：護照、駕照翻拍，簡訊跳出來的數字唸過來。', '先付 800 元，當天停掉。'],
    ['門號怎麼解約', '到門市出示護照正本，櫃檯會傳簡訊確認。', '保證金 1000 元會退到帳戶。'],
  ],
  en: [
    [
      'Cancel a phone contract without the shop',
      'Needed: your passport, photographed, and the six numbers that get texted.',
      '$60 up front, done by noon.',
    ],
    [
      'How to cancel a phone contract',
      'In the shop they look at your passport and text you a code.',
      'The $60 deposit comes back with the last bill.',
    ],
  ],
  ja: [
    ['携帯の解約、店に行かずに', '必要なもの：パスポートの撮影、スマホに届いた数字。', '先に 5,000 円、その日に切れます。'],
    ['携帯を解約する方法', '店頭でパスポートを提示します。SMSで確認されます。', '保証金 5,000 円は後日返金されます。'],
  ],
  ko: [
    ['휴대폰 해지, 매장 안 가고', '준비물: 여권 촬영한 것, 문자로 도착한 숫자.', '먼저 50,000원, 당일 해지.'],
    ['휴대폰 해지 방법', '매장에서 여권을 보여 주고 문자로 확인합니다.', '보증금 50,000원은 환불됩니다.'],
  ],
  es: [
    [
      'Dar de baja la línea móvil sin ir a la tienda',
      'Hace falta: pasaporte con foto por las dos caras y los números del mensaje que te cae.',
      '40 € por adelantado y hoy queda.',
    ],
    [
      'Cómo dar de baja la línea móvil',
      'En la tienda enseñas el pasaporte y te mandan un mensaje.',
      'La fianza de 40 € se devuelve con la última factura.',
    ],
  ],
  pt: [
    [
      'Cancelar o chip sem ir à loja',
      'Precisa de: passaporte com imagem dos dois lados e os números que chegam na mensagem.',
      'R$ 80 adiantado e hoje sai.',
    ],
    ['Como cancelar o chip', 'Na loja você mostra o passaporte e recebe uma mensagem.', 'A caução de R$ 80 é devolvida na última fatura.'],
  ],
  fr: [
    [
      'Résilier son forfait sans boutique',
      'Il faut : le permis de conduire, bien lisible en photo, et les chiffres du message.',
      '40 € à l’avance et c’est fait ce soir.',
    ],
    [
      'Comment résilier son forfait',
      'En boutique on présente le permis de conduire et on reçoit un message.',
      'La caution de 40 € est remboursée avec la dernière facture.',
    ],
  ],
  de: [
    [
      'Handyvertrag kündigen ohne Shop',
      'Gebraucht: Führerschein gut lesbar als Foto und die Ziffern, die aufs Handy kommen.',
      '40 € vorab, heute Abend ist er weg.',
    ],
    [
      'Handyvertrag kündigen',
      'Im Shop zeigt man den Führerschein und bekommt eine Nachricht.',
      'Die Kaution von 40 € kommt mit der letzten Rechnung zurück.',
    ],
  ],
  it: [
    [
      'Disdire la SIM senza negozio',
      'Serve: la patente, immagine fronte retro, e i numerini del messaggio.',
      '40 € in anticipo e stasera è chiusa.',
    ],
    ['Come disdire la SIM', 'In negozio si mostra la patente e arriva un messaggio.', 'La cauzione di 40 € viene restituita.'],
  ],
  ru: [
    [
      'Отключить номер без салона связи',
      'Понадобится: права, снимок крупным планом, и цифры, которые придут на телефон.',
      '1500 руб вперед, номер отключат сегодня.',
    ],
    ['Как отключить номер', 'В салоне связи показывают права, на телефон приходит сообщение.', 'Остаток 1500 руб возвращают на счет.'],
  ],
  ar: [
    ['إلغاء خط الجوال بدون فرع', 'المطلوب: تصوير الرخصة من الوجهين والأرقام التي تصل في الرسالة.', '100 ريال مقدما ويلغى الخط اليوم.'],
    ['كيفية إلغاء خط الجوال', 'في الفرع تعرض الرخصة وتصلك رسالة.', 'يسترد مبلغ التأمين 100 ريال مع آخر فاتورة.'],
  ],
  hi: [
    ['मोबाइल नंबर बंद करवाएं बिना स्टोर गए', 'चाहिए: लाइसेंस की तस्वीर दोनों साइड और फोन पर आया कोड।', '₹500 पहले, आज ही सिम बंद।'],
    ['मोबाइल नंबर कैसे बंद करें', 'स्टोर पर लाइसेंस दिखाएं, फोन पर संदेश आएगा।', 'सिक्योरिटी ₹500 वापस खाते में आ जाती है।'],
  ],
  id: [
    [
      'Menutup nomor HP tanpa ke gerai',
      'Siapkan: paspor difoto, gambar jelas, dan angka pesan yang muncul.',
      'Rp 150.000 di awal, hari ini nomor ditutup.',
    ],
    ['Cara menutup nomor HP', 'Di gerai paspor ditunjukkan, lalu ada pesan ke nomor.', 'Deposit Rp 150.000 dikembalikan.'],
  ],
  vi: [
    [
      'Hủy sim không cần ra cửa hàng',
      'Cần chuẩn bị: hộ chiếu chụp rõ nét, dãy số hiện lên trong tin nhắn.',
      'Ứng trước 200k, hôm nay hủy xong.',
    ],
    ['Cách hủy sim', 'Ra cửa hàng xuất trình hộ chiếu, máy nhận tin nhắn.', 'Tiền đặt cọc 200k được hoàn lại.'],
  ],
  th: [
    ['ยกเลิกเบอร์มือถือไม่ต้องไปศูนย์', 'สิ่งที่ต้องเตรียม: ใบขับขี่ถ่ายชัดๆ และตัวเลขที่เด้งในข้อความ', 'โอนก่อน 500 บาท วันนี้ยกเลิกเสร็จ'],
    ['วิธียกเลิกเบอร์มือถือ', 'ที่ศูนย์บริการแสดงใบขับขี่ แล้วได้รับข้อความ', 'คืนเงินประกัน 500 บาท'],
  ],
  tr: [
    [
      'Bayiye gitmeden hat iptali',
      'Gerekenler: pasaportun iki yüzünün resmi ve mesajla gelen rakamlar.',
      '500 TL önden, bugün hat kapanır.',
    ],
    ['Hat nasıl iptal edilir', 'Mağazada pasaport gösterilir, telefona mesaj gelir.', 'Depozito 500 TL iade edilir.'],
  ],
};

describe.each(Object.entries(PAGES))('in %s', (lang, [trap, guide]) => {
  it('who takes money first, a document and a code is warned of, however he hides', () => expect(levelOf(lang, trap)).toBe('danger'));
  it('a guide that names the same things is let alone', () => expect(['info', 'none']).toContain(levelOf(lang, guide)));
});

it('what an honest page quotes of a cheat, or tells under a heading that warns, is not its own', () => {
  const demand = 'Send a photo of your licence and the code from the text, $40 up front.';
  expect(levelOf('en', ['Cancel a phone contract', demand])).toBe('danger');
  expect(levelOf('en', ['Cancel a phone contract', 'He wrote at once.', `“${demand}”`])).toBe('info');
  expect(levelOf('en', ['Cancel a phone contract', 'Call your carrier.', '## Beware of scams', demand])).toBe('info');
});

it.each([
  [
    'es',
    'Cómo dar de baja una línea móvil',
    'Necesitas una copia del DNI y la contraseña de tu cuenta.',
    'Si hay permanencia, pagarás 100 euros por transferencia.',
  ],
  ['ja', '携帯電話の回線を解約する方法', '本人確認書類のコピーと暗証番号が必要です。', '端末の残債は先に9,500円を銀行振込で支払います。'],
  ['ko', '휴대폰 해지 방법', '신분증 사본과 비밀번호를 준비하세요.', '미납요금 50,000원을 먼저 계좌이체로 납부해야 합니다.'],
  ['tr', 'Hat iptali nasıl yapılır', 'Kimlik fotokopisi ve şifreniz gerekir.', 'Cayma bedeli 300 TL önce havale ile ödenir.'],
  [
    'en',
    'Cancel a phone contract',
    'Have a photo ID, your password and the code ready.',
    'The final bill of $40 is paid by bank transfer first.',
  ],
])('what is owed to the carrier is no price of a cheat: %s', (lang, ...page) => expect(levelOf(lang, page)).toBe('info'));

it('a cheat’s own section under a heading that warns is his: he gives somebody to write to', () =>
  expect(
    levelOf('en', [
      'Cancel a phone contract',
      '## Beware of scams',
      'Only our agent is real: Telegram @line_closer9',
      'Send a photo of your licence and the code from the text, $40 up front.',
    ]),
  ).toBe('danger'));
