import type { Channel } from '../directory/types.ts';
import type { Settings } from '../settings/types.ts';
import type { Level } from '../verdict/types.ts';

/** A message by its dotted key with $1, $2 … filled in; browser.i18n gives the empty string for an unknown key. */
export type Translate = (key: string, substitutions?: readonly string[]) => string;

/** What a page asks or does, as far as a title can say it: the strongest thing found. */
export type Finding =
  | 'messenger'
  | 'code'
  | 'password'
  | 'idPhoto'
  | 'idNumber'
  | 'card'
  | 'payment'
  | 'remote'
  | 'app'
  | 'divert'
  | 'smsPrice'
  | 'isolation'
  | 'wording'
  | 'offer'
  | 'fee'
  | 'lead'
  | 'phone'
  | 'lookalike'
  | 'claims'
  | 'listed'
  | 'hosting'
  | 'plain';

/** One thing that was seen: our sentence, and the page's own words where there are any. Fits lib/ui/Seen.tsx. */
export interface SeenLine {
  readonly sentence: string;
  readonly quote?: string;
  /** Bounds of the telling part of `quote`, in UTF-16 units. */
  readonly mark?: readonly [number, number];
  readonly quoteLang?: string;
}

/** A sentence with at most one link in it. */
export interface Step {
  readonly before: string;
  readonly link: { readonly label: string; readonly href: string } | null;
  readonly after: string;
}

export interface WayView {
  readonly carrierId: string | null;
  readonly carrierName: string | null;
  /** BCP 47 tag of `carrierName`. */
  readonly carrierLang: string | null;
  /** `search`: no carrier is known; the guide page asks which it is. */
  readonly main: { readonly kind: 'cancel-page' | 'guide' | 'search'; readonly label: string; readonly href: string };
  /** Host that the main action opens, without "www."; null where it opens a page of ours. */
  readonly destHost: string | null;
  readonly hotline: readonly { readonly number: string; readonly shown: string; readonly href: string }[];
  readonly channels: readonly Channel[];
}

/** A verdict in words. Plain JSON. Titles, short forms and harm carry `|` where a Han line may break. */
export interface WarningView {
  readonly level: Level;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly finding: Finding;
  /** What the page is not, and what it asks. */
  readonly title: string;
  /** The title in a few words, for a repeat. */
  readonly short: string;
  /** What could happen; one sentence. */
  readonly harm: string;
  /** At most three. */
  readonly seen: readonly SeenLine[];
  readonly way: WayView;
  readonly rest: {
    /** “This is not X’s page”, the first half of the title without its seams, for sentences of its own. */
    readonly clause: string;
    readonly url: string;
    readonly host: string;
    readonly listVersion: string;
    /** What to do after having paid or given something away. */
    readonly steps: readonly Step[];
  };
}

/** A notice beside one control of the page. `index` as in Field.index. */
export interface FieldNotice {
  readonly index: number;
  readonly title: string;
  readonly text: string;
}

/** All that the script in the page needs: it has no locale and no directory. Plain JSON. */
export interface NoticeView {
  readonly level: 'info' | 'caution' | 'danger';
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly theme: Settings['theme'];
  readonly largeType: boolean;
  /** Our name. */
  readonly brand: string;
  readonly title: string;
  readonly short: string;
  readonly text: string;
  /** What the main button asks the worker to open. */
  readonly open: 'official' | 'guide';
  readonly openLabel: string;
  readonly openShort: string;
  readonly call: { readonly label: string; readonly href: string } | null;
  readonly closeLabel: string;
  readonly fields: readonly FieldNotice[];
  readonly anywayLabel: string;
}

/** The worker's message to the script in the page. `repeat`: this site has had the full form before. */
export interface ShowNotice {
  readonly view: NoticeView;
  readonly repeat: boolean;
}
