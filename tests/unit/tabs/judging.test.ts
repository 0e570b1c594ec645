import '../settings/fake-browser.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readTab } from '../../../lib/tabs/state.ts';
import { observation } from '../signals/page.ts';
import { PAGES } from './pages.ts';
import { frameOf, freshBrowser, icons, open } from './worker.ts';

const JUDGE = '../../../lib/verdict/judge-page.ts';
const URL_ = 'https://page.example/a';
const RUSSIAN = observation({ title: 'Отключить номер', text: ['# Отключить номер телефона'] });
const known = async (tabId: number) => (await readTab(tabId))?.verdict;

/** A worker that has just begun, in which files of these names cannot be read. */
async function begin(broken = /^$/): Promise<typeof import('../../../lib/tabs/follow.ts')> {
  vi.resetModules();
  const good = globalThis.fetch;
  vi.stubGlobal('fetch', async (url: string) => {
    if (broken.test(url)) throw new Error('net::ERR_FILE_NOT_FOUND');
    return good(url);
  });
  return import('../../../lib/tabs/follow.ts');
}

beforeEach(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  await freshBrowser();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a page whose words cannot be read', () => {
  it('could not be checked: nobody says that it is nothing', async () => {
    const { onObserved } = await begin(/zh-Hans\.json$/);
    const page = await open(URL_);
    await onObserved(page, PAGES.danger);
    expect(await readTab(page.tabId)).toMatchObject({ checking: false, stopped: false, verdict: { level: 'unknown', unknown: 'failed' } });
    expect(icons()).toEqual(['unknown']);
  });

  it('is judged when it is read again and they can be', async () => {
    const whole = globalThis.fetch;
    const { onObserved } = await begin(/zh-Hans\.json$/);
    const page = await open(URL_);
    await onObserved(page, PAGES.danger);
    vi.stubGlobal('fetch', whole);
    await onObserved(page, PAGES.danger);
    expect((await known(page.tabId))?.level).toBe('danger');
  });

  it('of one of its languages is judged by those of the others', async () => {
    const { onObserved } = await begin(/ru\.json$/);
    const page = await open(URL_);
    const trap = observation({
      lang: 'ru',
      title: 'Cancel your SIM',
      text: ['# Cancel your SIM', 'To cancel, message us on Telegram @line_helper_77.', 'Send us a photo of your ID and the SMS code.'],
    });
    await onObserved(page, trap);
    expect((await known(page.tabId))?.level).toBe('danger');
  });

  it.each([
    ['https://www.green.example/cancel', 'official'],
    ['https://miit.gov.cn/', 'trusted'],
  ])('on %s stays what it is', async (url, expected) => {
    const { onObserved } = await begin(/words/);
    const page = await open(url);
    await onObserved(page, PAGES.info);
    expect((await known(page.tabId))?.level).toBe(expected);
  });

  it('keeps what an earlier reading found, if that is graver', async () => {
    const { onObserved } = await begin(/ru\.json$/);
    const page = await open(URL_);
    await onObserved(page, PAGES.caution);
    await onObserved(page, RUSSIAN);
    expect((await known(page.tabId))?.level).toBe('caution');
    await onObserved(page, PAGES.none);
    await onObserved(page, RUSSIAN);
    expect((await known(page.tabId))?.level).toBe('unknown');
  });

  it('is not hidden by a frame in which there is nothing, nor hides one in which there is', async () => {
    const { onObserved } = await begin(/ru\.json$/);
    const page = await open(URL_);
    await onObserved(page, RUSSIAN);
    await onObserved(frameOf(page, 3, 'https://inner.example/'), PAGES.none);
    expect((await known(page.tabId))?.level).toBe('unknown');
    await onObserved(frameOf(page, 4, 'https://other.example/'), PAGES.info);
    expect((await known(page.tabId))?.level).toBe('info');
  });
});

describe('a file that the browser shows in a viewer', () => {
  const manual = { title: 'cancel-sim.pdf', path: '/cancel-sim.pdf' };
  const cancel = { title: 'Cancel your SIM', text: ['# Cancel your SIM card'] };

  it.each([
    ['a PDF named for ending a line', 'application/pdf', manual, URL_, { level: 'unknown', unknown: 'not-a-page' }],
    ['a picture', 'image/png', cancel, URL_, { level: 'unknown', unknown: 'not-a-page' }],
    ['a film', 'video/mp4', cancel, URL_, { level: 'unknown', unknown: 'not-a-page' }],
    ['a PDF of a carrier', 'application/pdf', manual, 'https://www.green.example/cancel-sim.pdf', { level: 'official' }],
    [
      'a PDF that names a messenger as the way, in its title',
      'application/pdf',
      { title: '代办手机销户 微信：abc_8899.pdf' },
      URL_,
      { level: 'danger' },
    ],
    ['a page', 'text/html', cancel, URL_, { level: 'info' }],
    ['plain text', 'text/plain', cancel, URL_, { level: 'info' }],
    ['data in words', 'application/json', cancel, URL_, { level: 'info' }],
  ])('%s', async (_what, contentType, seen, url, expected) => {
    const { onObserved } = await begin();
    const page = await open(url);
    await onObserved(page, observation({ ...seen, contentType }));
    expect(await known(page.tabId)).toMatchObject(expected);
  });
});

it('judging that fails is said as such', async () => {
  const judgePage = () => {
    throw new Error('a fault of ours');
  };
  vi.doMock(JUDGE, async (original) => ({ ...(await original<object>()), judgePage }));
  const { onObserved } = await begin();
  const page = await open(URL_);
  await onObserved(page, PAGES.info);
  vi.doUnmock(JUDGE);
  expect(await known(page.tabId)).toMatchObject({ level: 'unknown', unknown: 'failed' });
});

it('a worker that has just begun asks at once for the directory and the words that the page is likely to need', async () => {
  vi.stubGlobal('navigator', { languages: ['zh-CN'] });
  vi.resetModules();
  const fetched = vi.spyOn(globalThis, 'fetch');
  const { onGate } = await import('../../../lib/tabs/opened.ts');
  const done = onGate(await open(URL_));
  const asked = fetched.mock.calls.map(([url]) => String(url).split('/').pop());
  expect(asked.toSorted()).toEqual(['directory.json', 'en.json', 'zh-Hans.json', 'zh-Hant.json']);
  await done;
});
