import type { Carrier } from '../directory/types.ts';
import type { OfficialWay } from './types.ts';

/** A carrier's ways out, best first: its cancellation page, our guide for it, its hotlines, its website. Null gives none. */
export function waysOf(carrier: Carrier | null): readonly OfficialWay[] {
  if (!carrier) return [];
  const { id, cancelUrl, hotline, website } = carrier;
  const way = (kind: OfficialWay['kind'], href: string): OfficialWay => ({ kind, carrierId: id, href });
  return [
    ...(cancelUrl ? [way('cancel-page', cancelUrl)] : []),
    way('guide', `/guide.html#${id}`),
    ...hotline.map((number) => way('hotline', `tel:${number.replaceAll('#', '%23')}`)),
    ...(website ? [way('website', website)] : []),
  ];
}
