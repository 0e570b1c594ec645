/** Where on the page a run of text stood. Chrome of the page (navigation, footer, share bars) says little about what the page is for. */
export type Zone = 'main' | 'chrome' | 'comment';

/** One block of visible text (paragraph, list item, cell, heading, button), inline elements joined, white space folded. */
export interface Block {
  readonly text: string;
  readonly zone: Zone;
  /** 1 to 3 for h1 to h3 and their ARIA equals, 0 for plain text. */
  readonly heading: 0 | 1 | 2 | 3;
}

/** A link as it stood: what it says, where it leads, and where it was found. */
export interface Link {
  readonly href: string;
  readonly scheme: string;
  /** Empty where the scheme has none (tel:, mailto:, weixin:). */
  readonly host: string;
  readonly text: string;
  /** alt, title or aria-label of the link or of the pictures in it. */
  readonly label: string;
  readonly zone: Zone;
}

/** A form control by its own description. Never its value. `index` counts in controls.ts's list; -1 inside a shadow root. */
export interface Field {
  readonly index: number;
  readonly type: string;
  readonly name: string;
  readonly autocomplete: string;
  readonly label: string;
  readonly placeholder: string;
  readonly accept: string;
  readonly maxLength: number | null;
  /** Words of the nearest block before the control, for fields with no label of their own. */
  readonly near: string;
  readonly zone: Zone;
  /** Counts the page's forms; null for a control outside any form. */
  readonly form: number | null;
}

export interface Form {
  /** Host the form sends to; the page's own where it names none. */
  readonly actionHost: string;
  /** What its buttons say. */
  readonly submit: string;
}

/** Where the page names an organisation as its own: the places a visitor reads as "who is this". */
export interface Claim {
  readonly where: 'site-name' | 'title' | 'logo' | 'json-ld' | 'copyright' | 'heading';
  readonly text: string;
}

/** What was seen on one page. Plain and bounded (OBSERVATION_LIMITS); holds no cookies, no field values, nothing the person typed. */
export interface Observation {
  readonly url: string;
  readonly scheme: string;
  readonly host: string;
  readonly path: string;
  readonly contentType: string;
  /** BCP 47 as the page declares it; often wrong, so a hint only. */
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  readonly fields: readonly Field[];
  readonly forms: readonly Form[];
  /** alt, aria-label and title of pictures and figures that stand outside links. */
  readonly alts: readonly string[];
  /** Text that only style sheets write (::before, ::after). */
  readonly generated: readonly string[];
  readonly claims: readonly Claim[];
  readonly frameHosts: readonly string[];
  /** og:type, JSON-LD types and the like: NewsArticle, DiscussionForumPosting … */
  readonly kinds: readonly string[];
  /** True where a bound cut something off. */
  readonly truncated: boolean;
}
