import { describe, expect, it } from 'vitest';
import { judgePage } from '../../../lib/verdict/judge-page.ts';
import { KNOWLEDGE } from '../signals/knowledge.ts';
import { observation } from '../signals/page.ts';

const levelOf = (lang: string, [title = '', ...text]: readonly string[]): string =>
  judgePage(observation({ lang, title, text: [`# ${title}`, ...text] }), KNOWLEDGE).verdict.level;

/** Tales that avoid the plain words for ending a line and for writing to somebody; and honest pages of the same matter. */
const TALES: Readonly<Record<string, readonly [trap: readonly string[], honest: readonly string[]]>> = {
  'zh-Hans': [
    [
      '合约机提前走人,一分没赔的经过',
      '营业员说协议没到期要赔八百多。同事介绍了一位师傅,人在运营商系统里面做后台的,第二天已经是空号了。',
      '绿泡泡搜 haozi 下划线 八八六六,报我名字。',
      '证件两面拍清楚发给他,收到的短信内容念给他就行。',
    ],
    [
      '合约机没到期能解约吗?违约金怎么算',
      '提前解约需要支付违约金,通常是剩余月费的30%。',
      '携带身份证到营业厅办理,或者拨打10086咨询。有异议可以向工信部投诉。',
    ],
  ],
  'zh-Hant': [
    [
      '綁約還有20個月,一毛都沒賠就脫身了',
      '朋友的表哥在電信公司上班,直接幫我把合約拿掉。',
      '他只用小飛機,帳號是 ft底線free底線99,講我的名字就好。',
      '要給他雙證件照片跟會員帳密,驗證碼來了唸給他。',
    ],
    ['分享一下手機門號解約的過程', '打客服專線等了二十分鐘,違約金 3,200。', '後來去門市辦,帶身分證跟健保卡,十分鐘就好。'],
  ],
  ja: [
    [
      '縛りが残ってるのに0円で抜けられた話',
      '機種代込みで4万請求されると言われました。元々システム部の人で、翌日には番号が使われていない状態に。',
      '緑のアプリで muken アンダーバー 07 と検索して、あとは言われるとおりに。',
      '免許の裏表を撮って送るのと、スマホに来た数字を教えるだけ。',
    ],
    [
      '携帯を解約したいと電話してみた',
      '引き止めはありましたが解約できました。',
      'ショップで本人確認書類を見せて終了。縛りはもうないそうです。',
    ],
  ],
  ko: [
    [
      '약정 14개월 남았는데 돈 안 내고 나온 후기',
      '소개받은 분이 본사 전산 만지시는 분인데 하루만에 회선이 없어졌어요.',
      'ㅋㅏ톡 아이디 mina 언더바 공칠일일 로 연락 주세요.',
      '신분증 사진이랑 문자 오는 여섯자리만 보내주시면 끝이에요.',
    ],
    [
      '약정 남은 휴대폰 해지 위약금 계산하는 법',
      '114에 전화하면 할인반환금을 알려줍니다.',
      '신분증을 가지고 직영점에 방문하면 해지할 수 있습니다.',
    ],
  ],
  vi: [
    [
      'Dính cam kết 36 tháng mà vẫn ra được',
      'Có một bạn làm kỹ thuật nhà mạng, sáng hôm sau số thành không liên lạc được, gỡ cam kết xong luôn.',
      'Mở app màu xanh tìm số không chín tám bảy một hai ba bốn năm sáu.',
      'Bạn ấy cần chụp căn cước hai mặt, xong đọc mã gửi về máy.',
    ],
    [
      'Sim cam kết là gì, muốn hủy trước hạn thì sao',
      'Nếu chấm dứt trước hạn, khách hàng phải bồi thường theo hợp đồng.',
      'Mang CCCD ra cửa hàng để thanh lý hợp đồng hoặc gọi tổng đài.',
    ],
  ],
  th: [
    [
      'ติดสัญญา 24 เดือน แต่ออกได้ไม่เสียสักบาท',
      'มีพี่ที่ทำงานในค่าย แป๊บเดียวเบอร์ก็ใช้ไม่ได้แล้ว',
      'ค้นหาในแอปเขียว: pii ขีดล่าง sim ขีดล่าง 88',
      'ส่งรูปบัตรหน้าหลังกับเลขที่เข้ามือถือให้พี่เขา โอนครึ่งก่อน',
    ],
    ['ยกเลิกเบอร์มือถือที่ติดสัญญาได้ไหม', 'ต้องจ่ายค่าปรับสัญญาก่อน โทรถามคอลเซ็นเตอร์ของค่ายมือถือ', 'หรือไปที่ศูนย์บริการพร้อมบัตรประชาชน'],
  ],
  id: [
    [
      'Masih ada sisa kontrak Halo 10 bulan, akhirnya lepas juga tanpa denda',
      'Untung ada orang dalem, besoknya nomor sudah tidak terdaftar lagi.',
      'Buka aplikasi hijau, cari nol delapan satu dua tiga empat lima enam tujuh delapan.',
      'Kirim foto KTP sama angka yang masuk lewat SMS. Setengah dulu, sisanya kalau beres.',
    ],
    [
      'Cara berhenti kartu Halo sebelum masa kontrak habis',
      'Kamu harus bayar denda sesuai sisa kontrak.',
      'Datang ke GraPARI dan bawa KTP asli.',
    ],
  ],
  hi: [
    [
      'पुराने नंबर से पीछा छुड़ाने का आसान तरीका',
      'कंपनी में काम करने वाला एक बंदा है, सुबह तक नंबर गायब।',
      'टेलीग्राम पर खोजें rahul अंडरस्कोर ८८।',
      'आधार की फोटो और आया हुआ ओटीपी उन्हें भेज दें। आधा पहले।',
    ],
    ['पोस्टपेड बंद करने पर लॉक-इन की पेनल्टी कितनी है', 'बकाया बिल भरें और स्टोर पर आधार कार्ड दिखाकर कनेक्शन बंद करवाएं।'],
  ],
};

