import type { Carrier, Channel } from '../../directory/types.ts';
import type { IconName } from '../icons.ts';
import { isTravel } from './cases.ts';

/** A way to reach the carrier; the words stand under guide.way.<id>. */
export interface Route {
  readonly id: 'page' | 'web' | 'app' | 'phone' | 'phoneOnly' | 'phoneNoNumber' | 'store' | 'chat' | 'email' | 'post' | 'sms';
  readonly icon: IconName;
  readonly href?: string;
  readonly numbers?: readonly string[];
  /** In an account, the country's own word for ending the contract helps. */
  readonly inAccount?: boolean;
}

/** A way that the directory says nothing of. */
export type Missing = 'page' | 'phone' | 'store';

export interface Routes {
  readonly known: readonly Route[];
  /** `all`: the directory says nothing of any way. */
  readonly missing: readonly Missing[] | 'all';
}

const offers = (carrier: Carrier, channel: Channel): boolean => carrier.channels.includes(channel);

function webRoute(carrier: Carrier): Route | null {
  if (carrier.cancelUrl) return { id: 'page', icon: 'web', href: carrier.cancelUrl };
  if (!carrier.website || !(offers(carrier, 'web') || carrier.channels.length === 0)) return null;
  return { id: 'web', icon: 'web', href: carrier.website, inAccount: true };
}

function phoneRoute(carrier: Carrier): Route | null {
  const numbers = carrier.hotline;
  if (numbers.length === 0) return offers(carrier, 'phone') ? { id: 'phoneNoNumber', icon: 'phone' } : null;
  return { id: offers(carrier, 'phone') ? 'phone' : 'phoneOnly', icon: 'phone', numbers };
}

const OTHERS: readonly { readonly channel: Channel & Route['id']; readonly icon: IconName }[] = [
  { channel: 'store', icon: 'shop' },
  { channel: 'chat', icon: 'chat' },
  { channel: 'email', icon: 'web' },
  { channel: 'post', icon: 'text' },
  { channel: 'sms', icon: 'chat' },
];

function knownRoutes(carrier: Carrier): readonly Route[] {
  const app: Route | null = offers(carrier, 'app') ? { id: 'app', icon: 'app', inAccount: true } : null;
  const others = OTHERS.filter(({ channel }) => offers(carrier, channel)).map(({ channel, icon }): Route => ({ id: channel, icon }));
  return [webRoute(carrier), app, phoneRoute(carrier), ...others].filter((route) => route !== null);
}

function missingRoutes(carrier: Carrier): Routes['missing'] {
  if (carrier.channels.length === 0 && !carrier.cancelUrl) return 'all';
  const missing: readonly (Missing | false)[] = [
    !carrier.cancelUrl && 'page',
    carrier.hotline.length === 0 && !offers(carrier, 'phone') && !isTravel(carrier) && 'phone',
    !offers(carrier, 'store') && !isTravel(carrier) && 'store',
  ];
  return missing.filter((one) => one !== false);
}

/**
 * The official ways of a carrier, as far as the directory names them, and what it does not name. What is missing is shown
 * as missing: it does not mean that the carrier refuses it.
 */
export const routesFor = (carrier: Carrier): Routes => ({ known: knownRoutes(carrier), missing: missingRoutes(carrier) });
