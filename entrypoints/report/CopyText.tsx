import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '../../lib/ui/Icon.tsx';

interface Props {
  readonly text: string;
  /** What the button says. */
  readonly label: string;
  /** Id of the element that says which report it is, where the label alone does not tell a screen reader. */
  readonly of?: string;
  readonly look?: 'btn-line' | 'btn-text' | 'btn-main';
}

/** A button that copies `text` and says in words whether it worked; where it did not, the text appears to be copied by hand. */
export function CopyText({ text, label, of, look = 'btn-text' }: Props) {
  const id = useId();
  const [state, setState] = useState<'' | 'copied' | 'copyFailed'>('');
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setState('copied'),
      () => setState('copyFailed'),
    );
  const done = state === 'copied';
  return (
    <>
      <button
        type="button"
        class={`btn btn-sm ${look}`}
        id={id}
        aria-labelledby={of && `${id} ${of}`}
        onClick={copy}
        onBlur={() => done && setState('')}
      >
        <Icon name={done ? 'check' : 'copy'} size={18} />
        {done ? i18n.t('report.copied') : label}
      </button>
      <span class={done ? 'vh' : 'problem'} role="status">
        {state && i18n.t(`report.${state}`)}
      </span>
      {state === 'copyFailed' && (
        <textarea class="input" readOnly aria-label={label} value={text} onFocus={(event) => event.currentTarget.select()} />
      )}
    </>
  );
}
