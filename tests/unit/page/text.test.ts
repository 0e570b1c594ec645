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

  it('reads open shadow roots', () => {
    document.body.innerHTML = '<div id="host">light</div>';
    const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>shadow</p>';
    expect(roughText(document.body, 1_000)).toContain('shadow');
    expect(roughText(document.body, 1_000)).toContain('light');
  });
});
