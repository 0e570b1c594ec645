import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Outward } from './Outward.tsx';

interface Props {
  readonly href: string;
  readonly label: string;
  /** Id of the element that says whose page it is. */
  readonly of: string;
  /** What is pasted there. */
  readonly text: string;
}

/** A link to where a report is taken. Its text is put on the clipboard on the way, and the person is told so, or that it did not work. */
export function Handing({ href, label, of, text }: Props) {
  const [said, say] = useState<'' | 'onClipboard' | 'notOnClipboard'>('');
  const copy = () =>
    void navigator.clipboard.writeText(text).then(
      () => say('onClipboard'),
      () => say('notOnClipboard'),
    );
  return (
    <>
      <Outward href={href} label={label} of={of} onOpen={copy} />
      <span class="cap" role="status">
        {said && i18n.t(`report.hand.${said}`)}
      </span>
    </>
  );
}
