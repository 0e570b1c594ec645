import { nameIn } from '../directory/names.ts';
import { readableNumber, telHref } from '../directory/phone.ts';
import type { Carrier, Directory, TrustedBody, TrustedKind } from '../directory/types.ts';
import type { Step, Translate } from './types.ts';

const SLOT = '\ue000';
const BODIES_MAX = 2;
/** Who takes a report of fraud, nearest first. */
const KINDS: readonly TrustedKind[] = ['law-enforcement', 'reporting-body', 'consumer-protection'];

function step(sentence: string, link: Step['link'] = null): Step {
  const [before = '', after = ''] = sentence.split(SLOT);
  return { before, link, after };
}

function dial(number: string): NonNullable<Step['link']> {
  return { label: readableNumber(number), href: telHref(number) };
}

function carrierStep(carrier: Carrier | null, t: Translate, lang: string): Step {
  const number = carrier?.hotline[0];
  if (!carrier || !number) return step(t('warning.step_carrier_plain'));
  return step(t('warning.step_carrier', [nameIn(carrier.names, lang).text, SLOT]), dial(number));
}

function bodyStep(body: TrustedBody, t: Translate, lang: string): Step | null {
  const name = nameIn(body.names, lang).text;
  const number = body.hotline[0];
  if (number) return step(t('warning.step_call', [name, SLOT]), dial(number));
  if (!body.reportUrl) return null;
  return step(t('warning.step_report', [name, SLOT]), { label: new URL(body.reportUrl).host.replace(/^www\./, ''), href: body.reportUrl });
}

function bodySteps(country: string | null, directory: Directory, t: Translate, lang: string): readonly Step[] {
  const bodies = country ? directory.trustedIn(country) : [];
  const steps = KINDS.flatMap((kind) => bodies.filter((body) => body.kind === kind)).map((body) => bodyStep(body, t, lang));
  return steps.filter((found) => found !== null).slice(0, BODIES_MAX);
}

/**
 * What to do after having paid or given something away: the carrier first (it can stop a replaced SIM or a move of the
 * number; a line suspended now could not call the bank), then the bank, then who
 * takes such reports in `country` (ISO 3166-1 alpha-2) as far as the directory names them, else the police in general.
 */
export function stepsAfter(
  carrier: Carrier | null,
  country: string | null,
  directory: Directory,
  t: Translate,
  lang: string,
): readonly Step[] {
  const bodies = bodySteps(country, directory, t, lang);
  return [carrierStep(carrier, t, lang), step(t('warning.step_bank')), ...(bodies.length > 0 ? bodies : [step(t('warning.step_police'))])];
}
