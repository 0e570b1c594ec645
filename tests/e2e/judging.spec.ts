import { expect, test } from './fixture.ts';
import { agency, howTo, late, official, onePageApp, spam, unrelated } from './pages.ts';

const STRANGE_HOST = 'https://www.kahao-baike.com';

test('a spam guide that a script writes a second after load is danger', async ({ site }) => {
  const tab = await site.open(`${STRANGE_HOST}/late`, late(1000));
  expect(await site.level(tab)).toBe('danger');
});

const CLOSED = `<x-chat></x-chat><script>
  const box = document.querySelector('x-chat').attachShadow({ mode: 'closed' });
  box.innerHTML = '<p>Cancel your SIM within the hour: add Telegram @simcloser_77, send a photo of your ID card and the SMS code.</p>';
</script>`;

test('what a page says in a closed shadow root is read; what our own notice says in one is not', async ({ site, session }) => {
  const tab = await site.open(`${STRANGE_HOST}/chat`, howTo.html.replace('</main>', `</main>${CLOSED}`));
  expect(await site.level(tab)).toBe('danger');
  const own = await site.open(`${STRANGE_HOST}/agency`, agency.html);
  expect(await site.level(own)).toBe('caution');
  const before = await session.tabState(own.tabId);
  await session.own.evaluate((tabId) => chrome.scripting.executeScript({ target: { tabId }, files: ['/observe.js'] }), own.tabId);
  await expect.poll(async () => (await session.tabState(own.tabId))?.verdict).toEqual(before?.verdict);
});

test('a route change inside a one-page site is judged anew', async ({ site, session }) => {
  const tab = await site.open(`${STRANGE_HOST}/app`, onePageApp);
  expect(await site.level(tab)).toBe('none');
  await tab.page.click('#next');
  await expect.poll(async () => (await session.tabState(tab.tabId))?.verdict.level, { timeout: 20_000 }).toBe('danger');
});

test('going from a bad page to a good one clears the verdict', async ({ site }) => {
  const tab = await site.open(howTo.url, howTo.html);
  expect(await site.level(tab)).toBe('info');
  await site.go(tab, unrelated.url, unrelated.html);
  expect(await site.level(tab)).toBe('none');
  await site.go(tab, official.url, official.html);
  expect(await site.level(tab)).toBe('official');
});

test('the same text is official on the carrier’s own host and danger on a stranger’s', async ({ site }) => {
  const own = await site.open(official.url, spam.html);
  expect(await site.level(own)).toBe('official');
  const strange = await site.open(`${STRANGE_HOST}/copy`, spam.html);
  expect(await site.level(strange)).toBe('danger');
});

