import { i18n } from '#i18n';
import { Icon } from './Icon.tsx';

/** Our mark and name. Ink colour, never green: beside a failed check it must not read as safety. */
export function Brand({ size = 28, href }: { readonly size?: number; readonly href?: string }) {
  const inner = [<Icon key="mark" name="brand" size={size} />, <span key="name">{i18n.t('extName')}</span>];
  return href ? (
    <a class="brand" href={href}>
      {inner}
    </a>
  ) : (
    <span class="brand">{inner}</span>
  );
}
