import { describe, expect, it } from 'vitest';
import { hostingIndex } from '../../../lib/directory/hosting.ts';
import { ownerIndex } from '../../../lib/directory/owners.ts';
import { compiledSmall } from './small.ts';

const GREEN = 'carrier cn-green-mobile';
const WATCHDOG = 'trusted cn-watchdog';

describe('whose host this is', () => {
  const ownerOf = ownerIndex(compiledSmall());

  it.each([
    // The longest of the host's parents decides.
    ['green.example', '/', GREEN],
    ['www.green.example', '/', GREEN],
    ['a.b.help.green.example', '/', GREEN],
    ['inner.green.example', '/', WATCHDOG],
    ['a.inner.green.example', '/', WATCHDOG],
    ['little.example', '/', 'carrier cn-little-green'],
    ['blue.co.uk', '/', 'carrier gb-blue'],
    ['sky.example', '/', 'carrier 001-sky-sim'],
    // Nobody's.
    ['evilgreen.example', '/', null],
    ['green.example.evil.com', '/', null],
    ['co.uk', '/', null],
    ['example', '/', null],
    ['192.0.2.1', '/', null],
    // Where customers publish.
    ['pages.green.example', '/', null],
    ['shop.pages.green.example', '/', null],
    ['mypages.green.example', '/', GREEN],
    // Suffixes of public bodies.
    ['miit.gov.cn', '/', 'trusted public-body:gov.cn'],
    ['a.b.gov.cn', '/x', 'trusted public-body:gov.cn'],
    ['gov.cn.evil.com', '/', null],
    ['xgov.cn', '/', null],
    // Parts that anybody can write.
    ['forum.green.example', '/', `${GREEN} open`],
    ['a.forum.green.example', '/x/y', `${GREEN} open`],
    ['green.example', '/community', `${GREEN} open`],
    ['www.green.example', '/community/thread/1', `${GREEN} open`],
    ['www.green.example', '//Community/', `${GREEN} open`],
    ['www.green.example', '/communityrules', GREEN],
    ['www.green.example', '/help/community', GREEN],
    ['www.green.example', '/users/ann/blog/1', `${GREEN} open`],
    ['www.green.example', '/users/blog', GREEN],
    ['www.green.example', '/users/ann', GREEN],
    ['www.green.example', '/people/ann', `${GREEN} open`],
    ['www.green.example', '/people/', GREEN],
    ['watchdog.example', '/letters/1', `${WATCHDOG} open`],
    ['www.green.example', '/letters/1', GREEN],
  ])('%s%s: %s', (host, path, expected) => {
    const owner = ownerOf(host, path);
    expect(owner && `${owner.type} ${owner.id}${owner.userContent ? ' open' : ''}`).toBe(expected);
  });

  it('a shared domain is its largest user’s, in whatever order the entries stand', () => {
    const { carriers, ...rest } = compiledSmall();
    for (const list of [carriers, carriers.toReversed()])
      expect(ownerIndex({ ...rest, carriers: list })('green.example')?.id).toBe('cn-green-mobile');
  });

  it('the path is the root where none is given', () => {
    expect(ownerOf('forum.green.example')?.userContent).toBe(true);
    expect(ownerOf('green.example')?.userContent).toBe(false);
  });
});

describe('which platform a host belongs to', () => {
  const hostingOf = hostingIndex(compiledSmall());
  it.each([
    ['host.example', { kind: 'free-hosting', name: 'Host', domain: 'host.example' }],
    ['me.host.example', { kind: 'free-hosting', name: 'Host', domain: 'host.example' }],
    ['me.blogs.host.example', { kind: 'blog', name: 'blogs.host.example', domain: 'blogs.host.example' }],
    ['myhost.example', null],
    ['green.example', null],
    ['192.0.2.1', null],
  ])('%s', (host, expected) => {
    expect(hostingOf(host)).toEqual(expected);
  });
});
