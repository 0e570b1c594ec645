/** Ordinary pages of many sizes, made from a fixed seed so that two runs compare. */
const LATIN =
  'the river town council met on Tuesday and agreed to plant lime trees along the old market street before winter comes while traders asked for more time to move their stalls and the baker offered coffee'.split(
    ' ',
  );
const HAN =
  '小镇 议会 周二 开会 决定 在 老街 两旁 种 椴树 商贩 希望 多 给 一些 时间 搬走 摊位 面包店 老板 请 大家 喝 咖啡 天气 转凉 河面 起雾 孩子们 放学 回家'.split(
    ' ',
  );
/** Words that the gate has to read past on pages that have nothing to do with a line: a membership, a card, a phone in a shop. */
const NEAR_LATIN = ['phone', 'card', 'cancel', 'order', 'account', 'number', 'contract'];
const NEAR_HAN = ['手机', '卡', '取消', '订单', '账号', '号码', '合同'];

/** So that the gate opens on about one page in twenty, as on 53 of 1,321 saved pages of the public web (29 November 2026); at 1 in 100 it opened on seven in ten. */
const NEAR_SHARE = 0.001;

export interface BenchPage {
  readonly url: string;
  readonly html: string;
  /** Characters of text, for the question whether time grows with it. */
  readonly size: number;
}

/** Numbers in [0, 1) from a seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function sentence(next: () => number, han: boolean): string {
  const pick = (words: readonly string[]): string => words[Math.floor(next() * words.length)] ?? '';
  const words = Array.from({ length: 8 + Math.floor(next() * 12) }, () =>
    next() < NEAR_SHARE ? pick(han ? NEAR_HAN : NEAR_LATIN) : pick(han ? HAN : LATIN),
  );
  return han ? `${words.join('')}。` : `${words.join(' ')}. `;
}

function paragraph(next: () => number, han: boolean): string {
  const text = Array.from({ length: 3 + Math.floor(next() * 5) }, () => sentence(next, han)).join('');
  const link = next() < 0.3 ? ` <a href="/read/${Math.floor(next() * 1e6)}">${sentence(next, han).slice(0, 20)}</a>` : '';
  return `<p>${text}${link}</p>`;
}

function document(next: () => number, han: boolean, size: number): string {
  const parts: string[] = [];
  let length = 0;
  while (length < size) {
    const part = next() < 0.12 ? `<h2>${sentence(next, han)}</h2>` : paragraph(next, han);
    parts.push(part);
    length += part.length;
  }
  const menu = Array.from({ length: 20 }, (_, i) => `<li><a href="/section/${i}">${sentence(next, han).slice(0, 12)}</a></li>`).join('');
  return `<!doctype html><html lang="${han ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><title>${sentence(next, han)}</title></head><body><nav><ul>${menu}</ul></nav><main><h1>${sentence(next, han)}</h1>${parts.join('\n')}</main><footer>© 2026</footer></body></html>`;
}

/** Half of them Chinese, half English; mostly the size of news and shop pages, a few very long ones. */
export function ordinaryPages(count: number): BenchPage[] {
  const next = random(20_261_124);
  const sizes = [2_000, 5_000, 10_000, 20_000, 30_000, 50_000, 100_000, 400_000];
  return Array.from({ length: count }, (_, i) => {
    const size = sizes[i % sizes.length] ?? 10_000;
    return { url: `https://www.ordinary-site-${i}.com/news/${i}.html`, html: document(next, i % 2 === 0, size), size };
  });
}
