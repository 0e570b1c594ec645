import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from './Icon.tsx';

const SHOWN_MS = 2000;

/**
 * Copies `text`; says so for two seconds, to the eye by a tick and to a screen reader by a live region. A failure is written out, and stays
 * until the next try. `label` says what it copies.
 */
export function CopyButton({ text, label }: { readonly text: string; readonly label: string }) {
  const [done, setDone] = useState<boolean | null>(null);
  useEffect(() => {
    if (!done) return undefined;
    const timer = setTimeout(() => setDone(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [done]);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setDone(true),
      () => setDone(false),
    );
  return (
    <>
      <button type="button" class="icon-btn copy" aria-label={label} title={label} onClick={copy}>
        <Icon name={done ? 'check' : 'copy'} size={20} />
      </button>
      <span class={done === false ? 'cap' : 'vh'} role="status">
        {done === null ? '' : i18n.t(done ? 'common.copied' : 'common.notCopied')}
      </span>
    </>
  );
}
