import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '../../lib/ui/Icon.tsx';

interface Props {
  readonly href: string;
  readonly label: string;
  /** Id of the element that says whose page it is: the label alone does not tell a screen reader. */
  readonly of: string;
  onOpen?(): void;
}

/** A link out of the extension, as a button. A mail program opens beside the page, all else in a tab. */
export function Outward({ href, label, of, onOpen }: Props) {
  const id = useId();
  const named = { id, 'aria-labelledby': `${id} ${of}`, href, onClick: onOpen };
  if (href.startsWith('mailto:'))
    return (
      <a class="btn btn-line btn-sm" {...named}>
        {label}
      </a>
    );
  return (
    <a class="btn btn-line btn-sm" {...named} target="_blank" rel="noopener noreferrer">
      {label}
      <Icon name="external-link" size={18} />
      <span class="vh">{i18n.t('common.newTab')}</span>
    </a>
  );
}