describe('a tale that avoids the plain words', () => {
  it.each(Object.entries(TALES))('%s', (lang, [trap]) => {
    expect(levelOf(lang, trap)).toBe('danger');
  });

  it.each(Object.entries(TALES))('and an honest page of the same matter: %s', (lang, [, honest]) => {
    expect(levelOf(lang, honest)).toBe('info');
  });
});

describe('a warning that goes on to vouch for somebody', () => {
  const warning = ['网上办销户的骗子太多,警惕骗局', '收钱拉黑的骗局很多,不少人被骗,上当后报警。'];
  it('is no warning', () => {
    const own = ['我找的师傅人很好,微信 anan_8866,报我名字优先。', '需要把身份证正反面发给他,短信验证码报给他。', '手机卡当天注销。'];
    expect(levelOf('zh', [...warning, ...own])).toBe('danger');
  });
  it('tells where it vouches for nobody', () => {
    const told = ['他给的微信是 anan_8866。', '需要把身份证正反面发给他,短信验证码报给他。', '手机卡没有注销,钱也没退。'];
    expect(levelOf('zh', [...warning, ...told])).not.toBe('danger');
  });
});

/** Pictures of ending a line, numbers in words beyond nine, and “say who sent you”. */
const PICTURES: readonly (readonly [lang: string, ...page: string[]])[] = [
  [
    'de',
    'Zwei Karten beerdigt',
    'Er arbeitet beim Netzbetreiber. Telegram: @karten_ruhe7',
    'Perso abfotografieren und die Zahl aus der SMS durchgeben.',
  ],
  [
    'es',
    'Cómo tumbar un plan de Telcel',
    'Búscalo en el avioncito azul: planes guion bajo fuera',
    'Le pasas foto del INE y el NIP que cae. Di que vienes de mi parte.',
  ],
  [
    'fr',
    'J’ai fait sauter ma ligne engagée',
    'Ajoutez-le sur WhatsApp : plus trente-trois, six, vingt-deux, quarante, dix',
    'Faut une tof de ta carte d’identité et lui filer le code qui tombe.',
  ],
  [
    'en',
    'Got my watch line nuked',
    'Telegram: quiet . line . out (no dots)',
    'Send him a photo of your id, and read him the digits that pop up.',
  ],
];

describe('a tale in pictures', () => {
  it.each(PICTURES)('%s', (lang, ...page) => {
    expect(levelOf(lang, page)).toBe('danger');
  });
});

describe('what somebody asked for, in a list', () => {
  const list = ['Poi ho trovato Dario. Mi ha chiesto:', 'foto della carta d’identità;', 'il codice OTP appena arrivava;'];
  it('is asked for where he is praised', () => {
    expect(levelOf('it', ['Chiudere la linea del cellulare', ...list, 'Telegram: @dario_linea7, digli che ti manda Anna.'])).toBe('danger');
  });
  it('is told where nobody is', () => {
    expect(levelOf('it', ['Chiudere la linea del cellulare', ...list, 'Poi è sparito, era una truffa.'])).not.toBe('danger');
  });
});

describe('a denial in the words that vouch', () => {
  const warning = ['网上办销户的骗子太多,警惕骗局', '收钱拉黑的骗局很多,不少人被骗,上当后报警。'];
  const asks = ['需要把身份证正反面发给他,短信验证码报给他。', '手机卡当天注销。'];
  const far =
    '我找的师傅人很好,微信 anan_8866,报我名字优先办理,价格也算便宜,态度也很客气,办得也很快,我的几个朋友和家里人后来都去找他办过了,都说挺好,大家都没有多花钱。';
  it('far from the contact denies nothing', () => {
    expect(levelOf('zh', [...warning, far, ...asks])).toBe('danger');
  });
});
