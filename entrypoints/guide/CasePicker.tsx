import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Case } from '../../lib/ui/guide/types.ts';
import { Icon } from '../../lib/ui/Icon.tsx';
import type { IconName } from '../../lib/ui/icons.ts';
import { t } from '../../lib/ui/text.ts';

const ICON: Readonly<Record<Case, IconName>> = { sim: 'sim', esim: 'esim', gone: 'app', move: 'arrow' };

interface Props {
  readonly cases: readonly Case[];
  readonly value: Case;
  readonly onChoose: (which: Case) => void;
}

/** What is to end, or to be kept. All that follows on the page depends on it. */
export function CasePicker({ cases, value, onChoose }: Props) {
  const name = useId();
  return (
    <fieldset class="seg cases">
      <legend class="vh">{i18n.t('guide.kind.legend')}</legend>
      {cases.map((which) => (
        <label key={which}>
          <input type="radio" name={name} checked={which === value} onChange={() => onChoose(which)} />
          <Icon name={ICON[which]} size={20} />
          {t(`guide.kind.${which}`)}
        </label>
      ))}
    </fieldset>
  );
}
