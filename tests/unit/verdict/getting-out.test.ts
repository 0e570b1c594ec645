import { describe, expect, it } from 'vitest';
import { judgePage } from '../../../lib/verdict/judge-page.ts';
import { KNOWLEDGE } from '../signals/knowledge.ts';
import { observation, type Page } from '../signals/page.ts';

const levelOf = (page: Page): string => judgePage(observation(page), KNOWLEDGE).verdict.level;

/** By language: one that gathers what a number is taken over with and says “cancel” nowhere; a guide that names the same things; a paid letter service. */
const PAGES: Readonly<Record<string, readonly [harvest: readonly string[], guide: readonly string[], letters: readonly string[]]>> = {
  ar: [
    [
      'كيف تتخلص من عقد الجوال',
      'شركات الاتصالات لا تتركك. تواصل تيليجرام: @line_gone9',
      'ارسل لي صورة الهوية ورمز التحقق الذي يصلك والدفع مقدما.',
    ],
    ['كيفية إلغاء شريحة الجوال', 'ادخل إلى تطبيق الشركة واختر إلغاء الشريحة.', 'خذ معك الهوية إلى الفرع، ولا تعط أحدا رمز التحقق.'],
    ['خطاب إلغاء خط الجوال', 'نكتب الخطاب ونرسل الخطاب إلى الشركة. السعر 50 ريال.'],
  ],
  de: [
    [
      'Raus aus dem Handyvertrag',
      'Netz egal. Telegram: @raus_schnell9',
      'Schick mir den Ausweis von beiden Seiten, dazu den Code aus der SMS. 50 Euro vorab per PayPal Freunde.',
    ],
    [
      'Handyvertrag kündigen',
      'Nutzen Sie den Kündigungsbutton Ihres Anbieters.',
      'Im Shop zeigen Sie den Ausweis vor; Kundenkennwort und Rufnummer bereithalten.',
    ],
    ['Handyvertrag kündigen', 'Kündigung online versenden: 4,99 € per Fax.', 'Wir drucken und verschicken.'],
  ],
  en: [
    [
      'Break up with your carrier',
      'Any phone line, any network. Telegram: @gone_by_noon9',
      'Send me your driver’s license, a selfie, and the code they text you. Pay first by gift card.',
    ],
    [
      'Cancel your phone contract',
      'Call your carrier or use its app.',
      'Have your account PIN ready, bring photo ID to the shop, and give nobody the code sent to your phone.',
    ],
    ['Phone contract cancellation letter', 'Our letter service: we print and post it for £9.99.', 'Order my letter'],
  ],
  es: [
    [
      'Líbrate de la permanencia del móvil',
      'Tumbo líneas de cualquier operador. Telegram: @linea_fuera9',
      'Mándame foto del DNI por los dos lados y el código que te llega. Pago por adelantado.',
    ],
    [
      'Cómo dar de baja la línea del móvil',
      'Llama a tu operador o usa su aplicación.',
      'En la tienda te pedirán el DNI. No des a nadie el código del SMS.',
    ],
    ['Carta de baja del móvil', 'Redactamos y enviamos tu carta por 9,99 €.', 'Crear mi carta'],
  ],
  fr: [
    [
      'Faire sauter l’engagement mobile',
      'Tous opérateurs. Telegram : @ligne_libre9',
      'Envoie-moi la photo de ta carte d’identité recto verso et le code reçu par SMS. Virement avant, par Lydia.',
    ],
    [
      'Résilier son forfait mobile',
      'Appelez votre opérateur ou passez par l’espace client.',
      'En boutique, présentez une pièce d’identité. Ne donnez le code reçu à personne.',
    ],
    ['Lettre de résiliation mobile', 'Nous imprimons votre lettre et l’expédions pour 9,90 €.', 'Prévisualiser ma lettre'],
  ],
  it: [
    [
      'Uscire dal vincolo del cellulare',
      'Brucio linee di ogni operatore. Telegram: @linea_via9',
      'Mandami foto della carta d’identità fronte retro e il codice che ti arriva. Postepay in anticipo.',
    ],
    [
      'Disdire il contratto del telefono',
      'Chiama il tuo operatore o usa la sua app.',
      'In negozio porta un documento d’identità. Non dare a nessuno il codice ricevuto.',
    ],
    ['Lettera di disdetta mobile', 'Stampiamo e spediamo la raccomandata a 9,90 €.', 'Crea la mia disdetta'],
  ],
  pt: [
    [
      'Saia da fidelidade do celular',
      'Derrubo linhas de qualquer operadora. Telegram: @linha_fora9',
      'Me manda foto do RG frente e verso e o código que chegar. Pix adiantado.',
    ],
    [
      'Como cancelar a linha do celular',
      'Ligue para a operadora ou use o aplicativo.',
      'Na loja, leve um documento com foto. Não passe a ninguém o código recebido.',
    ],
    ['Carta de cancelamento da linha do celular', 'Imprimimos e enviamos a sua carta por R$ 39.', 'Criar minha carta'],
  ],
  ru: [
    [
      'Соскочить с тарифа без неустойки',
      'Гасим номера любого оператора. Телеграм: @nomer_net9',
      'Скиньте мне фото паспорта и код из смс. Предоплата на карту.',
    ],
    ['Как отключить сим-карту', 'Обратитесь в салон оператора или в приложение.', 'Возьмите паспорт. Никому не сообщайте код из смс.'],
    ['Заявление на отказ от номера', 'Распечатаем и отправим заказным за 990 ₽.'],
  ],
  tr: [
    [
      'Taahhütten kurtul, hattını düşür',
      'Her operatör. Telegram: @hat_yok9',
      'Bana gönder: kimlik fotoğrafı ve gelen kod. Ücret peşin, Papara.',
    ],
    ['Telefon hattı iptali', 'Operatörünüzün uygulamasını kullanın.', 'Bayiye kimliğinizle gidin. Gelen kodu kimseyle paylaşmayın.'],
    ['Hat iptal dilekçesi', 'Dilekçenizi yazıyoruz ve postaya veriyoruz: 149 TL.'],
  ],
};

