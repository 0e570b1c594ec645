import type { Zone } from './types.ts';

const CHROME_TAGS = new Set(['NAV', 'FOOTER', 'ASIDE']);
const CHROME_ROLES = new Set(['navigation', 'contentinfo', 'complementary', 'search', 'banner', 'menu', 'menubar', 'toolbar']);
/** Class and id words of navigation, share bars, footers and side columns, as content systems write them (WordPress, Discuz, phpBB, Discourse, GitHub …). */
const CHROME_NAMES =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|megamenu|footer|foot|sidebar|widget|widgets|share|sharing|social|breadcrumb|breadcrumbs|cookie|cookies|consent|related|recommend|toolbar|skip|toc|pagination|newsletter|subscribe|copyright|topbar|toptb|foot-links|mega|masthead|ad-slot|adsbygoogle|advert|tags|login|signin)(?:$|[\s_-])/iu;
const COMMENT_NAMES = /(?:^|[\s_-])(?:comment|comments|commentlist|comment-list|disqus|pinglun|respond|replies)(?:$|[\s_-])/iu;

/**
 * The zone an element opens, or null where it stays in its parent's.
 * @param element any element; reads its tag, role, class and id only
 */
export function zoneOf(element: Element): Zone | null {
  if (CHROME_TAGS.has(element.tagName)) return 'chrome';
  const role = element.getAttribute('role');
  if (role !== null && CHROME_ROLES.has(role)) return 'chrome';
  // "#comment" is where a French page says how.
  const names = `${element.getAttribute('class') ?? ''} ${element.id === 'comment' ? '' : element.id}`;
  if (names.length < 2) return null;
  if (COMMENT_NAMES.test(names)) return 'comment';
  return CHROME_NAMES.test(names) && !isWholePage(element) ? 'chrome' : null;
}

/** Theme switches put words such as "sidebar" on body and outermost wrappers ("has-sidebar"); those are not chrome. */
function isWholePage(element: Element): boolean {
  return (
    element.tagName === 'BODY' ||
    element.tagName === 'MAIN' ||
    element.tagName === 'ARTICLE' ||
    element.querySelector('main, article, h1') !== null
  );
}
