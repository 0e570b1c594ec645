import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '../Icon.tsx';

interface Props {
  readonly value: string;
  readonly label: string;
  readonly placeholder: string;
  readonly describedBy?: string;
  readonly onInput: (value: string) => void;
}

/** The search field. While an input method composes, the letters typed so far are no query yet and are kept back. */
export function Search({ value, label, placeholder, describedBy, onInput }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const clear = () => {
    onInput('');
    input.current?.focus();
  };
  return (
    <div class="q">
      <Icon name="search" size={22} />
      <input
        ref={input}
        class="input"
        type="search"
        autocomplete="off"
        spellcheck={false}
        enterkeyhint="search"
        value={value}
        placeholder={placeholder}
        aria-label={label}
        aria-describedby={describedBy}
        onInput={(event) => !event.isComposing && onInput(event.currentTarget.value)}
        onCompositionEnd={(event) => onInput(event.currentTarget.value)}
      />
      {value && (
        <button type="button" class="icon-btn" aria-label={i18n.t('common.clear')} onClick={clear}>
          <Icon name="close" size={18} />
        </button>
      )}
    </div>
  );
}
