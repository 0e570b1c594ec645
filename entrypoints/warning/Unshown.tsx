import { i18n } from '#i18n';
import { Icon } from '../../lib/ui/Icon.tsx';
import { Frame } from './Frame.tsx';
import { canGoBack, Leave } from './Leave.tsx';
import { Title } from './Title.tsx';

/** Shown where the finding cannot be: the worker knows of no stop in this tab (`lost`), or does not answer (`silent`). */
export function Unshown({ why }: { readonly why: 'lost' | 'silent' }) {
  const lost = why === 'lost';
  return (
    <Frame lost={lost}>
      <section class="finding" role="alert" aria-labelledby="finding">
        <Title id="finding" text={i18n.t(lost ? 'warning.lost_title' : 'warning.error_title')} />
        <p class="harm">{i18n.t(lost ? 'warning.lost_text' : 'warning.error_text')}</p>
        <div class="acts">
          <Leave carrierId={null} />
          {canGoBack() && (
            <a class="btn btn-line" href="/guide.html">
              {i18n.t('common.navWays')}
            </a>
          )}
          {!lost && (
            <button type="button" class="btn btn-text" onClick={() => location.reload()}>
              <Icon name="refresh" size={20} />
              {i18n.t('warning.error_retry')}
            </button>
          )}
        </div>
      </section>
    </Frame>
  );
}
