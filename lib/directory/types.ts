export type CarrierKind = 'mno' | 'mvno' | 'sub-brand' | 'esim-provider';
export type TrustedKind =
  | 'regulator'
  | 'device-maker'
  | 'consumer-protection'
  | 'law-enforcement'
  | 'reporting-body'
  | 'app-store'
  | 'public-body';
export type Channel = 'app' | 'store' | 'phone' | 'web' | 'chat' | 'email' | 'post' | 'sms';

/** One consumer brand. The zod schema in schema.ts is the source of the JSON form; this is what the extension holds at run time. */
export interface Carrier {
  readonly id: string;
  readonly kind: CarrierKind;
  /** ISO 3166-1 alpha-2, "001" for a brand without a country (travel eSIM). */
  readonly country: string;
  /** BCP 47 tag → name. */
  readonly names: Readonly<Record<string, string>>;
  readonly aliases: readonly string[];
  readonly domains: readonly string[];
  readonly website: string | null;
  readonly cancelUrl: string | null;
  readonly channels: readonly Channel[];
  readonly hotline: readonly string[];
  readonly subscribersM: number | null;
  readonly verifiedOn: string | null;
}

/** A body that speaks of ending a line with good reason, or takes reports of fraud. */
export interface TrustedBody {
  readonly id: string;
  readonly kind: TrustedKind;
  readonly country: string;
  readonly names: Readonly<Record<string, string>>;
  readonly domains: readonly string[];
  readonly website: string | null;
  readonly reportUrl: string | null;
  readonly hotline: readonly string[];
  /** Takes reports by mail. */
  readonly mail?: string;
}

/** Whose host this is. `userContent` is true on parts of an official host that anybody can write. */
export type Owner =
  | { readonly type: 'carrier'; readonly id: string; readonly userContent: boolean }
  | { readonly type: 'trusted'; readonly id: string; readonly userContent: boolean };

/** A carrier's name found in text. `weak` names (short or everyday words) count only beside telecom words. */
export interface Mention {
  readonly carrierId: string;
  readonly start: number;
  readonly end: number;
  readonly weak: boolean;
}

/** The compiled directory, as every context reads it. Look-ups never throw; an unknown host or id gives null. */
export interface Directory {
  readonly version: string;
  ownerOf(host: string, path?: string): Owner | null;
  carrier(id: string): Carrier | null;
  trusted(id: string): TrustedBody | null;
  /** Largest first. */
  carriersIn(country: string): readonly Carrier[];
  trustedIn(country: string): readonly TrustedBody[];
  /** ISO codes that have carriers, sorted. */
  countries(): readonly string[];
  /** Pinyin of a Chinese name as it is written ("中国移动": "zhong guo yi dong"), or of a country's name by its code; null for others. */
  pinyin(name: string): string | null;
  /** Every domain of carriers and trusted bodies, and the suffixes of public bodies. */
  domains(): readonly string[];
  /** Carrier names in folded text (words/fold.ts), in order of place, longest name first where two start together. */
  mentions(folded: string): readonly Mention[];
}
