import type { Level } from '../verdict/types.ts';
import { Icon } from './Icon.tsx';

/** The mark of a level: shape first. Decorative; put the word beside it. */
export function LevelMark({ level, size = 24 }: { readonly level: Level; readonly size?: number }) {
  return (
    <span class="lvi">
      <Icon name={`lv-${level}`} size={size} />
    </span>
  );
}
