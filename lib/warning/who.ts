import { type NameIn, nameIn } from '../directory/names.ts';
import type { Directory } from '../directory/types.ts';
import type { Verdict } from '../verdict/types.ts';
import type { Translate } from './types.ts';

/**
 * A carrier or body as a signal's `carrier` parameter names it: an id of the directory is turned into the name for `lang`,
 * anything else is taken as the name itself. Null for nothing.
 */
export function nameOf(idOrName: string | null | undefined, directory: Directory, lang: string): NameIn | null {
  if (!idOrName) return null;
  const names = (directory.carrier(idOrName) ?? directory.trusted(idOrName))?.names;
  return names ? nameIn(names, lang) : { text: idOrName, lang };
}

/** Directory id of the carrier that the verdict is about: its own, else the first that a reason names. */
export function carrierIdOf(verdict: Verdict, directory: Directory): string | null {
  const named = [verdict.carrierId, ...verdict.reasons.map((reason) => reason.params.carrier)];
  return named.find((id) => id && directory.carrier(id)) ?? null;
}

/** Name of the body that the verdict is about: the carrier, else the trusted one, else what a reason says is imitated. */
export function subjectOf(verdict: Verdict, directory: Directory, lang: string): NameIn | null {
  const imitated = verdict.reasons.find((reason) => reason.params.carrier)?.params.carrier;
  return nameOf(carrierIdOf(verdict, directory) ?? verdict.trustedId ?? imitated, directory, lang);
}

function isOpenPart(verdict: Verdict, directory: Directory): string | null {
  const owner = directory.ownerOf(verdict.host, pathOf(verdict.url));
  return owner?.userContent ? owner.id : null;
}

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : '/';
}

/** First half of a title: what the page is not. On a part of an official host that anybody can write it says that instead. */
export function clauseOf(verdict: Verdict, directory: Directory, t: Translate, lang: string): string {
  const open = nameOf(isOpenPart(verdict, directory), directory, lang);
  if (open) return t('warning.open_part', [open.text]);
  const subject = subjectOf(verdict, directory, lang);
  if (!subject) return t('warning.not_known');
  const looksAlike = verdict.reasons.some((reason) => reason.id === 'host-lookalike');
  return t(looksAlike ? 'warning.not_address' : 'warning.not_page', [subject.text]);
}
