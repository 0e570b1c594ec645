import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '../../lib/ui/Icon.tsx';
import { LevelMark } from '../../lib/ui/Level.tsx';
import { useAccess } from './access.ts';

/** `fresh`: allowed just now; the button that had the focus is gone, so the heading takes it. */
function Granted({ fresh }: { readonly fresh: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (fresh) heading.current?.focus();
  }, [fresh]);
  return (
    <>
      <h2 tabIndex={-1} ref={heading}>
        {i18n.t('welcome.permOnTitle')}
      </h2>
      <p>{i18n.t('welcome.permOnText')}</p>
    </>
  );
}

function Missing({ onAsk }: { readonly onAsk: () => void }) {
  return (
    <>
      <h2>{i18n.t('welcome.permTitle')}</h2>
      <p>{i18n.t('welcome.permText')}</p>
      <p class="without is-caution">
        <LevelMark level="caution" size={22} />
        <span>{i18n.t('welcome.permWithout')}</span>
      </p>
      <button type="button" class="btn btn-main" onClick={onAsk}>
        {i18n.t('welcome.permAsk')}
      </button>
    </>
  );
}

/** Whether it may check the pages that are opened; where not, what that costs, and the button to allow it. */
export function AccessPart({ first }: { readonly first: boolean }) {
  const { granted, refused, ask } = useAccess(first);
  return (
    <section class={`card perm${granted ? ' on' : ''}`}>
      {granted ? <Granted fresh={!first} /> : <Missing onAsk={ask} />}
      <div class="said" role="status">
        {granted && !first && (
          <p>
            <Icon name="check" size={22} />
            <span>{i18n.t('welcome.permTurnedOn')}</span>
          </p>
        )}
        {!granted && refused && <p>{i18n.t('welcome.permRefused')}</p>}
      </div>
    </section>
  );
}
