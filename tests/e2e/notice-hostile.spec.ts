import { expect, type Served, test } from './fixture.ts';
import { coloursOf, panelsOf, pressInNotice } from './notice.ts';
import { heard, listen, show } from './notice-drive.ts';
import { BANNER, plain, URL_OF_ALL } from './notice-pages.ts';

const script = (code: string): string => `<script>${code}</script>`;
/** Runs the code each time something is added beside the page's body, and says where it was added. */
const onOurs = (code: string): string =>
  plain(
    script(
      `new MutationObserver((records) => { for (const { addedNodes } of records) for (const ours of addedNodes) { ${code} } }).observe(document.documentElement, { childList: true });`,
    ),
  );
const later = (code: string, ms = 400): string => onOurs(`if (!window.done) { window.done = true; setTimeout(() => { ${code} }, ${ms}); }`);

const STYLES = `<style>
  html { opacity: .01; filter: blur(30px); visibility: hidden; transform: scale(.1); pointer-events: none; user-select: none; }
  html > :not(head, body), html > :not(head, body) * { display: none !important; visibility: hidden !important; opacity: 0 !important;
    clip-path: inset(50%) !important; translate: -9999px !important; zoom: .01 !important; transition: all 9999s 9999s !important;
    pointer-events: none !important; content-visibility: hidden !important; animation: gone 1s both !important; }
  @keyframes gone { to { opacity: 0; display: none } }
  @layer a { html > div { display: none !important } }
</style>`;

/** A full-screen dialog that the page closes and opens in one go, so that it lies above all else each time. */
const anew = (ms: number): string =>
  plain(
    `<dialog id="d" style="width:100vw;height:100vh;max-width:none;max-height:none;margin:0;background:#fff">Cover</dialog>${script(`setInterval(() => { d.close(); d.showModal(); }, ${ms});`)}`,
  );
const DIALOG = '<dialog id="d" style="width:80vw;height:80vh">We use cookies <button>Agree</button></dialog>';

