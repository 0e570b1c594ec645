import { i18n } from '#i18n';
import { Brand } from '../../lib/ui/Brand.tsx';
import { Icon } from '../../lib/ui/Icon.tsx';

/** Head of the first view: our mark, and the way to the options. */
export function HomeHead() {
  const label = i18n.t('common.navOptions');
  return (
    <header class="ph">
      <h1>
        <Brand size={26} />
      </h1>
      <a class="icon-btn" href="/options.html" target="_blank" rel="noopener noreferrer" aria-label={label} title={label}>
        <Icon name="settings" size={22} />
      </a>
    </header>
  );
}

/** Head of every other view: back, and where we are. */
export function BackHead({ title, onBack }: { readonly title: string; readonly onBack: () => void }) {
  return (
    <header class="ph">
      <button type="button" class="icon-btn" aria-label={i18n.t('common.back')} title={i18n.t('common.back')} onClick={onBack}>
        <Icon name="back" size={22} />
      </button>
      <h1>{title}</h1>
    </header>
  );
}

/** Reporting, always at hand. The report page takes the tab it is about. */
export function Foot({ tabId }: { readonly tabId: number | null }) {
  const about = tabId === null ? '' : `?tab=${tabId}`;
  return (
    <footer class="pf">
      <a href={`/report.html${about}`} target="_blank" rel="noopener noreferrer">
        <Icon name="flag" size={20} />
        {i18n.t('popup.report')}
      </a>
      <a href="/report.html#mine" target="_blank" rel="noopener noreferrer">
        <Icon name="checklist" size={20} />
        {i18n.t('popup.mine')}
      </a>
    </footer>
  );
}
