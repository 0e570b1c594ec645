import type { LookalikeIndex } from '../hosts/lookalike/types.ts';
import type { CarrierKind, Channel, TrustedKind } from './types.ts';

type Names = Readonly<Record<string, string>>;

/** A carrier as a row: an array instead of an object takes half the bytes and half the time to parse. Order as in lib/directory/types.ts. */
export type CarrierRow = readonly [
  id: string,
  kind: CarrierKind,
  country: string,
  names: Names,
  aliases: readonly string[],
  domains: readonly string[],
  website: string | null,
  cancelUrl: string | null,
  channels: readonly Channel[],
  hotline: readonly string[],
  subscribersM: number | null,
  verifiedOn: string | null,
];

export type TrustedRow = readonly [
  id: string,
  kind: TrustedKind,
  country: string,
  names: Names,
  domains: readonly string[],
  website: string | null,
  reportUrl: string | null,
  hotline: readonly string[],
  mail?: string,
];

/**
 * generated/notes.json: what only the guide shows of carriers, by their id. A file of its own: much of the whole, while every worker that
 * begins waits for the directory to be read.
 */
export interface CompiledNotes {
  /** What the directory notes, by BCP 47 tag, English always. */
  readonly notes: Readonly<Record<string, Names>>;
  /** Hotline → when it answers (hours.ts). */
  readonly hours: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** generated/directory.json: all that the extension knows of official hosts. Written by scripts/directory.ts, trusted by load.ts. */
export interface CompiledDirectory {
  /** Day of the newest evidence and the first digits of the contents' hash: 2026-11-24-3f2a9c1b. */
  readonly version: string;
  readonly carriers: readonly CarrierRow[];
  readonly trusted: readonly TrustedRow[];
  /** Hosts below official domains where customers publish. */
  readonly customerHosts: readonly string[];
  /** Parts of official hosts that anybody can write, as host and path prefix; "*" stands for one segment. */
  readonly userContent: readonly string[];
  /** Suffixes that only public bodies can have, each with its country. */
  readonly publicBodies: readonly (readonly [suffix: string, country: string])[];
  /** Folded name, 1 where it counts only beside telecom words, and the rows of the carriers that bear it, largest first. */
  readonly names: readonly (readonly [folded: string, weak: 0 | 1, ...rows: number[]])[];
  /** Platforms where anybody publishes, by kind; and the names people know them by. */
  readonly hosting: { readonly hosts: Readonly<Record<string, readonly string[]>>; readonly names: Names };
  /** Pinyin without tones, a blank between syllables, of Chinese names and (by code) of countries. */
  readonly pinyin: { readonly names: Names; readonly countries: Names };
  readonly lookalikes: LookalikeIndex;
}
