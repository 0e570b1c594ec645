import { nameIn } from '../directory/names.ts';
import { readableNumber, telHref } from '../directory/phone.ts';
import type { Carrier } from '../directory/types.ts';
import type { Verdict } from '../verdict/types.ts';
import type { Translate, WayView } from './types.ts';

const GUIDE = '/guide.html';

function mainOf(verdict: Verdict, carrier: Carrier | null, name: string | null, t: Translate): WayView['main'] {
  const way = (kind: string) => verdict.officialWays.find((offered) => offered.kind === kind);
  const page = way('cancel-page');
  if (page && name !== null) return { kind: 'cancel-page', label: t('common.openCancelPage', [name]), href: page.href };
  if (carrier) return { kind: 'guide', label: t('common.openGuide'), href: way('guide')?.href ?? `${GUIDE}#${carrier.id}` };
  return { kind: 'search', label: t('warning.find_go'), href: GUIDE };
}

function hostOf(href: string): string | null {
  return href.startsWith('https:') ? new URL(href).host.replace(/^www\./, '') : null;
}

/** The way out for one verdict: the carrier's cancellation page, else our guide for it, else the guide's search. */
export function wayViewOf(verdict: Verdict, carrier: Carrier | null, t: Translate, lang: string): WayView {
  const name = carrier && nameIn(carrier.names, lang);
  const main = mainOf(verdict, carrier, name?.text ?? null, t);
  return {
    carrierId: carrier?.id ?? null,
    carrierName: name?.text ?? null,
    carrierLang: name?.lang ?? null,
    main,
    destHost: hostOf(main.href),
    hotline: (carrier?.hotline ?? []).map((number) => ({ number, shown: readableNumber(number), href: telHref(number) })),
    channels: carrier?.channels ?? [],
  };
}
