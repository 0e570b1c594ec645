import type { Level } from '../verdict/types.ts';
import type { Translate } from './types.ts';

/** The five toolbar states and the quiet one with a dot; silhouettes differ without colour (public/icon). */
const STATES: Readonly<Record<Level, string>> = {
  official: 'official',
  trusted: 'official',
  none: 'quiet',
  info: 'note',
  caution: 'caution',
  danger: 'danger',
  unknown: 'unknown',
};

/** What browser.action shows for a level. */
export interface Badge {
  /** Size in px → path in the package, as action.setIcon takes it. */
  readonly icon: Readonly<Record<'16' | '32' | '48', string>>;
  readonly title: string;
}

/** Icon and tool tip for a level; `null` (nothing judged, nothing to say) is the quiet icon. */
export function badgeFor(level: Level | null, t: Translate): Badge {
  const state = level === null ? 'quiet' : STATES[level];
  const at = (size: number) => `/icon/${state}-${size}.png`;
  const words = level === null || level === 'none' ? t('badge.quiet') : t('badge.joined', [t('badge.quiet'), t(`badge.${level}`)]);
  return { icon: { 16: at(16), 32: at(32), 48: at(48) }, title: words };
}
