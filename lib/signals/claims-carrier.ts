import type { Detector } from './detector.ts';
import { signal } from './make.ts';

/** The page presents itself as a carrier, on a host that is not the carrier's. */
export const claimsCarrier: Detector = ({ claim, knowledge, lookalike, passages }) => {
  if (!claim) return null;
  const disclaims = passages.some((p) => p.zone !== 'chrome' && p.hits.some((h) => h.category === 'disclaim'));
  const domain = knowledge.directory.carrier(claim.carrierId)?.domains[0] ?? '';
  return signal(
    'claims-carrier',
    [{ where: claim.claim.where === 'title' ? 'title' : 'text', text: claim.claim.text }],
    { carrier: claim.carrierId, domain },
    // An article is titled with the carrier's name too; it does not stand under an address that has the name in it.
    disclaims || (claim.inTitleOnly && lookalike?.of !== claim.carrierId) ? 0.5 : 1,
  );
};
