import { describe, expect, it } from 'vitest';
import { deskText, parseDesk, rootDigest, sitePageOf } from '../../../lib/updates/desk.ts';

const DIGEST = '0123456789abcdef0123456789abcdef';

describe('a desk’s address', () => {
  it.each([
    ['desk.example', 'https://desk.example/'],
    [' https://Desk.Example ', 'https://desk.example/'],
    ['https://desk.example:8443/', 'https://desk.example:8443/'],
    ['http://127.0.0.1:8787', 'http://127.0.0.1:8787/'],
    ['http://localhost:8787/', 'http://localhost:8787/'],
    ['http://[::1]:8787/', 'http://[::1]:8787/'],
    [`desk.example/#root-3-${DIGEST}`, `https://desk.example/#root-3-${DIGEST}`],
  ])('%s is %s', (text, kept) => {
    const desk = parseDesk(text);
    expect(desk && deskText(desk)).toBe(kept);
    expect(desk && parseDesk(deskText(desk))).toEqual(desk);
  });

  it.each([
    ['nothing', ''],
    ['plain http elsewhere', 'http://desk.example'],
    ['a machine that only sounds like this one', 'http://localhost.example'],
    ['a path', 'https://desk.example/lists/'],
    ['a query', 'https://desk.example/?a=b'],
    ['credentials', 'https://me:secret@desk.example/'],
    ['another scheme', 'ftp://desk.example/'],
    ['a script', 'javascript:alert(1)'],
    ['a root that is cut short', `https://desk.example/#root-1-${DIGEST.slice(1)}`],
    ['some other fragment', 'https://desk.example/#top'],
    ['an endless one', `https://${'a'.repeat(300)}.example/`],
  ])('%s is none', (_name, text) => {
    expect(parseDesk(text)).toBeNull();
  });
});

it('leads the owner of a site to its page on the desk', () => {
  expect(sitePageOf({ origin: 'https://desk.example' }, 'a&b.example')).toBe('https://desk.example/site?host=a%26b.example');
});

it('names a root by the beginning of SHA-256', async () => {
  // printf '%s' '{"a":1}' | sha256sum
  expect(await rootDigest('{"a":1}')).toBe('015abd7f5cc57a2dd94b7590f04ad808');
});
