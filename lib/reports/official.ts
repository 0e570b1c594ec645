import type { Directory, TrustedBody, TrustedKind } from '../directory/types.ts';

/** Kinds of bodies that take reports of a page, most fitting first. */
const TAKES_REPORTS: readonly TrustedKind[] = ['reporting-body', 'regulator', 'law-enforcement', 'consumer-protection'];

const rank = ({ kind, reportUrl }: TrustedBody): number => TAKES_REPORTS.indexOf(kind) * 2 + (reportUrl ? 0 : 1);

/** The bodies of a country that take reports, by a page, by mail or by telephone, most fitting first. Empty where the directory has none. */
export function officialBodies(directory: Directory, country: string): readonly TrustedBody[] {
  return directory
    .trustedIn(country)
    .filter(
      ({ kind, reportUrl, mail, hotline }) =>
        TAKES_REPORTS.includes(kind) && (reportUrl !== null || mail !== undefined || hotline.length > 0),
    )
    .toSorted((a, b) => rank(a) - rank(b));
}

/** Longer links are cut off or refused by mail programs, and by Windows itself. */
const MAIL_LINK_MOST = 2000;

/** Opens the person's mail program with the report's text filled in; without it where the link would be too long. */
export function mailHref(address: string, subject: string, text: string): string {
  const empty = `mailto:${address}?subject=${encodeURIComponent(subject)}`;
  const filled = `${empty}&body=${encodeURIComponent(text.replace(/\r?\n/g, '\r\n'))}`;
  return filled.length <= MAIL_LINK_MOST ? filled : empty;
}

/** A browser maker's or security firm's public form. `fills`: the form takes the address from the link. */
export interface PublicForm {
  readonly id: 'google' | 'microsoft' | 'netcraft';
  readonly name: string;
  readonly href: string;
  readonly fills: boolean;
}

/**
 * Public forms for unsafe pages, looked up in November 2026. Google's takes `url` (Firefox's own "Report deceptive site" opens
 * it so, https://github.com/chromium/suspicious-site-reporter/issues/46). For the two others no such parameter could be
 * confirmed: they open empty.
 */
export function publicForms(address: string): readonly PublicForm[] {
  const google = `https://safebrowsing.google.com/safebrowsing/report_phish/?url=${encodeURIComponent(address)}`;
  return [
    { id: 'google', name: 'Google Safe Browsing', href: google, fills: true },
    {
      id: 'microsoft',
      name: 'Microsoft SmartScreen',
      href: 'https://www.microsoft.com/en-us/wdsi/support/report-unsafe-site-guest',
      fills: false,
    },
    { id: 'netcraft', name: 'Netcraft', href: 'https://report.netcraft.com/report', fills: false },
  ];
}
