import { i18n } from '#i18n';
import type { Carrier } from '../../lib/directory/types.ts';
import { messageLang } from '../../lib/ui/lang.ts';
import { t } from '../../lib/ui/text.ts';
import { guideHref, wayOf } from '../../lib/ui/way.ts';
import { Leave } from './Leave.tsx';

interface Props {
  readonly carrier: Carrier | null;
  readonly carrierId: string | null;
  /** The panel above asks which carrier it is. */
  readonly asking: boolean;
}

/** Brings the question into view and the focus into its field. */
function toQuestion(): void {
  const field = document.querySelector<HTMLInputElement>('.pick-carrier input');
  field?.focus({ preventScroll: true });
  document.querySelector('.out')?.scrollIntoView({ block: 'start' });
}

function Main({ carrier, carrierId, asking }: Props) {
  if (asking)
    return (
      <button type="button" class="btn btn-main" onClick={toQuestion}>
        {i18n.t('warning.find_go')}
      </button>
    );
  const plain = { href: carrierId === null ? '/guide.html' : guideHref(carrierId), label: i18n.t('warning.find_go'), external: false };
  const main = carrier ? wayOf(carrier, { t, lang: messageLang() }).main : plain;
  return (
    main && (
      <a class="btn btn-main" href={main.href} {...(main.external && { target: '_blank', rel: 'noopener noreferrer' })}>
        {main.label}
        {main.external && <span class="vh">{i18n.t('common.newTab')}</span>}
      </a>
    )
  );
}

/** On narrow screens: back and the main action, always in reach of the thumb, and before all that follows for whoever goes by Tab. */
export function Dock(props: Props) {
  return (
    <div class="dock">
      <Leave carrierId={props.carrierId} small />
      <Main {...props} />
    </div>
  );
}
