import mccMnc from 'mcc-mnc-list';
import type { Sources } from '../../lib/directory/check.ts';

type Carrier = Sources['carriers'][number];

const share = (part: number, all: number): string => `${part} of ${all} (${((100 * part) / Math.max(1, all)).toFixed(1)} %)`;
const millions = (carriers: readonly Carrier[]): number => Math.round(carriers.reduce((sum, c) => sum + (c.subscribersM ?? 0), 0));

/** Operational mobile networks of the world by network code; operators' test and satellite networks have no country and do not count. */
function operationalCodes(): Set<string> {
  const networks = mccMnc.all().filter((network) => network.status === 'Operational' && network.type === 'National');
  return new Set(networks.map((network) => `${network.mcc}${network.mnc}`));
}

/** What the directory covers, as lines for people. */
export function coverageText({ carriers, trusted }: Sources): string {
  const codes = operationalCodes();
  const held = new Set(carriers.flatMap((carrier) => carrier.mccmnc));
  const covered = [...codes].filter((code) => held.has(code)).length;
  const withPage = carriers.filter((carrier) => carrier.cancel?.url);
  const withHotline = carriers.filter((carrier) => carrier.hotline.length > 0);
  const countries = new Set(carriers.map((carrier) => carrier.country).filter((country) => country !== '001'));
  return [
    `countries and territories: ${countries.size}`,
    `carriers: ${carriers.length}, with evidence: ${share(carriers.filter((carrier) => carrier.confidence === 'verified').length, carriers.length)}`,
    `trusted bodies: ${trusted.length}`,
    `official domains: ${new Set(carriers.flatMap((carrier) => carrier.domains)).size}`,
    `operational networks (MCC-MNC) with an official domain: ${share(covered, codes.size)}`,
    `carriers with a hotline: ${share(withHotline.length, carriers.length)}; of subscribers: ${share(millions(withHotline), millions(carriers))} million`,
    `carriers with a cancellation page: ${share(withPage.length, carriers.length)}; of subscribers: ${share(millions(withPage), millions(carriers))} million`,
  ].join('\n');
}
