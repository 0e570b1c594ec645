import { i18n } from '#i18n';
import { readableNumber, telHref } from '../directory/phone.ts';
import { CopyButton } from './CopyButton.tsx';

/** Longer than a short code: takes a line of its own in the way panel. */
const LONG = 6;

/** A hotline: large, dialled by the link, copied by the button beside it (most desks have no telephone). */
export function Tel({ number }: { readonly number: string }) {
  const shown = readableNumber(number);
  return (
    <>
      <a
        class={`tel num${shown.length > LONG ? ' long' : ''}`}
        href={telHref(number)}
        dir="ltr"
        aria-label={i18n.t('common.call', [shown])}
      >
        {shown}
      </a>
      <CopyButton text={number} label={i18n.t('common.copyNumber', [shown])} />
    </>
  );
}
