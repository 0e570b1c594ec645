import { i18n } from '#i18n';
import { LevelMark } from '../../lib/ui/Level.tsx';
import type { Opening } from './subject.ts';

/** What there is to say about how the form opened: the finding is gone, or it is a draft of before. */
export function OpeningNote({ opening }: { readonly opening: Opening }) {
  if (!opening.problem && opening.draftId === null) return null;
  const level = opening.problem ? 'caution' : 'info';
  return (
    <p class={`opening is-${level}`} role="status">
      <LevelMark level={level} size={22} />
      {i18n.t(opening.problem ? 'report.error.tab' : 'report.draftFound')}
    </p>
  );
}
