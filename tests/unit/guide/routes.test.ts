import { describe, expect, it } from 'vitest';
import type { Carrier } from '../../../lib/directory/types.ts';
import { routesFor } from '../../../lib/ui/guide/routes.ts';
import { CHINA_MOBILE, LOCALES, translator, VERIZON } from '../warning/fakes.ts';

const bare: Carrier = { ...CHINA_MOBILE, channels: [], hotline: [], cancelUrl: null };

describe('routesFor', () => {
  it.each<[string, Carrier, readonly string[], readonly string[] | 'all']>([
    ['a carrier with a cancellation page', VERIZON, ['page', 'app', 'phone', 'chat'], ['store']],
    ['one without', CHINA_MOBILE, ['app', 'phone', 'store'], ['page']],
    ['one of which no way is known', bare, ['web'], 'all'],
    ['one of which only a hotline is known', { ...bare, hotline: ['100'] }, ['web', 'phoneOnly'], 'all'],
    ['a hotline that is no way to cancel', { ...bare, channels: ['web'], hotline: ['100'] }, ['web', 'phoneOnly'], ['page', 'store']],
    ['by telephone, number unknown', { ...bare, channels: ['phone'] }, ['phoneNoNumber'], ['page', 'store']],
    [
      'a travel eSIM has neither hotline nor shop to miss',
      { ...bare, kind: 'esim-provider', channels: ['app', 'email'] },
      ['app', 'email'],
      ['page'],
    ],
    ['by letter and text message', { ...bare, channels: ['post', 'sms'] }, ['post', 'sms'], ['page', 'phone', 'store']],
    ['no website, no way', { ...bare, website: null }, [], 'all'],
  ])('%s', (_, carrier, known, missing) => {
    const routes = routesFor(carrier);
    expect(routes.known.map((route) => route.id)).toEqual(known);
    expect(routes.missing).toEqual(missing);
  });

  it('never opens anything but the carrier’s own addresses', () => {
    expect(routesFor(VERIZON).known.flatMap((route) => route.href ?? [])).toEqual([VERIZON.cancelUrl]);
    expect(routesFor(bare).known.flatMap((route) => route.href ?? [])).toEqual([bare.website]);
  });
});

it.each(LOCALES)('every way and every gap has its words in %s', (file) => {
  const t = translator(file);
  for (const id of ['page', 'web', 'app', 'phone', 'phoneOnly', 'phoneNoNumber', 'store', 'chat', 'email', 'post', 'sms']) {
    expect(t(`guide.way.${id}.t`) && t(`guide.way.${id}.d`)).not.toBe('');
  }
  expect(t('guide.way.page.b') && t('guide.way.web.b')).not.toBe('');
  for (const id of ['page', 'phone', 'store']) expect(t(`guide.missing.${id}`)).not.toBe('');
});
