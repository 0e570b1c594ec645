import type { Directory } from '../../directory/types.ts';
import type { Claim, Observation } from '../../page/types.ts';
import { foldText } from '../../words/fold.ts';
import type { Passage } from './passages.ts';

/** Carriers that the page names, most prominent first. */
export interface NamedCarrier {
  readonly carrierId: string;
  readonly score: number;
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

/** The page gives itself out as a carrier: a claim that is little more than the carrier's name. */
export interface CarrierClaim {
  readonly carrierId: string;
  readonly claim: Claim;
}

/** Words a site puts beside a carrier's name when it speaks as that carrier; stripped before the share is taken. */
const BESIDE =
  /官网|官方网站|官方|官網|网上营业厅|营业厅|網路門市|网站|首页|客服中心|客服|服务中心|服務中心|服务|服務|业务|集团|有限公司|股份|在线|平台|中心|official site|official|my account|account|support|help|center|centre|service|services|customer care|customer service|customer|login|log in|sign in|mobile|wireless|online|portal|usa|uk|inc|ltd|llc|gmbh|s\.?a\.?|plc|corporation|group|公式|サポート|お客様|マイページ|고객센터|공식|clientes|cliente|atencion al cliente|atendimento|espace client|assistance|kundenservice|kundencenter|area clienti|assistenza|поддержка|личный кабинет|คูสโตเมอร์|destek|müşteri hizmetleri|© ?\d{4}(?:[-–]\d{4})?|\(c\)|copyright|版权所有|版權所有|all rights reserved|保留一切权利|\d{4}/giu;
/** Share of the claim's letters that the carrier's name must make up. */
const SHARE = 0.6;

/** @returns carriers named in the page's text, those in the title and headings first; a weak name counts only with telecom words about */
export function readCarriers(passages: readonly Passage[], directory: Directory, telecom: boolean): NamedCarrier[] {
  const named = new Map<string, NamedCarrier>();
  for (const p of passages) {
    if (p.zone === 'chrome' && p.where !== 'title') continue;
    for (const m of directory.mentions(p.text)) {
      if (m.weak && !telecom) continue;
      const score = (named.get(m.carrierId)?.score ?? 0) + p.rank * (m.weak ? 0.4 : 1);
      const first = named.get(m.carrierId);
      named.set(m.carrierId, {
        carrierId: m.carrierId,
        passage: first?.passage ?? p,
        start: first?.start ?? m.start,
        end: first?.end ?? m.end,
        score,
      });
    }
  }
  return [...named.values()].sort((a, b) => b.score - a.score || (a.carrierId < b.carrierId ? -1 : 1));
}

/** @returns the first place where the page speaks as a carrier */
export function readClaim(observation: Observation, directory: Directory): CarrierClaim | null {
  for (const claim of observation.claims) {
    const text = foldText(claim.text);
    const bare = letters(text.replace(BESIDE, ' ')).length;
    for (const m of directory.mentions(text)) {
      const share = letters(text.slice(m.start, m.end)).length / Math.max(1, bare);
      if (share >= (m.weak ? 0.95 : SHARE) && !(claim.where === 'title' && m.weak)) return { carrierId: m.carrierId, claim };
    }
  }
  return null;
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
