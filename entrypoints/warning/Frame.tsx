import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Brand } from '../../lib/ui/Brand.tsx';
import { Icon } from '../../lib/ui/Icon.tsx';

interface Props {
  /** `lost`: there is nothing to stop here any more, so nothing is red. */
  readonly lost?: boolean;
  readonly children?: ComponentChildren;
}

/** Band on top, content: the same for every state of this page. */
export function Frame({ lost = false, children }: Props) {
  return (
    <>
      <header class={`band${lost ? ' is-lost' : ''}`}>
        <div class="in">
          <Icon name={lost ? 'lv-unknown' : 'lv-danger'} size={44} class="oct" />
          <p class="said">{i18n.t(lost ? 'warning.lost_band' : 'warning.band')}</p>
          <Brand />
        </div>
      </header>
      <main class="grid">{children}</main>
    </>
  );
}
