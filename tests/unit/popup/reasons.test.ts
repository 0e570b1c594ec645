import { describe, expect, it } from 'vitest';
import { nearMark, shortened } from '../../../entrypoints/popup/near-mark.ts';
import { statusText } from '../../../entrypoints/popup/status-text.ts';
import type { Verdict } from '../../../lib/verdict/types.ts';
import { warningFor } from '../../../lib/warning/view.ts';
import { directory, LOCALES, signal, translator, verdict } from '../warning/fakes.ts';

/** Text with its telling part in square brackets, as evidence; and back. */
function marked(text: string) {
  const start = text.indexOf('[');
  const end = text.indexOf(']') - 1;
  return { where: 'text' as const, text: text.replace(/[[\]]/g, ''), mark: [start, end] as const };
}
const written = ({ text, mark: [start, end] = [0, 0] }: { text: string; mark?: readonly [number, number] }) =>
  `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;

describe('evidence in a small window', () => {
  it.each([
    ['stays as it is where it is short', '联系客服TG：[@helper]', '联系客服TG：[@helper]'],
    [
      'keeps what stands beside the telling part',
      '手机卡怎么注销？2026最新销户办理流程，全程不用去营业厅【飞机[@helper]】换了城市，老家的手机卡还在扣月租呢',
      '…办理流程，全程不用去营业厅【飞机[@helper]】换了城市，老家的手机卡还在扣月…',
    ],
    [
      'cuts between words',
      'Our people will quickly [cancel your line] whatever the contract says',
      '…will quickly [cancel your line] whatever the…',
    ],
    ['cuts no letter in two', `${'😀'.repeat(9)}x[TG]x${'😀'.repeat(9)}`, `…${'😀'.repeat(7)}x[TG]x${'😀'.repeat(7)}…`],
  ])('%s', (_, long, short) => {
    expect(written(nearMark(marked(long)))).toBe(short);
  });

  it('without a telling part it stays as it is', () => {
    const plain = { where: 'text' as const, text: 'a '.repeat(60) };
    expect(nearMark(plain)).toBe(plain);
  });
});

describe('the popup’s reasons', () => {
  const say = (file: string, lang: string, judged: Verdict) => {
    const t = translator(file);
    const { title, seen } = warningFor(shortened(judged), { directory, t, lang });
    return statusText(judged, { directory, t, lang, reasons: seen, finding: title }).why;
  };
  const look = verdict({
    host: 'verizon-line.example',
    reasons: [
      signal('messenger-in-title', { params: { channel: 'telegram' } }),
      signal('host-lookalike', { params: { carrier: 'us-verizon', domain: 'verizon.com' } }),
    ],
  });

  it('say what was seen: the words of the page, and whose address is imitated', () => {
    expect(say('en', 'en', look).map(({ quote }) => quote)).toEqual([
      '“联系客服TG：@helper”',
      'Verizon’s own is verizon.com. This one is verizon-line.example',
    ]);
  });

  it.each(LOCALES)('each has its sentence and its quotation in %s', (file, lang) => {
    for (const { sentence, quote } of say(file, lang, look)) expect(sentence && quote).toBeTruthy();
  });

  it('are at most three', () => {
    const many = verdict({ reasons: [signal('asks-card'), signal('asks-password'), signal('lead-form'), signal('charges-fee')] });
    expect(say('en', 'en', many)).toHaveLength(3);
  });

  it('of a page that could not be judged are one sentence that quotes nothing', () => {
    expect(say('en', 'en', verdict({ level: 'unknown', unknown: 'no-access' }))).toEqual([
      { sentence: translator('en')('popup.unknown_no_access') },
    ]);
  });
});
