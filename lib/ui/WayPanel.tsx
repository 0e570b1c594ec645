import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { NameIn } from '../directory/names.ts';
import { Host } from './Host.tsx';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';
import { Tel } from './Tel.tsx';

/** One other way: hotline, app, shop … With `number` the row ends in the number to dial. */
export interface WayRoute {
  readonly icon: IconName;
  readonly label: string;
  readonly detail?: string;
  readonly number?: string;
}

export interface WayPanelProps {
  /** Small line on top; by default “The official way to cancel”. */
  readonly eyebrow?: string;
  readonly who: NameIn;
  /** The main action: a verb and the destination. `external` opens a new tab and shows so. */
  readonly main: { readonly href: string; readonly label: string; readonly external: boolean } | null;
  /** Where the main action leads: a host to read, or a sentence. */
  readonly dest?: { readonly host: string; readonly registrable?: string | null; readonly path?: string } | string;
  /** A second address that leads out, where the main action does not: the carrier's own site. */
  readonly site?: { readonly href: string; readonly label: string };
  readonly routes?: readonly WayRoute[];
  readonly children?: ComponentChildren;
}

function Main({ main }: { readonly main: NonNullable<WayPanelProps['main']> }) {
  return (
    <a class="btn btn-main" href={main.href} {...(main.external && { target: '_blank', rel: 'noopener noreferrer' })}>
      {main.label}
      {main.external ? <Icon name="external-link" size={20} /> : <Icon name="arrow" size={20} />}
      {main.external && <span class="vh">{i18n.t('common.newTab')}</span>}
    </a>
  );
}

function Site({ site }: { readonly site: NonNullable<WayPanelProps['site']> }) {
  return (
    <a class="btn other" href={site.href} target="_blank" rel="noopener noreferrer">
      <bdi>{site.label}</bdi>
      <Icon name="external-link" size={20} />
      <span class="vh">{i18n.t('common.newTab')}</span>
    </a>
  );
}

function Dest({ dest }: { readonly dest: NonNullable<WayPanelProps['dest']> }) {
  if (typeof dest === 'string') return <p class="dest">{dest}</p>;
  return (
    <p class="dest">
      <Host host={dest.host} registrable={dest.registrable ?? null} after={dest.path ?? ''} />
    </p>
  );
}

function Route({ route }: { readonly route: WayRoute }) {
  return (
    <li>
      <Icon name={route.icon} />
      <span>
        {route.label}
        {route.detail && <small>{route.detail}</small>}
      </span>
      {route.number && <Tel number={route.number} />}
    </li>
  );
}

/** The signature: the one solid panel, cut like a SIM card. It holds the official way and nothing else ever uses that shape. */
export function WayPanel({ eyebrow = i18n.t('common.officialWay'), who, main, dest, site, routes = [], children }: WayPanelProps) {
  return (
    <section class="way" aria-label={eyebrow}>
      <p class="eyebrow">
        <Icon name="lv-official" size={20} />
        {eyebrow}
      </p>
      <p class="who" lang={who.lang}>
        {who.text}
      </p>
      {main && <Main main={main} />}
      {dest && <Dest dest={dest} />}
      {site && <Site site={site} />}
      {routes.length > 0 && (
        <ul class="routes">
          {routes.map((route) => (
            <Route key={`${route.icon}${route.number ?? route.label}`} route={route} />
          ))}
        </ul>
      )}
      {children}
    </section>
  );
}
