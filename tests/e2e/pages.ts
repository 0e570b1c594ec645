import { pageOf, readDemo } from '../../scripts/demo/sites.ts';

const { sites } = readDemo();

/** A demo page with its address, by the file's name without language and ending. */
export function demo(lang: 'zh' | 'en', name: string): { url: string; html: string } {
  const site = sites.find((one) => one.file === `${lang}/${name}.html`);
  if (!site) throw new Error(`The demo has no ${lang}/${name}`);
  return { url: site.url, html: pageOf(site).toString() };
}

export const spam = demo('zh', 'spam-guide');
export const lookAlike = demo('en', 'look-alike');
export const agency = demo('en', 'fee-agency');
export const howTo = demo('en', 'honest-how-to');
export const official = demo('zh', 'official');
export const unrelated = demo('en', 'unrelated');

/** An empty page that becomes the spam guide by script after `ms`. */
export function late(ms: number): string {
  const body = spam.html.slice(spam.html.indexOf('<main>'), spam.html.indexOf('</main>') + 7);
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>载入中</title></head><body><div id="root"></div><script>setTimeout(() => { document.getElementById('root').innerHTML = ${JSON.stringify(body)}; document.title = '手机卡怎么注销'; }, ${ms});</script></body></html>`;
}

/** A one-page site whose second view is the spam guide; view one is a recipe. The button changes the route without a load. */
export const onePageApp = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>厨房手记</title></head><body><button id="next">下一页</button><div id="root"><h1>葱油拌面</h1><p>小葱切段，冷油下锅。</p></div><script>document.getElementById('next').onclick = () => { history.pushState({}, '', '/shouji/zhuxiao'); document.title = '手机卡怎么注销'; document.getElementById('root').innerHTML = ${JSON.stringify(spam.html.slice(spam.html.indexOf('<main>'), spam.html.indexOf('</main>') + 7))}; };</script></body></html>`;
