import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Group, Row } from './Group.tsx';

/** Version, licence, and the way to our other pages. */
export function AboutPart() {
  const { version, homepage_url: home } = browser.runtime.getManifest();
  const links = [
    ['/guide.html', i18n.t('options.linkGuide')],
    ['/report.html', i18n.t('options.linkReport')],
    ['/report.html#mine', i18n.t('options.linkMine')],
    ['/welcome.html', i18n.t('options.linkWelcome')],
    ...(home ? [[home, i18n.t('options.source')] as const] : []),
  ] as const;
  return (
    <Group id="about" title={i18n.t('options.about')}>
      <Row title={i18n.t('extName')} hint={i18n.t('options.aboutHint')}>
        <span class="fixed">{i18n.t('options.version', [version])}</span>
      </Row>
      <ul class="set links">
        {links.map(([href, label]) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </Group>
  );
}
