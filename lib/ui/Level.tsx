import { i18n } from '#i18n';
import type { Level as LevelName } from '../verdict/types.ts';
import { Icon } from './Icon.tsx';

/** The mark of a level: shape first. Decorative; put the word beside it. */
export function LevelMark({ level, size = 24 }: { readonly level: LevelName; readonly size?: number }) {
  return (
    <span class="lvi">
      <Icon name={`lv-${level}`} size={size} />
    </span>
  );
}

/** Mark and word in the level's colour, one line. `none` has no word of its own and shows the mark with a hidden one. */
export function Level({ level, size = 20 }: { readonly level: LevelName; readonly size?: number }) {
  return (
    <span class={`lv is-${level}`}>
      <LevelMark level={level} size={size} />
      <span class={level === 'none' ? 'vh' : undefined}>{i18n.t(`level.${level}`)}</span>
    </span>
  );
}
