import { i18n } from '#i18n';
import type { SetAside } from '../../lib/settings/set-aside.ts';
import { LevelMark } from '../../lib/ui/Level.tsx';
import { Answer } from './Group.tsx';
import type { Options } from './useOptions.ts';
import type { SetAsideHandle } from './useSetAside.ts';

function Unreadable() {
  return (
    <div class="card trouble is-caution">
      <LevelMark level="caution" size={28} />
      <p>{i18n.t('options.problem_unreadable')}</p>
      <div class="acts">
        <button type="button" class="btn btn-line btn-sm" onClick={() => location.reload()}>
          {i18n.t('options.retry')}
        </button>
      </div>
    </div>
  );
}

function Damaged({ newest, old }: { readonly newest: SetAside; readonly old: SetAsideHandle }) {
  return (
    <div class="card trouble is-caution">
      <LevelMark level="caution" size={28} />
      <p>{i18n.t(`options.problem_${newest.why}`)}</p>
      <div class="acts">
        <button type="button" class="btn btn-line btn-sm" onClick={old.save}>
          {i18n.t('options.problemSave')}
        </button>
        <button type="button" class="btn btn-text btn-sm" onClick={old.forget}>
          {i18n.t('options.problemForget')}
        </button>
      </div>
    </div>
  );
}

interface Props {
  readonly options: Options;
  readonly unreadable: boolean;
  readonly old: SetAsideHandle;
}

/** What went wrong with the stored options, and what can be done; nothing where all is well. */
export function ProblemPart({ options, unreadable, old }: Props) {
  const [newest] = old.values;
  return (
    <div class="problems">
      {unreadable && <Unreadable />}
      {newest && <Damaged newest={newest} old={old} />}
      <Answer options={options} at="problem" />
    </div>
  );
}
