import { i18n } from '#i18n';
import { LevelMark } from '../../lib/ui/Level.tsx';
import { useListStatus } from '../../lib/ui/useListStatus.ts';
import { isOld } from '../../lib/updates/status.ts';

/** Says that the signed list has run out; silent while it has not, and where there is none. */
export function ListAge() {
  const status = useListStatus();
  if (!status || !isOld(status, new Date())) return null;
  return (
    <p class="aged is-caution" role="status">
      <LevelMark level="caution" size={22} />
      <span>{i18n.t('popup.listOld')}</span>
      <a href="/options.html#lists" target="_blank" rel="noopener noreferrer">
        {i18n.t('popup.listOldLink')}
      </a>
    </p>
  );
}
