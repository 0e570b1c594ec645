import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Correction } from '../../../lib/updates/schema.ts';
import { one } from '../../../server/database/database.ts';
import { readCorrection } from '../../../server/lists/corrections.ts';
import { type Browser, joined } from './browser.ts';
import { type ReviewedDesk, reviewedDesk } from './reviewers.ts';
import { knowledge } from './samples.ts';

const CARRIER = 'ae-etisalat';

describe('a correction is read from a form', () => {
  const of = (change: string, rest: object) => ({ change, carrier: CARRIER, ...rest });
  it.each([
    ['drop-domain', 'eand.ae', of('drop-domain', { domain: 'eand.ae' })],
    ['cancel-url', 'https://www.eand.ae/end', of('cancel-url', { url: 'https://www.eand.ae/end' })],
    ['cancel-url', '', of('cancel-url', { url: null })],
    ['hotline', '101, 800101', of('hotline', { numbers: ['101', '800101'] })],
    ['add-domain', 'trap.example', null],
  ])('%s %s', (change, value, expected) => expect(readCorrection(change, CARRIER, value)).toEqual(expected));
});

describe('a correction is taken where an extension would take it', () => {
  it.each<[boolean, Correction]>([
    [true, { change: 'drop-domain', carrier: CARRIER, domain: 'eand.ae' }],
    [false, { change: 'drop-domain', carrier: CARRIER, domain: 'trap.example' }],
    [false, { change: 'drop-domain', carrier: 'nobody', domain: 'eand.ae' }],
    [true, { change: 'cancel-url', carrier: CARRIER, url: 'https://www.eand.ae/end' }],
    [false, { change: 'cancel-url', carrier: CARRIER, url: 'https://trap.example/end' }],
    [true, { change: 'hotline', carrier: CARRIER, numbers: ['102'] }],
    [false, { change: 'hotline', carrier: CARRIER, numbers: ['call me'] }],
  ])('%s: %o', (taken, correction) => expect(knowledge.corrects(correction)).toBe(taken));
});

describe('on the page of lists, a correction', () => {
  let test: ReviewedDesk;
  let dora: Browser;
  let emil: Browser;
  beforeAll(async () => {
    test = await reviewedDesk();
    [dora, emil] = [await joined(test, 'Dora', 'reviewer'), await joined(test, 'Emil', 'reviewer')];
    await test.publishAs(null);
  }, 60_000);
  afterAll(() => test.close());

  const said = async (who: Browser, path: string, fields: Record<string, string> = {}) => {
    await who.get('/publishing');
    return (await who.post(path, fields)).headers.get('location');
  };
  const add = (who: Browser, change: string, value: string) => said(who, '/publishing/corrections', { change, carrier: CARRIER, value });
  const publish = (who: Browser) => said(who, '/publishing/publish');

  it('is refused where it would change nothing', async () => {
    expect(await add(dora, 'cancel-url', 'https://trap.example/end')).toBe('/publishing?said=failed');
  });

  it('is shown before it is published, and published by somebody else than who wrote it', async () => {
    expect(await add(dora, 'hotline', '102')).toBe('/publishing?said=saved');
    for (let again = 0; again < 2; again++) expect(await publish(dora)).toBe('/publishing?said=needs-second');
    expect((await emil.get('/publishing')).text).toContain(`A correction of the directory: ${CARRIER} hotline 102`);
    expect(await publish(emil)).toBe('/publishing?said=published');
    expect(test.list().corrections).toEqual([{ change: 'hotline', carrier: CARRIER, numbers: ['102'] }]);
  });

  it('takes the place of an earlier one on the same', async () => {
    await add(emil, 'hotline', '103');
    await add(emil, 'cancel-url', '');
    for (const who of [emil, dora]) await publish(who);
    expect(test.list().corrections).toEqual([
      { change: 'hotline', carrier: CARRIER, numbers: ['103'] },
      { change: 'cancel-url', carrier: CARRIER, url: null },
    ]);
  });

  it('is taken away by two as well', async () => {
    const { id } = await one<{ id: number }>(test.desk.database, `select id from corrections where body ->> 'change' = 'hotline'`);
    expect(await said(dora, `/publishing/corrections/${id}/drop`)).toBe('/publishing?said=saved');
    expect(await said(dora, `/publishing/corrections/${id}/drop`)).toBe('/publishing?said=failed');
    for (let again = 0; again < 2; again++) expect(await publish(dora)).toBe('/publishing?said=needs-second');
    expect(await publish(emil)).toBe('/publishing?said=published');
    expect(test.list().corrections).toEqual([{ change: 'cancel-url', carrier: CARRIER, url: null }]);
  });
});
