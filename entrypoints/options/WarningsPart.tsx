import { i18n } from '#i18n';
import type { Sensitivity } from '../../lib/settings/types.ts';
import { LevelMark } from '../../lib/ui/Level.tsx';
import { Answer, Group } from './Group.tsx';
import type { Options } from './useOptions.ts';

interface LevelProps {
  readonly level: 'danger' | 'caution' | 'info';
  readonly hint: string;
  readonly state: string;
}

function LevelRow({ level, hint, state }: LevelProps) {
  return (
    <div class={`set lvset is-${level}`}>
      <LevelMark level={level} size={26} />
      <div>
        {i18n.t(`level.${level}`)}
        <span class="cap">{hint}</span>
      </div>
      <span class="fixed">{state}</span>
    </div>
  );
}

function Choice({ value, options }: { readonly value: Sensitivity; readonly options: Options }) {
  return (
    <label class="opt">
      <input
        type="radio"
        name="sensitivity"
        checked={options.settings.sensitivity === value}
        onChange={() => options.change('sensitivity', { sensitivity: value })}
      />
      <span>
        {i18n.t(`options.${value}`)}
        <span class="cap">{i18n.t(`options.${value}Hint`)}</span>
      </span>
    </label>
  );
}

/** What each level does, which cannot be turned off, and how readily the milder ones speak up. */
export function WarningsPart({ options }: { readonly options: Options }) {
  const notes = options.settings.sensitivity === 'quiet' ? i18n.t('options.infoOff') : i18n.t('options.infoOn');
  return (
    <Group id="warnings" title={i18n.t('options.warnings')}>
      <LevelRow level="danger" hint={i18n.t('options.dangerHint')} state={i18n.t('options.alwaysOn')} />
      <LevelRow level="caution" hint={i18n.t('options.cautionHint')} state={i18n.t('options.alwaysOn')} />
      <LevelRow level="info" hint={i18n.t('options.infoHint')} state={notes} />
      <fieldset class="set choices">
        <legend>{i18n.t('options.sensitivity')}</legend>
        {(['quiet', 'standard', 'strict'] as const).map((value) => (
          <Choice key={value} value={value} options={options} />
        ))}
      </fieldset>
      <Answer options={options} at="sensitivity" />
    </Group>
  );
}
