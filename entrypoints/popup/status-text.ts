import { nameIn } from '../../lib/directory/names.ts';
import type { Directory, TrustedKind } from '../../lib/directory/types.ts';
import { readableDate } from '../../lib/ui/dates.ts';
import type { Translate } from '../../lib/ui/text.ts';
import type { Verdict } from '../../lib/verdict/types.ts';
import type { SeenLine } from '../../lib/warning/types.ts';

/** What the popup says about the page: a title, a small line, and up to three reasons with what was seen. */
export interface StatusText {
  readonly title: string;
  /** Set where the small line is something else than the page's host. */
  readonly line?: string;
  readonly why: readonly SeenLine[];
}

export interface StatusOptions {
  readonly directory: Pick<Directory, 'carrier' | 'trusted'>;
  readonly t: Translate;
  readonly lang: string;
  /** The reasons and what was seen for each, most telling first; from the same view as the warning in the page. */
  readonly reasons: readonly SeenLine[];
  /** The warning's own title, where it has one. */
  readonly finding: string | null;
}

const SHOWN_REASONS = 3;

function official({ carrierId, host }: Verdict, { directory, t, lang }: StatusOptions): StatusText {
  const carrier = carrierId === null ? null : directory.carrier(carrierId);
  if (!carrier) return { title: t('popup.officialPlain'), why: [] };
  const date = carrier.verifiedOn ? readableDate(carrier.verifiedOn, lang) : '';
  const title = t('popup.official', [nameIn(carrier.names, lang).text]);
  return date ? { title, line: t('popup.checkedOn', [host, date]), why: [] } : { title, why: [] };
}

const kindKey = (kind: TrustedKind): string => `popup.kind_${kind.replaceAll('-', '_')}`;

function trusted({ trustedId, host }: Verdict, { directory, t, lang }: StatusOptions): StatusText {
  const body = trustedId === null ? null : directory.trusted(trustedId);
  if (!body) return { title: t('popup.trustedPlain'), why: [] };
  return { title: t('popup.trusted', [nameIn(body.names, lang).text]), line: `${host} · ${t(kindKey(body.kind))}`, why: [] };
}

/** The words for a verdict. Every level has its own; a page that could not be judged never reads as safe. */
export function statusText(verdict: Verdict, options: StatusOptions): StatusText {
  const { t, reasons, finding } = options;
  switch (verdict.level) {
    case 'official':
      return official(verdict, options);
    case 'trusted':
      return trusted(verdict, options);
    case 'none':
      return { title: t('popup.none'), why: [] };
    case 'unknown': {
      const why = t(`popup.unknown_${(verdict.unknown ?? 'failed').replaceAll('-', '_')}`);
      return { title: t('popup.unknown'), line: t('popup.unknownLine'), why: [{ sentence: why }] };
    }
    default:
      return { title: finding ?? t(`popup.${verdict.level}`), why: reasons.slice(0, SHOWN_REASONS) };
  }
}