const page = (lang: string, [title = '', ...rest]: readonly string[]): Page => ({ lang, title, text: [`# ${title}`, ...rest] });

describe.each(Object.entries(PAGES))('getting out of a contract, in %s', (lang, [harvest, guide, letters]) => {
  it('is stopped where it gathers what a number is taken over with', () => expect(levelOf(page(lang, harvest))).toBe('danger'));
  it('is told of where a guide names the same things', () => expect(['none', 'info']).toContain(levelOf(page(lang, guide))));
  it('is warned of where letters are sold', () => expect(levelOf(page(lang, letters))).toBe('caution'));
});

/** Honest pages that name what a thief wants too. */
const HONEST: Readonly<Record<string, readonly [lang: string, ...text: string[]]>> = {
  'a customer tells what the carrier wanted': [
    'en',
    'Cancelled my mobile contract at last',
    'They would not send me the code for days. In the chat I had to upload a photo of my driver’s license, and then confirm the code from the text.',
    'Anyone else? My phone contract ended on the 3rd.',
  ],
  'a blog with its own channel at the end': [
    'en',
    'How to cancel a SIM card after you move',
    'In the app choose Cancel line. It checks a selfie and a photo of your passport.',
    'Then type the code sent to your phone. The SIM card stops at midnight.',
    'You pay the last bill by bank transfer.',
    'Questions? I read everything.',
    'More from us every week.',
    'Follow us on Telegram: @movers_abroad9',
  ],
  'a list of what thieves ask for': [
    'de',
    'Handyvertrag kündigen: Vorsicht vor Vermittlern',
    'Betrüger verlangen: Ausweis, Code aus der SMS und Geld vorab. Das ist Betrug.',
    'Kündigen Sie den Handyvertrag beim Anbieter.',
  ],
  'a regulator’s questions and answers': [
    'es',
    'Cómo cancelar la línea del móvil',
    '¿Qué necesito? El DNI y el número de la línea. El operador puede pedir una foto del DNI y enviarte un código.',
    'La baja es gratuita. Si tiene permanencia, pregunte antes por la penalización.',
  ],
  'a customer’s question in Turkish': [
    'tr',
    'Hattımı nasıl kapatırım?',
    'Müşteri hizmetlerini arıyorsun, kimlik numaranı ve şifreni söylüyorsun, gelen kodu okuyorsun, hat kapanıyor.',
  ],
};

describe('an honest page that names the same things', () => {
  it.each(Object.entries(HONEST))('%s', (_what, [lang, ...text]) => expect(['none', 'info']).toContain(levelOf(page(lang, text))));
});
