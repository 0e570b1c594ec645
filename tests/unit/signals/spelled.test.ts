import { describe, expect, it } from 'vitest';
import { read } from '../../../lib/signals/reading/reading.ts';
import { spelledHandles, withWrittenDigits } from '../../../lib/signals/reading/spelled.ts';
import { KNOWLEDGE } from './knowledge.ts';
import { observation } from './page.ts';

/** Language declared, text, channel, and the handle as it is shown. */
const READ: readonly (readonly [lang: string, text: string, channel: string, handle: string])[] = [
  ['zh', '打开那个蓝色小飞机，搜索框里填：anan 下划线 kahao 再加 五五九', 'telegram', 'anan 下划线 kahao 再加五五九'],
  ['zh', '绿泡泡搜一三八零零一三八零零零', 'wechat', '13800138000'],
  ['zh', '复制 anan_⑤⑤ka 到绿色软件添加', 'wechat', 'anan_55ka'],
  ['zh', '倒着念：9955nana，懂的都懂', 'handle', '9955nana'],
  ['zh', '微信是❶❸❽零零❶❸❽零零零', 'wechat', '13800138000'],
  ['zh', '扣裙：七七八八九九一二三', 'qq', '778899123'],
  ['zh-Hant', '賴ID anan底線88jj', 'line', 'anan底線88jj'],
  ['zh-Hant', '綠色軟體搜尋 anan88jj', 'line', 'anan88jj'],
  ['zh-Hant', '賴搜尋 小老鼠＋ 九 七 一', 'line', '小老鼠+ 九七一'],
  ['tr', 'WhatsApp’tan yazın: 0 5 0 0 – sıfır sıfır sıfır – 61 – 99', 'whatsapp', '0 5 0 0 – sifir sifir sifir – 61 – 99'],
  ['ja', '緑のアプリでID検索→ mika アンダーバー 77', 'line', 'mika アンダーバー 77'],
  ['ja', 'テレグラムで「mika」のうしろに下線と数字の0をつけて検索', 'telegram', 'mika」のうしろに下線と数字の0'],
  ['ko', 'ㅋㅏ톡 mina 언더바 일일사사 로 주세요', 'kakaotalk', 'mina 언더바 일일사사'],
  ['ko', '노란 앱에서 mina_8282 검색', 'kakaotalk', 'mina_8282'],
  ['ko', 'ㅌㅔㄹㄹㅔ그램 @mina_82', 'telegram', 'mina_82'],
  ['vi', 'app màu xanh: không chín một hai ba bốn năm sáu bảy tám', 'zalo', 'khong chin mot hai ba bon nam sau bay tam'],
  ['vi', 'mở máy bay giấy gõ hoang gạch dưới lan', 'telegram', 'hoang gach duoi lan'],
  ['vi', 'vào telegram, nhập tài khoản hoang_88', 'telegram', 'hoang_88'],
  ['th', 'แอปเขียว ค้นหา somchai ขีดล่าง 88', 'line', 'somchai ขีดล่าง 88'],
  ['th', 'เทเลแกรม ๐๘๑๒๓๔๕๖๗๘', 'telegram', '0812345678'],
  ['id', 'buka aplikasi pesawat kertas cari budi garis bawah 88', 'telegram', 'budi garis bawah 88'],
  ['id', 'WA: nol delapan satu dua tiga empat lima enam tujuh', 'whatsapp', 'nol delapan satu dua tiga empat lima enam tujuh'],
  ['hi', 'टेलीग्राम पर खोजें rahul अंडरस्कोर ८८', 'telegram', 'rahul अंडरस्कोर 88'],
  ['hi', 'हरे वाले ऐप पर नौ आठ सात छह पांच चार तीन दो एक शून्य', 'whatsapp', 'नौ आठ सात छह पांच चार तीन दो एक शून्य'],
  ['en', 'Open the paper plane app and search for anna underscore 88.', 'telegram', 'anna underscore 88'],
  ['en', 'She is anna_k88 on the green app, find her there.', 'whatsapp', 'anna_k88'],
];

/** What looks like a handle spelled out, or like a messenger, and is neither. */
const UNREAD: readonly (readonly [lang: string, text: string])[] = [
  ['tr', 'WhatsApp’tan iki 24 saat içinde 15 – 20 iş günü'],
  ['fr', 'WhatsApp : un forfait de 20 Go, deux cartes, 12 mois'],
  ['zh', '微信app可以办理三四五项业务'],
  ['zh', '关注微信公众号，一二三四五期都有'],
  ['zh', '换成 iphone14 后微信还能用'],
  ['ja', 'オンライン 0120-123-456 で受付'],
  ['ja', 'ガイドライン 2024_05 を参照'],
  ['ko', '온라인 1588-1234 문의'],
  ['ko', 'kt 매장에 일일이 물어보고 카톡도 확인'],
  ['th', 'ออนไลน์ 02-271-9000'],
  ['vi', 'zalo không mất một hai ngày'],
  ['vi', 'nhắn zalo một hai ba bốn ngày mới trả lời'],
  ['vi', 'anh không mất một hai ba ngày, hỏi qua zalo'],
  ['id', 'lewat WA cukup satu dua tiga hari'],
  ['en', 'Answers on WhatsApp within two days.'],
  ['en', 'A Telegram group for one month, then two more.'],
];

const contactsOf = (lang: string, text: string) =>
  read(observation({ lang, title: 'x', text: [text] }), KNOWLEDGE).contacts.filter((c) => c.handle !== null);

describe('handles that only people are meant to read', () => {
  it.each(READ)('%s: %s', (lang, text, channel, handle) => {
    expect(contactsOf(lang, text).map((c) => [c.channel, c.handle])).toContainEqual([channel, handle]);
  });

  it.each(UNREAD)('none in %s: %s', (lang, text) => {
    expect(contactsOf(lang, text)).toEqual([]);
  });
});

describe('digits as words', () => {
  it.each([
    ['一三八零零一三八零零零', '13800138000'],
    ['98七零五一九924', '98705 19924'.replace(' ', '')],
    ['공일공 이삼사오 육칠팔구', '010 2345 6789'],
    ['一二三', '一二三'],
    ['일일이 확인', '일일이 확인'],
  ])('%s', (text, digits) => {
    expect(withWrittenDigits(text)).toBe(digits);
    expect(withWrittenDigits(text)).toHaveLength(text.length);
  });

  it('a sign joins what stands on both sides of it, no more', () => {
    const handles = (text: string): string[] =>
      read(observation({ lang: 'en', title: 'x', text: [text] }), KNOWLEDGE).passages.flatMap((p) =>
        spelledHandles(p, p.text).map(({ start, end }) => p.text.slice(start, end)),
      );
    expect(handles('It is ann underscore bee underscore 7.')).toEqual(['ann underscore bee underscore 7']);
    expect(handles('Type an underscore.')).toEqual([]);
    expect(handles('Seven, eight or nine of them.')).toEqual([]);
  });
});
