// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OBSERVATION_LIMITS } from '../../../lib/page/limits.ts';
import { type ShadowOf, walk } from '../../../lib/page/walk.ts';
import { lay, see, withoutStyles } from './see.ts';

afterEach(() => vi.restoreAllMocks());

/** Blocks as "text", "#2 text" for headings, "text @zone" outside the main part. */
function blocks(body: string): string[] {
  const show = (heading: number, zone: string) => [heading > 0 ? `#${heading} ` : '', zone === 'main' ? '' : ` @${zone}`];
  return see(body).blocks.map(({ text, heading, zone }) => show(heading, zone).join(text));
}

describe('blocks of text', () => {
  it.each([
    ['inline elements are joined', '<p>Can<b>cel</b> <a href="#">your</a> <span>l<i>in</i>e</span></p>', ['Cancel your line']],
    ['block elements part', '<div>a<p>b</p>c</div>', ['a', 'b', 'c']],
    ['a line break parts', 'a<br>b', ['a', 'b']],
    ['list items and cells part', '<ul><li>a</li><li>b</li></ul><table><tr><td>c</td><td>d</td></tr></table>', ['a', 'b', 'c', 'd']],
    ['buttons are blocks of their own', '<p>a<button>b</button></p>', ['a', 'b']],
    ['white space is folded', '<p>  a \n\t b  </p>', ['a b']],
    ['lines of preformatted text part', '<pre>a\nb <b>c</b></pre>', ['a', 'b c']],
    ['nothing empty', '<p> </p><div></div><p>a</p>', ['a']],
    ['what is folded away but can be opened is kept', '<details><summary>a</summary><p>b</p></details>', ['a', 'b']],
  ])('%s', (_what, body, expected) => {
    expect(blocks(body)).toEqual(expected);
  });

  it.each([
    ['the hidden attribute', '<p hidden>x</p><p>a</p>'],
    ['what is struck through', '<p><s style="text-decoration-line: line-through">x</s>a</p>'],
    ['display: none', '<p style="display:none">x</p><p>a</p>'],
    ['display: none above it', '<div style="display:none"><p>x</p></div><p>a</p>'],
    ['display: none by a style sheet', '<style>.no{display:none}</style><p class="no">x</p><p>a</p>'],
    ['scripts, styles and what is no text', '<script>x</script><style>x{}</style><svg><text>x</text></svg><noscript>x</noscript><p>a</p>'],
    ['templates and frames', '<template><p>x</p></template><object>x</object><canvas>x</canvas><p>a</p>'],
    ['choices and what stands in text controls', '<select><option>x</option></select><textarea>x</textarea><p>a</p>'],
  ])('without %s', (_what, body) => {
    expect(blocks(body)).toEqual(['a']);
  });

  it.each([
    ['headings', '<h1>a</h1><h2>b</h2><h3>c</h3><h4>d</h4>', ['#1 a', '#2 b', '#3 c', 'd']],
    ['a heading with elements in it', '<h1><a href="#">a</a> <span>b</span></h1>c', ['#1 a b', 'c']],
    [
      'ARIA headings',
      '<div role="heading" aria-level="1">a</div><div role="heading">b</div><p role="heading" aria-level="6">c</p>',
      ['#1 a', '#2 b', '#3 c'],
    ],
    ['text after a heading within it', '<section><h2>a</h2>b</section>', ['#2 a', 'b']],
  ])('%s', (_what, body, expected) => {
    expect(blocks(body)).toEqual(expected);
  });

  it.each([
    [
      'navigation, footer, side column',
      '<nav>a</nav><aside>b</aside><footer>c</footer><p>d</p>',
      ['a @chrome', 'b @chrome', 'c @chrome', 'd'],
    ],
    ['roles', '<div role="navigation">a</div><div role="banner"><p>b</p></div>', ['a @chrome', 'b @chrome']],
    [
      'names of navigation',
      '<div class="top navbar">a</div><div id="site-footer">b</div><p class="menuetto">c</p>',
      ['a @chrome', 'b @chrome', 'c'],
    ],
    ['a section on how, in French', '<section id="comment">a</section>', ['a']],
    ['comments', '<div class="comment-list"><p>a</p></div><div id="comments">b</div>', ['a @comment', 'b @comment']],
    ['a name on what holds the whole page', '<div class="has-sidebar sidebar"><main><p>a</p></main></div>', ['a']],
    ['text after navigation', '<div>a<nav>b</nav>c</div>', ['a', 'b @chrome', 'c']],
  ])('zones: %s', (_what, body, expected) => {
    expect(blocks(body)).toEqual(expected);
  });
});

describe('the walk itself', () => {
  it('reads what is struck through by a style for the page, or holds what can be pressed', () => {
    const line = 'style="text-decoration-line: line-through"';
    expect(blocks(`<div ${line}><p>a</p></div><p><s ${line}><a href="#">b</a></s></p>`)).toEqual(['a', 'b']);
  });

  it('reads open shadow roots and what is slotted into them, closed ones where the browser lets it in', () => {
    lay({ body: '<div id="open">light</div><div id="closed"></div><x-chat id="named">beside</x-chat><p id="full">text</p>' });
    const closed = new Map<Element, ShadowRoot>();
    for (const id of ['open', 'closed', 'named', 'full']) {
      const element = document.getElementById(id);
      const root = element?.attachShadow({ mode: id === 'open' ? 'open' : 'closed' });
      if (root) root.innerHTML = `<p>in ${id}</p>`;
      if (element && root) closed.set(element, root);
    }
    const texts = (shadowOf: ShadowOf): string[] => walk(document.body, window, shadowOf).blocks.map(({ text }) => text);
    expect(texts(() => null)).toEqual(['in open', 'light', 'beside', 'text']);
    // Of an element that has text of its own and the name of no component nobody asks.
    expect(texts((element) => closed.get(element) ?? null)).toEqual(['in open', 'light', 'in closed', 'in named', 'beside', 'text']);
  });

  it('hands out every visible element with its zone', () => {
    lay({ body: '<nav><a href="#">a</a></nav><p hidden><b>x</b></p><p><img alt="b"></p>' });
    const seen = walk(document.body, window, () => null).elements.map(({ element, zone }) => `${element.tagName} ${zone}`);
    expect(seen).toEqual(['BODY main', 'NAV chrome', 'A chrome', 'P main', 'IMG main']);
  });

  it('cuts a long block', () => {
    const [block] = see(`<p>${'长'.repeat(OBSERVATION_LIMITS.blockText + 5)}</p>`).blocks;
    expect(block?.text).toBe('长'.repeat(OBSERVATION_LIMITS.blockText));
  });

  it.each([
    ['reads a page of many nodes', 100, ['end'], false],
    ['stops where there are too many, and says so', 0, [], true],
  ])('%s', (_what, spare, texts, truncated) => {
    withoutStyles();
    lay({ body: '<div></div><p>end</p>' });
    const many = Array.from({ length: OBSERVATION_LIMITS.nodes - spare }, () => document.createComment(''));
    document.querySelector('div')?.append(...many);
    const seen = walk(document.body, window, () => null);
    expect([seen.blocks.map(({ text }) => text), seen.truncated]).toEqual([texts, truncated]);
  });

  it('changes nothing in the page', () => {
    lay({ body: '<div id="a"><p>a</p><input value="b"></div>' });
    const before = document.documentElement.outerHTML;
    walk(document.body, window, () => null);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
