import { html } from 'hono/html';
import { standingOf } from '../cases/standing.ts';
import type { Case } from '../cases/types.ts';
import { column, type Html, host } from './parts.ts';
import type { Words } from './words.ts';

export interface AppealOutcome {
  readonly state: 'upheld' | 'refused';
  readonly decided: Date;
  readonly grounds: string;
}

/** What anybody may know of a case: what was decided, when, on what grounds. No reports, no names, no comments. */
export function publicCase(found: Case, appeals: readonly AppealOutcome[], now: Date, { t, date, finding, level }: Words): Html {
  const decided = found.decided;
  if (!decided) return column(html`<h1>${t('caseTitle', found.id)}</h1><p>${t('publicOpen')}</p>`);
  const where = found.pattern ?? found.page;
  const standing = standingOf(found, now);
  return column(html`<h1>${t('caseTitle', found.id)}</h1><p>${host(where)}</p>
    <ul class="rows narrow"><li><b>${t(`state_${standing}`)}</b><span>${found.decided_level ? level(found.decided_level) : ''}</span></li>
    <li><span>${t('decidedOn', date(decided))}</span><span>${found.deciders === 1 ? t('reviewer1') : t('reviewers', found.deciders)}</span></li>
    ${found.state === 'confirmed' && found.reason ? html`<li><span>${t('grounds')}</span><span>${finding(found.reason)}</span></li>` : ''}
    ${appeals.map((one) => html`<li><span>${t('appealOutcome', date(one.decided))}: ${t(`appeal_${one.state}`)}</span><span>${one.grounds}</span></li>`)}</ul>
    ${standing === 'confirmed' && found.listed_until ? html`<p>${t('publicEnds', date(found.listed_until))}</p><p><a href="/appeal?case=${found.id}">${t('appealLink')}</a></p>` : ''}
    ${standing === 'ended' && found.listed_until ? html`<p>${t('publicEnded', date(found.listed_until))}</p>` : ''}`);
}
