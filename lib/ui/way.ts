import { nameIn } from '../directory/names.ts';
import { isShortCode } from '../directory/phone.ts';
import type { Carrier, Channel } from '../directory/types.ts';
import type { Translate } from './text.ts';
import type { WayPanelProps, WayRoute } from './WayPanel.tsx';

/** The guide page of a carrier, country or the general one, within the extension. */
export function guideHref(anchor: string): string {
  return `/guide.html#${anchor}`;
}

/** Host and path of an official address as a destination to read; the carrier's own domain is the bold part. */
export function destinationOf(href: string, domains: readonly string[]): { host: string; registrable: string | null; path: string } {
  const { host, pathname } = new URL(href);
  const registrable = domains.find((domain) => host === domain || host.endsWith(`.${domain}`)) ?? null;
  return { host: host.replace(/^www\./, ''), registrable, path: pathname === '/' ? '' : pathname };
}

/** Short numbers first: they are what people know, and cost nothing. Each row says what it is for, so that no two read alike. */
function hotlines({ hotline }: Carrier, who: string, t: Translate): readonly WayRoute[] {
  const short = hotline.filter(isShortCode);
  const full = hotline.filter((number) => !isShortCode(number));
  return [...short, ...full].map((number, i) => ({
    icon: 'phone',
    label: i === 0 ? t('common.callWho', [who]) : t(number === full[0] ? 'common.callAny' : 'common.callOther'),
    detail: t(isShortCode(number) ? 'common.hotlineShort' : number.startsWith('+') ? 'common.hotlineFull' : 'common.hotlineNational'),
    number,
  }));
}

const CHANNEL_ROUTES: Partial<Record<Channel, WayRoute['icon']>> = { app: 'app', store: 'shop' };

function otherRoutes(carrier: Carrier, who: string, t: Translate): readonly WayRoute[] {
  return carrier.channels.flatMap((channel) => {
    const icon = CHANNEL_ROUTES[channel];
    return icon ? [{ icon, label: t(`common.route_${channel}`, [who]) }] : [];
  });
}

export interface WayOptions {
  readonly t: Translate;
  /** BCP 47 of the messages. */
  readonly lang: string;
  /** How many hotlines; the popup has room for one. Default: all. */
  readonly hotlines?: number;
  /** App and shop as rows. Default: yes. */
  readonly channels?: boolean;
  /** The carrier's own site below the button that leads to our guide. Default: yes. */
  readonly site?: boolean;
  /** On the guide page itself the button leads to the carrier's website instead of to the guide. */
  readonly onGuide?: boolean;
}

type Main = Pick<WayPanelProps, 'main' | 'dest' | 'eyebrow' | 'site'>;

/** The carrier's own site beside our guide: one click from the warning to the official address. */
function siteOf({ website, domains }: Carrier, { t, site }: WayOptions): Pick<Main, 'site'> {
  if (!website || site === false) return {};
  return { site: { href: website, label: t('common.openSite', [destinationOf(website, domains).host]) } };
}

function mainOf(carrier: Carrier, who: string, options: WayOptions): Main {
  const { t, onGuide } = options;
  const { cancelUrl, website, domains } = carrier;
  if (cancelUrl)
    return { main: { href: cancelUrl, label: t('common.openCancelPage', [who]), external: true }, dest: destinationOf(cancelUrl, domains) };
  if (!onGuide) {
    const main = { href: guideHref(carrier.id), label: t('common.openGuide'), external: false };
    return { main, dest: t('common.noCancelPage', [who]), ...siteOf(carrier, options) };
  }
  if (!website) return { main: null };
  const dest = destinationOf(website, domains);
  return {
    eyebrow: t('common.officialAddress'),
    main: { href: website, label: t('common.openSite', [dest.host]), external: true },
    dest: t('common.noCancelPageHere'),
  };
}

/**
 * A carrier's way panel: its cancellation page if the directory has one; else our guide, saying so (on the guide itself:
 * the website, saying so); then hotline, app and shop as far as the directory names them.
 */
export function wayOf(carrier: Carrier, options: WayOptions): WayPanelProps {
  const who = nameIn(carrier.names, options.lang);
  const calls = hotlines(carrier, who.text, options.t).slice(0, options.hotlines ?? carrier.hotline.length);
  const others = options.channels === false ? [] : otherRoutes(carrier, who.text, options.t);
  return { who, ...mainOf(carrier, who.text, options), routes: [...calls, ...others] };
}