const POLICIES = {
  'a strict content security policy': { 'content-security-policy': "default-src 'none'; script-src 'none'; style-src 'none'" },
  'trusted types': { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
  'a sandbox policy': { 'content-security-policy': 'sandbox allow-scripts' },
};

test('no policy of a page blinds the page script', async ({ site }) => {
  const html = howTo.html.replace(/<style>[\s\S]*<\/style>/, '');
  for (const [name, headers] of Object.entries(POLICIES)) {
    const tab = await site.open(howTo.url, { html, headers });
    expect(await site.level(tab), name).toBe('info');
  }
});

/** A control's name stands in the way of its form's property, an image's in the document's; a script of an extension meets them too. */
const NAMES = ['title', 'body', 'documentElement', 'querySelector', 'querySelectorAll', 'prerendering', 'URL', 'baseURI', 'contentType'];
const CONTROLS = [
  'tagName',
  'nodeName',
  'nodeType',
  'textContent',
  'hasAttribute',
  'getAttribute',
  'childNodes',
  'firstChild',
  'matches',
  'closest',
  'id',
  // Twice: then it is a list of them.
  'shadowRoot',
  'shadowRoot',
];

test('names that stand in the way of what we read do not blind the page script', async ({ site }) => {
  const images = NAMES.map((name) => `<img name="${name}" alt="">`).join('');
  const form = `<form>${CONTROLS.map((name) => `<input type="hidden" name="${name}">`).join('')}<p>Search</p></form>`;
  const tab = await site.open(`${STRANGE_HOST}/names`, spam.html.replace('<main>', `<main>${images}${form}`));
  expect(await site.level(tab)).toBe('danger');
});

test('a short page that stands in a form is read whatever the form’s controls are named', async ({ site }) => {
  const controls = CONTROLS.map((name) => `<input type="hidden" name="${name}">`).join('');
  const html = spam.html
    .replace(/<title>.*<\/title>/, '<title>Help</title>')
    .replace('<main>', '<form>')
    .replace('</main>', `${controls}</form>`);
  const tab = await site.open(`${STRANGE_HOST}/form`, html);
  expect(await site.level(tab)).toBe('danger');
});

const ODD: Readonly<Record<string, string>> = {
  'a link with a scheme of a thousand letters': `<a href="${'a'.repeat(2000)}:x">x</a>`,
  'an element called constructor': '<math><constructor>x</constructor></math>',
  'events of the browser that the page sent itself':
    '<script>for (let n = 0; n < 40; n++) for (const name of ["pagehide", "pageshow"]) dispatchEvent(new PageTransitionEvent(name, { persisted: true })); setInterval(() => dispatchEvent(new Event("pagehide")), 50);</script>',
};

test('nothing odd in a page makes it unread', async ({ site }) => {
  for (const [name, odd] of Object.entries(ODD)) {
    const tab = await site.open(`${STRANGE_HOST}/odd`, agency.html.replace('<main>', `<main>${odd}`));
    expect(await site.level(tab), name).toBe('caution');
  }
});

const plainSpam = spam.html.replace(/<style>[\s\S]*?<\/style>|<[^>]+>/g, '');

/** What is no HTML page: content type, body, the levels that are right. */
const FILES: readonly (readonly [string, string, readonly string[]])[] = [
  ['text/plain; charset=utf-8', plainSpam, ['danger']],
  ['text/html', '', ['none']],
  ['application/xml', '<?xml version="1.0"?><list><item>手机卡注销</item></list>', ['none', 'info']],
  ['application/json', '{"topic":"cancel sim card"}', ['none', 'info']],
  ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><text>销户</text></svg>', ['none']],
];

test('plain text is judged like a page; an empty document, XML, JSON and pictures are no trouble', async ({ site }) => {
  for (const [i, [contentType, html, right]] of FILES.entries()) {
    const tab = await site.open(`${STRANGE_HOST}/file-${i}`, { html, contentType });
    expect(right, contentType).toContain(await site.level(tab));
  }
});

test('a PDF whose name speaks of ending a line could not be checked, and is no honest page', async ({ site, session }) => {
  const html = '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj trailer<</Root 1 0 R>>';
  const tab = await site.open(`${STRANGE_HOST}/cancel-sim-card.pdf`, { html, contentType: 'application/pdf' });
  await site.level(tab);
  expect((await session.tabState(tab.tabId))?.verdict).toMatchObject({ level: 'unknown', unknown: 'not-a-page' });
});

test('a page of 100,000 nodes and one of 20 MB neither hang the tab nor hide it', async ({ site }) => {
  const many = `<!doctype html><title>Long list</title>${'<p>entry <b>of</b> a list</p>'.repeat(33_000)}`;
  const tab = await site.open(`${STRANGE_HOST}/nodes`, many);
  expect(await site.level(tab)).toBe('none');
  expect(await tab.page.evaluate(() => document.title)).toBe('Long list');
  // In paragraphs: one of 20 MB takes the browser itself 35 s to lay out, with or without us.
  await site.go(tab, `${STRANGE_HOST}/big`, `<!doctype html><title>Big</title>${`<p>${'word '.repeat(400)}</p>`.repeat(10_000)}`);
  expect(await site.level(tab)).toBe('none');
  expect(await tab.page.evaluate(() => document.title)).toBe('Big');
});

test('a page that rewrites itself without end stays usable and is still judged', async ({ site }) => {
  const html = howTo.html.replace(
    '</body>',
    '<p id="clock"></p><script>setInterval(() => { document.getElementById("clock").textContent = String(Math.random()).repeat(50); }, 5);</script></body>',
  );
  const tab = await site.open(howTo.url, html);
  expect(await site.level(tab)).toBe('info');
  const started = Date.now();
  await tab.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 0)));
  expect(Date.now() - started).toBeLessThan(1000);
});

test('addresses that hold no web page are left alone', async ({ site, session }) => {
  for (const address of ['about:blank', 'data:text/html,<h1>注销手机卡</h1>', 'view-source:about:blank', 'chrome://version/']) {
    const tab = await session.openTab();
    await tab.page.goto(address).catch(() => null);
    expect(['none', 'unknown'], address).toContain(await site.level(tab));
  }
});

const ADDRESSES = {
  'an IDN host': 'https://www.销户-办理.com/',
  'a punycode host': 'https://xn--e1afmkfd.xn--80akhbyknj4f/',
  'an IP host': 'http://203.0.113.7/a',
  'an IPv6 host with a port': 'http://[2001:db8::7]:8080/a',
  'a host with a trailing dot and capitals': 'https://WWW.Kahao-Baike.com./a',
  'an address with name and password': 'https://user:secret@www.kahao-baike.com/b',
};

test('whatever an address is made of, the page is judged; name and password are not kept', async ({ site, session }) => {
  test.setTimeout(180_000);
  for (const [name, url] of Object.entries(ADDRESSES)) {
    const tab = await site.open(url, spam.html);
    expect(await site.level(tab), name).toBe('danger');
    expect((await session.tabState(tab.tabId))?.verdict.url, name).not.toContain('secret');
  }
});

test('the worker killed between two pages judges the next one', async ({ site, session }) => {
  const tab = await site.open(howTo.url, howTo.html);
  expect(await site.level(tab)).toBe('info');
  await session.stopWorker();
  await site.go(tab, `${STRANGE_HOST}/after`, spam.html);
  expect(await site.level(tab)).toBe('danger');
});

test('the verdict of a tab outlives the worker', async ({ site, session }) => {
  const tab = await site.open(howTo.url, howTo.html);
  expect(await site.level(tab)).toBe('info');
  await session.stopWorker();
  expect((await session.tabState(tab.tabId))?.verdict.level).toBe('info');
});
