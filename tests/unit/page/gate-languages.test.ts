import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import words from '../../../generated/gate.json' with { type: 'json' };
import { makeGate } from '../../../lib/page/gate.ts';

/** For each language what a page about ending a mobile line says, and what pages about buying one, and about ending something else. */
const LANGUAGES: Readonly<Record<string, readonly [opens: string, buys: string, other: string]>> = {
  ar: ['كيفية إلغاء شريحة الجوال', 'أفضل الهواتف هذا العام', 'إلغاء حجز الفندق'],
  de: ['Handyvertrag kündigen', 'Die besten Handys im Vergleich', 'Versicherung kündigen'],
  en: ['Cancel my phone contract', 'The best phones of the year', 'Cancel a hotel booking'],
  es: ['Dar de baja la línea del móvil', 'Los mejores móviles del año', 'Cancelar la reserva del hotel'],
  fr: ['Résilier son forfait mobile', 'Les meilleurs téléphones', 'Résilier une assurance habitation'],
  hi: ['सिम कार्ड बंद कैसे करें', 'सबसे अच्छे स्मार्टफोन', 'होटल बुकिंग रद्द करें'],
  id: ['Cara berhenti berlangganan kartu SIM', 'Ponsel terbaik tahun ini', 'Membatalkan pesanan hotel'],
  it: ['Disdire il contratto del telefono', 'I migliori telefoni', 'Disdire la palestra'],
  ja: ['携帯電話の解約方法', 'おすすめのスマホ', 'ホテルの予約をキャンセル'],
  ko: ['휴대폰 번호 해지 방법', '올해의 스마트폰', '호텔 예약 취소'],
  pt: ['Cancelar a linha do celular', 'Os melhores celulares', 'Cancelar a reserva do hotel'],
  ru: ['Как отключить сим-карту', 'Лучшие смартфоны года', 'Отменить бронь отеля'],
  th: ['ยกเลิกเบอร์มือถือ', 'มือถือรุ่นใหม่', 'ยกเลิกการจองโรงแรม'],
  tr: ['Telefon hattı iptali', 'En iyi telefonlar', 'Otel rezervasyonu iptali'],
  vi: ['Hủy sim điện thoại', 'Điện thoại tốt nhất', 'Hủy đặt phòng khách sạn'],
  'zh-Hans': ['手机号怎么注销', '手机评测', '注销营业执照'],
  'zh-Hant': ['門號怎麼解約', '手機評測', '取消訂房'],
};

const gate = makeGate(words);
const files = readdirSync(new URL('../../../data/words/', import.meta.url)).filter((name) => name.endsWith('.json'));

it('every language with a words file is in the table', () => {
  const names = files.map((name) => name.replace('.json', '')).filter((name) => name !== 'messengers');
  expect(Object.keys(LANGUAGES).toSorted()).toEqual(names.toSorted());
});

describe('the gate in each language', () => {
  it.each(Object.entries(LANGUAGES))('%s', (_lang, [opens, buys, other]) => {
    expect([gate.speaks(opens), gate.speaks(buys), gate.speaks(other)]).toEqual([true, false, false]);
  });
});

it.each([
  ['de', 'Hole euch raus, jeder Handyvertrag', 'Die besten Filme, raus im Herbst'],
  ['en', 'Get out of your phone contract', 'Get out your best shoes'],
  ['it', 'Esci dal vincolo con il tuo operatore', 'Vincoli di bilancio'],
  ['pt', 'Saia da fidelidade da operadora', 'Fidelidade na amizade'],
  ['es', 'Fuera la permanencia de tu móvil', 'Permanencia de las aves'],
  ['tr', 'Taahhütten kurtul, numara senin', 'Taahhütten söz etti'],
])('opens for getting out of a contract, in %s', (_lang, opens, other) => {
  expect([gate.speaks(opens), gate.speaks(other)]).toEqual([true, false]);
});

it.each([
  ['en', 'Get rid of a tablet line, Telegram only', 'Get rid of ants, Telegram only'],
  ['es', 'Cómo tumbar una línea', 'Cómo tumbar una pared'],
  ['ru', 'Кто может грохнуть симку', 'Кто может грохнуть стаканом'],
  ['tr', 'Taahhüdümden nasıl kurtuldum, numara bende', 'Taahhüdümden söz ettim'],
  ['zh-Hans', '校园卡强制下线', '直播间被强制下线'],
])('opens for pictures of ending a line, in %s', (_lang, opens, other) => {
  expect([gate.speaks(opens), gate.speaks(other)]).toEqual([true, false]);
});
