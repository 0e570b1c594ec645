import { i18n } from '#i18n';
import { Brand } from './Brand.tsx';
import { Icon } from './Icon.tsx';
import { useSettings } from './useSettings.ts';

export type TopPlace = 'ways' | 'report' | 'options';

const PLACES: readonly { readonly place: TopPlace; readonly href: string; readonly label: () => string }[] = [
  { place: 'ways', href: '/guide.html', label: () => i18n.t('common.navWays') },
  { place: 'report', href: '/report.html', label: () => i18n.t('common.navReport') },
  { place: 'options', href: '/options.html', label: () => i18n.t('common.navOptions') },
];

/** Turns large type on and off for every page and notice; the state is told by aria-pressed. */
export function LargeTypeButton() {
  const { settings, update } = useSettings();
  const label = i18n.t('common.largeType');
  return (
    <button
      type="button"
      class="icon-btn"
      aria-pressed={settings.largeType}
      aria-label={label}
      title={label}
      onClick={() => update({ largeType: !settings.largeType })}
    >
      <Icon name="text" />
    </button>
  );
}

/** The header of our own pages: mark, the three places, large type. */
export function Top({ current }: { readonly current: TopPlace | null }) {
  return (
    <header class="top">
      <Brand href="/guide.html" />
      <nav aria-label={i18n.t('extName')}>
        {PLACES.map(({ place, href, label }) => (
          <a key={place} href={href} aria-current={place === current ? 'page' : undefined}>
            {label()}
          </a>
        ))}
      </nav>
      <LargeTypeButton />
    </header>
  );
}
