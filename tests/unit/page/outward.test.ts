// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OBSERVATION_LIMITS } from '../../../lib/page/limits.ts';
import { see } from './see.ts';

afterEach(() => vi.restoreAllMocks());

describe('links', () => {
  const hrefs = (body: string): string[] => see({ body, url: 'https://page.example/dir/' }).links.map(({ href }) => href);

  it.each([
    ['to other hosts', '<a href="https://Other.example/A?b=c">x</a>', ['https://other.example/A?b=c']],
    ['not within the site', '<a href="/a">x</a><a href="b">x</a><a href="https://page.example/c">x</a><a href="#d">x</a>', []],
    ['to another port of it', '<a href="https://page.example:81/">x</a>', ['https://page.example:81/']],
    ['that reach a person', '<a href="tel:+861">x</a><a href="tg://resolve?domain=a">x</a>', ['tel:+861', 'tg://resolve?domain=a']],
    ['of other elements', '<div data-href="https://t.me/a">x</div><svg></svg>', ['https://t.me/a']],
    ['that are no address', '<a href="https://">x</a><a>x</a>', []],
    [
      'those that leave the web first',
      '<a href="https://a.example/">x</a><a href="weixin://b">x</a>',
      ['weixin://b', 'https://a.example/'],
    ],
  ])('%s', (_what, body, expected) => {
    expect(hrefs(body)).toEqual(expected);
  });

  it('say what they say, what their pictures say, and where they stand', () => {
    const body = `<nav><a href="https://T.me/Abc" title="Chat"> Our <b>helper</b><img alt="Telegram"><svg><title>logo</title></svg></a></nav>`;
    expect(see(body).links).toEqual([
      {
        href: 'https://t.me/Abc',
        scheme: 'https',
        host: 't.me',
        text: expect.stringMatching(/^Our helper/),
        label: 'Chat Telegram logo',
        zone: 'chrome',
      },
    ]);
  });

  it('a contact is kept however many other links there are', () => {
    const many = Array.from({ length: OBSERVATION_LIMITS.links + 30 }, (_, i) => `<a href="https://h${i}.example/">x</a>`).join('');
    const links = hrefs(`${many}<a href="whatsapp://send?phone=1">x</a>`);
    expect(links).toHaveLength(OBSERVATION_LIMITS.links);
    expect(links[0]).toBe('whatsapp://send?phone=1');
  });
});

describe('what pictures and style sheets say', () => {
  it('alternative texts outside links and outside navigation, each once', () => {
    const body = `<img alt="Scan to chat"><img alt="Scan to chat"><div aria-label="WeChat code" title="abc_1"></div>
      <a href="https://a.example/"><img alt="in a link"></a><nav><img alt="in navigation"></nav><img alt="ab"><img alt="">`;
    expect(see(body).alts).toEqual(['Scan to chat', 'WeChat code', 'abc_1']);
  });

  it.each([
    ['strings', '"TG: " "abc_1"', ['TG: abc_1']],
    ['an attribute', 'attr(data-id)', ['handle_9']],
    ['escaped signs', '"a\\"b\\\\c"', ['a"b\\c']],
    ['pictures', 'url("x.png")', ['x.png']],
    ['nothing', 'none', []],
    ['two letters', '"»"', []],
  ])('text that only a style sheet writes: %s', (_what, content, expected) => {
    const real = window.getComputedStyle.bind(window);
    vi.spyOn(window, 'getComputedStyle').mockImplementation((element, pseudo) => {
      const style = real(element);
      return pseudo === '::after' && element.id === 'here' ? Object.create({}, { content: { value: content } }) : style;
    });
    expect(see('<p id="here" data-id="handle_9">x</p><nav><p id="there">x</p></nav>').generated).toEqual(expected);
  });
});

describe('who the page says it is', () => {
  const claims = (body: string, head = ''): string[] => see({ body, head }).claims.map(({ where, text }) => `${where}: ${text}`);

  it.each([
    ['site name', '', '<meta property="og:site_name" content=" Green  Mobile ">', ['site-name: Green Mobile']],
    ['application name', '', '<meta name="application-name" content="Green">', ['site-name: Green']],
    ['a whole title', '', '<title>Green Mobile</title>', ['title: Green Mobile']],
    ['the ends of a title', '', '<title>Cancel | Help - Green</title>', ['title: Cancel', 'title: Green']],
    ['a title in Chinese', '', '<title>注销号码_青山移动</title>', ['title: 注销号码', 'title: 青山移动']],
    ['a hyphen of a name parts nothing', '', '<title>Wait - T-Mobile</title>', ['title: Wait', 'title: T-Mobile']],
    ['a logo', '<div class="site-logo"><img alt="Green"></div>', '', ['logo: Green']],
    ['no logo as long as a sentence', `<div class="logo">${'x'.repeat(60)}</div>`, '', []],
    ['a copyright line', '<footer>Contact © 2024 Green Mobile Ltd</footer>', '', ['copyright: © 2024 Green Mobile Ltd']],
    ['a copyright line in Chinese', '<div id="footer">版权所有 青山移动</div>', '', ['copyright: 版权所有 青山移动']],
    [
      'structured data',
      '',
      '<script type="application/ld+json">{"@type": "Organization", "name": "Green Mobile"}</script><script>{"@type":"Organization","name":"No"}</script>',
      ['json-ld: Green Mobile'],
    ],
    [
      'what structured data reviews is not who speaks',
      '',
      '<script type="application/ld+json">{"@type":"Review","itemReviewed":{"@type":"Organization","name":"Green Mobile"}}</script>',
      [],
    ],
    ['each once', '', '<meta name="author" content="Green"><meta name="publisher" content="Green">', ['site-name: Green']],
  ])('%s', (_what, body, head, expected) => {
    expect(claims(body, head)).toEqual(expected);
  });

  it('kinds of content, as declared', () => {
    const head = `<meta property="og:type" content="article"><meta name="generator" content="MediaWiki 1.4">
      <script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person"}}</script>`;
    expect(see({ body: '<div itemscope itemtype="https://schema.org/QAPage"></div>', head }).kinds).toEqual([
      ...['article', 'MediaWiki 1.4', 'NewsArticle', 'Person', 'QAPage'],
    ]);
  });
});
