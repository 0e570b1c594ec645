import type { DemoSite } from './sites.ts';

const WORDS = {
  en: {
    heading: 'CancelGuard demo',
    intro:
      'Each link opens a page on this computer under an invented or real host name; nothing is loaded from the internet. Watch the page and the toolbar icon.',
  },
  zh: {
    heading: '销户卫士演示',
    intro: '每个链接打开这台电脑上的一个页面，网址是编的或真实的，内容不来自互联网。请留意页面和工具栏图标。',
  },
};

const STYLE = `
:root { color-scheme: light dark; --text: #14201d; --soft: #45544f; --ground: #f2f5f4; --sheet: #fff; --line: #cfd8d4; --way: #0a5c4d; }
@media (prefers-color-scheme: dark) { :root { --text: #e8f0ed; --soft: #b3c2bc; --ground: #0f1614; --sheet: #182220; --line: #33423d; --way: #7fd6bd; } }
body { margin: 0; background: var(--ground); color: var(--text); font: 16px/1.6 system-ui, 'Noto Sans CJK SC', sans-serif; }
main { max-width: 880px; margin: 0 auto; padding: 48px 20px; }
h1 { font-size: 28px; line-height: 1.3; margin: 0 0 8px; }
section + section { margin-top: 48px; }
p { margin: 0; max-width: 62ch; color: var(--soft); }
ul { list-style: none; margin: 24px 0 0; padding: 0; background: var(--sheet); border: 1px solid var(--line); border-radius: 14px; }
li + li { border-top: 1px solid var(--line); }
li { padding: 14px 20px; }
a { color: var(--way); font-weight: 600; display: inline-block; padding: 4px 0; }
code { font: 14px/1.5 ui-monospace, monospace; color: var(--soft); overflow-wrap: anywhere; display: block; }
`;

function section(lang: 'en' | 'zh', sites: readonly DemoSite[]): string {
  const items = sites
    .filter((site) => site.lang === lang)
    .map((site) => `<li><a href="${site.url}">${site.title}</a><p>${site.about}</p><code>${site.url}</code></li>`);
  return `<section lang="${lang === 'zh' ? 'zh-CN' : 'en'}"><h1>${WORDS[lang].heading}</h1><p>${WORDS[lang].intro}</p><ul>${items.join('')}</ul></section>`;
}

/** The page that leads to all others, the given language first. */
export function startPage(sites: readonly DemoSite[], first: 'en' | 'zh'): string {
  const order = first === 'zh' ? (['zh', 'en'] as const) : (['en', 'zh'] as const);
  return `<!doctype html><html lang="${first === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><title>${WORDS[first].heading}</title><meta name="viewport" content="width=device-width, initial-scale=1"><style>${STYLE}</style></head><body><main>${order.map((lang) => section(lang, sites)).join('')}</main></body></html>`;
}