/** What a page may try, each as a page of its own. All of it happens within a second after the notice was drawn. */
const SURVIVED: Readonly<Record<string, string | Served>> = {
  'style sheets that hide all it does not know': plain('', STYLES),
  'removal, once': later('ours.remove()'),
  'removal, five times over': onOurs('window.n = (window.n ?? 0) + 1; if (window.n <= 5) setTimeout(() => ours.remove(), 30);'),
  'a page drawn anew by document.write': later('document.open(); document.write("<title>New</title><h1>New</h1>"); document.close();', 700),
  'its own root element put in place of the old one': later(
    'document.replaceChild(document.documentElement.cloneNode(true), document.documentElement);',
  ),
  'attributes that hide': later(
    'ours.hidden = true; ours.inert = true; ours.ariaHidden = "true"; ours.popover = "auto"; ours.slot = "x"; ours.className = "hidden";',
  ),
  'a style of its own on our element': later('ours.style.cssText = "display:none !important";'),
  'our style taken away': later('ours.removeAttribute("style");'),
  'an animation on our element': later(
    'ours.animate([{ opacity: 0, translate: "-9999px" }, { opacity: 0, translate: "-9999px" }], { duration: 1e9, fill: "both" });',
  ),
  'our element moved to where nothing is drawn': later(
    'const box = document.createElement("div"); box.style.display = "none"; document.body.append(box); box.append(ours);',
  ),
  'all popovers closed and refused without end': plain(
    script(`addEventListener('beforetoggle', (event) => event.preventDefault(), true);
      setInterval(() => { for (const open of document.querySelectorAll(':popover-open, [popover]')) { open.hidePopover(); open.remove(); } document.documentElement.lastElementChild.hidePopover?.call; }, 20);`),
  ),
  'a popover of its own over everything': later('p.showPopover();').replace(
    '</body>',
    '<div id="p" popover="manual" style="width:100vw;height:100vh;background:#fff">New offers</div></body>',
  ),
  'a modal dialog': later('d.showModal();').replace('</body>', `${DIALOG}</body>`),
  'a modal dialog that was open before': plain(DIALOG + script('d.showModal();')),
  'a modal dialog in a closed shadow root': later('modal.showModal();').replace(
    '</body>',
    `<div id="own-box"></div>${script('const inside = document.getElementById("own-box").attachShadow({ mode: "closed" }); window.modal = document.createElement("dialog"); modal.textContent = "Log in"; inside.append(modal);')}</body>`,
  ),
  'a modal dialog that draws itself anew': later('d.showModal(); setTimeout(() => { d.textContent = "Step two"; }, 500);').replace(
    '</body>',
    `${DIALOG}</body>`,
  ),
  'a policy that allows no styles and no scripts': {
    html: '<!doctype html><title>Recipes</title><h1>Noodles</h1>',
    headers: { 'content-security-policy': "default-src 'none'; script-src 'none'; style-src 'none'" },
  },
  'a sandbox policy': { html: '<!doctype html><title>Recipes</title><h1>Noodles</h1>', headers: { 'content-security-policy': 'sandbox' } },
  'trusted types': { html: plain(), headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" } },
  'no body at all': plain(script('document.body.remove();')),
  'a frameset':
    '<html><head><title>Frames</title></head><frameset cols="50%,50%"><frame src="about:blank"><frame src="about:blank"></frameset></html>',
};

test.describe('no page can hide the notice, take it away, cover it or keep presses from it, be it with', () => {
  for (const [name, served] of Object.entries(SURVIVED)) {
    test(name, async ({ site, session }) => {
      await listen(session);
      const tab = await site.open(URL_OF_ALL, served);
      expect(await show(session, tab, BANNER)).toBe(true);
      await tab.page.waitForTimeout(1200);
      await expect.poll(async () => (await panelsOf(tab.page)).map(({ within }) => within), { timeout: 6000 }).toEqual([true]);
      await pressInNotice(tab.page, /Dismiss/);
      await expect.poll(() => panelsOf(tab.page)).toEqual([]);
      await expect.poll(async () => (await heard(session)).map(({ type }) => type)).toEqual(['page:dismissed']);
    });
  }
});

/** What no notice survives: the worker is told, once, and the notice stops fighting. */
const FOUGHT: Readonly<Record<string, string>> = {
  'removal without end': onOurs('ours.remove();'),
  'removal by a timer': plain(
    script(
      'setInterval(() => { for (const node of document.documentElement.children) if (!["HEAD", "BODY"].includes(node.tagName)) node.remove(); }, 40);',
    ),
  ),
  'a zoom that leaves nothing to read': later('document.documentElement.style.zoom = "0.03";'),
  'a dialog that is opened over us five times a second': anew(200),
  'a dialog that is opened over us twice a second': anew(500),
  'a dialog that is opened over us again and again, its events caught': anew(200).replace(
    '<head>',
    `<head>${script("for (const name of ['close', 'toggle', 'beforetoggle']) addEventListener(name, (event) => event.stopImmediatePropagation(), true);")}`,
  ),
  'a popover that is opened over us again and again': plain(
    `<div id="p" popover="manual" style="width:100vw;height:100vh;background:#fff">New offers</div>${script('setInterval(() => { p.hidePopover(); p.showPopover(); }, 100);')}`,
  ),
};

test.describe('the worker is told once, and the notice gives up, where a page does not stop with', () => {
  for (const [name, html] of Object.entries(FOUGHT)) {
    test(name, async ({ site, session }) => {
      const tab = await site.open(URL_OF_ALL, html);
      await listen(session);
      await show(session, tab, BANNER);
      await expect.poll(() => heard(session), { timeout: 20_000 }).toEqual([{ type: 'page:fought', data: {} }]);
      const before = await tab.page.evaluate(() => document.documentElement.children.length);
      await tab.page.waitForTimeout(2500);
      expect(await tab.page.evaluate(() => document.documentElement.children.length)).toBe(before);
      expect(await heard(session)).toHaveLength(1);
    });
  }
});

test('a full-screen dialog that is opened anew five times a second hides the banner for no more than a moment', async ({
  site,
  session,
}) => {
  const tab = await site.open(URL_OF_ALL, anew(200));
  await show(session, tab, BANNER);
  const seen: boolean[] = [];
  for (let i = 0; i < 8; i += 1) seen.push((await panelsOf(tab.page))[0]?.within ?? false);
  expect(seen.filter(Boolean).length).toBeGreaterThan(6);
});

test('menus and dialogs of an honest page, opened again and again, are not taken for a fight', async ({ site, session }) => {
  test.setTimeout(180_000);
  const menus = '<div id="p" popover="auto" style="inset:20px auto auto 40vw;width:300px;height:90px;margin:0">Menu</div>';
  const tab = await site.open(
    URL_OF_ALL,
    plain(
      menus +
        DIALOG +
        script(
          'let n = 0; setInterval(() => { n += 1; if (n % 8 < 3) p.togglePopover(); else if (n % 8 === 4) d.showModal(); else if (n % 8 === 6) d.close(); }, 400);',
        ),
    ),
  );
  await listen(session);
  await show(session, tab, BANNER);
  await tab.page.waitForTimeout(14_000);
  expect(await heard(session)).toEqual([]);
  expect((await panelsOf(tab.page)).length).toBe(1);
});

test('a modal dialog that stays open for long leaves the banner where it can be pressed', async ({ site, session }) => {
  const tab = await site.open(URL_OF_ALL, plain(DIALOG + script('d.showModal();')));
  await listen(session);
  await show(session, tab, BANNER);
  await tab.page.waitForTimeout(12_000);
  expect((await panelsOf(tab.page))[0]?.within).toBe(true);
  await tab.page.evaluate(() => document.querySelector('dialog')?.close());
  await expect.poll(async () => (await panelsOf(tab.page))[0]?.within).toBe(true);
  expect(await heard(session)).toEqual([]);
});

test('full screen does not cover the banner, and counts for nothing', async ({ site, session }) => {
  const tab = await site.open(URL_OF_ALL, plain(script('own.onclick = () => document.querySelector("h1").requestFullscreen();')));
  await listen(session);
  await show(session, tab, BANNER);
  await tab.page.click('#own');
  await expect.poll(() => tab.page.evaluate(() => document.fullscreenElement?.tagName)).toBe('H1');
  await expect.poll(async () => (await panelsOf(tab.page))[0]?.within).toBe(true);
  expect(await heard(session)).toEqual([]);
});

test('the page’s fonts do not reach our words, and none is fetched for them', async ({ site, session }) => {
  const faces = [
    'system-ui',
    'sans-serif',
    'Segoe UI',
    'Roboto',
    'Noto Sans',
    'Arial',
    'Helvetica Neue',
    'Liberation Sans',
    'DejaVu Sans',
    'Noto Sans CJK SC',
    'PingFang SC',
  ];
  const css = faces.map((face, i) => `@font-face { font-family: "${face}"; src: url(/font-${i}.woff2); }`).join('');
  const tab = await site.open(URL_OF_ALL, `<!doctype html><title>Recipes</title><style>${css}</style><h1>Noodles</h1>`);
  const asked: string[] = [];
  tab.page.on('request', (request) => asked.push(request.url()));
  await show(session, tab, BANNER);
  await show(session, tab, { ...BANNER, view: { ...BANNER.view, lang: 'zh-Hans', title: '这不是中国移动的网页' } });
  await tab.page.waitForTimeout(800);
  expect(asked).toEqual([]);
});

test('variables that the page registers do not blank our colours', async ({ site, session }) => {
  const names = ['surface', 'text', 'edge', 'soft'].flatMap((name) => [`--${name}`, `--cg-${name}`]);
  const register = `for (const name of ${JSON.stringify(names)}) CSS.registerProperty({ name, syntax: '<color>', inherits: false, initialValue: 'transparent' });`;
  const tab = await site.open(URL_OF_ALL, plain('', script(register)));
  await show(session, tab, BANNER);
  expect(await coloursOf(tab.page)).toEqual({ ground: 'rgb(255, 255, 255)', words: 'rgb(20, 32, 29)' });
});

test('no script can press our buttons, look into the notice or find it by what is open', async ({ site, session }) => {
  const tab = await site.open(URL_OF_ALL, plain());
  await listen(session);
  await show(session, tab, BANNER);
  const found = await tab.page.evaluate(() => {
    const ours = document.documentElement.lastElementChild;
    const middle = document.elementFromPoint(innerWidth / 2, 60);
    for (const name of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
      ours?.dispatchEvent(new MouseEvent(name, { bubbles: true, composed: true, clientX: innerWidth / 2, clientY: 60 }));
    if (ours instanceof HTMLElement) ours.click();
    return {
      root: ours?.shadowRoot ?? null,
      text: ours?.textContent,
      same: middle === ours,
      open: document.querySelectorAll(':popover-open').length,
    };
  });
  expect(found).toEqual({ root: null, text: '', same: true, open: 0 });
  expect(await panelsOf(tab.page)).toHaveLength(1);
  expect(await heard(session)).toEqual([]);
});
