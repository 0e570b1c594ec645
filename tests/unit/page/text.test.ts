// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { roughText } from '../../../lib/page/text.ts';

function text(html: string, most = 1_000): string {
  document.body.innerHTML = html;
  return roughText(document.body, most).replace(/ +/g, ' ').trim();
}

describe('text for the gate', () => {
  it.each([
    ['blocks apart', '<p>cancel</p><p>phone</p>', 'cancel phone'],
    ['inline elements within a word', '<b>can</b><i>cel</i> <span>pho</span>ne', 'cancel phone'],
    ['a line break between words', 'cancel<br>phone', 'cancel phone'],
    ['no scripts, styles, pictures', '<p>a</p><script>b</script><style>c</style><svg><text>d</text></svg><template>e</template>', 'a'],
    ['hidden text too', '<p hidden>a</p><p style="display:none">b</p>', 'a b'],
  ])('%s', (_what, html, expected) => {
    expect(text(html)).toBe(expected);
  });

  it('stops at the bound', () => {
    expect(text('<p>12345</p><p>67890</p><p>x</p>', 8)).toBe('12345 67');
    expect(roughText(document.createTextNode('1234567890'), 4)).toBe('1234');
  });

  it.each([1, 400])('reads a form whatever its controls are named (%i paragraphs)', (count) => {
    const names = ['nodeName', 'textContent', 'querySelectorAll', 'children', 'shadowRoot', 'matches', 'nodeType'];
    document.body.innerHTML = `<form>${names.map((name) => `<input name="${name}">`).join('')}${'<p>cancel a phone</p>'.repeat(count)}</form>`;
    const form = document.querySelector('form');
    expect(form && roughText(form, 100_000)).toContain('cancel a phone');
  });

  it('of a long page takes no scripts either, and a shadow root near the top', () => {
    const long = 'no news '.repeat(1_000);
    document.body.innerHTML = `<main><p>${long}</p><script>one</script><div><style>two</style><p>three</p></div></main><div id="host"></div>`;
    const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>four</p>';
    expect(roughText(document.body, 10_000).replace(long, '')).toMatch(/^\s*four\s+three\s*$/);
  });

  it('reads open shadow roots', () => {
    document.body.innerHTML = '<div id="host">light</div>';
    const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>shadow</p>';
    expect(roughText(document.body, 1_000)).toContain('shadow');
    expect(roughText(document.body, 1_000)).toContain('light');
  });
});
