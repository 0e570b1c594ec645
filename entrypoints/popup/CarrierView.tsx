import { i18n } from '#i18n';
import type { Carrier } from '../../lib/directory/types.ts';
import { Icon } from '../../lib/ui/Icon.tsx';
import { t } from '../../lib/ui/text.ts';
import { WayPanel } from '../../lib/ui/WayPanel.tsx';
import { destinationOf, guideHref, wayOf } from '../../lib/ui/way.ts';

interface LinkProps {
  readonly href: string;
  readonly label: string;
  readonly detail: string;
  readonly icon: 'globe' | 'checklist';
}

function Link({ href, label, detail, icon }: LinkProps) {
  return (
    <li>
      <a class="row" href={href} target="_blank" rel="noopener noreferrer">
        <span class="t">
          {label}
          <small>
            <bdi>{detail}</bdi>
          </small>
        </span>
        <span class="n">
          <span class="vh">{i18n.t('common.newTab')}</span>
        </span>
        <Icon name={icon === 'globe' ? 'external-link' : 'chevron'} size={20} />
      </a>
    </li>
  );
}

/** One carrier: the way panel, then its website and our guide. */
export function CarrierView({ carrier, lang, hotlines }: { readonly carrier: Carrier; readonly lang: string; readonly hotlines?: number }) {
  const way = wayOf(carrier, { t, lang, channels: false, site: false, ...(hotlines !== undefined && { hotlines }) });
  const { website, cancelUrl } = carrier;
  return (
    <>
      <WayPanel {...way} />
      <ul class="rows">
        {website && (
          <Link icon="globe" href={website} label={i18n.t('popup.website')} detail={destinationOf(website, carrier.domains).host} />
        )}
        {cancelUrl && (
          <Link icon="checklist" href={guideHref(carrier.id)} label={i18n.t('popup.guide')} detail={i18n.t('popup.guideDetail')} />
        )}
      </ul>
    </>
  );
}
