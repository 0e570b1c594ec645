import { i18n } from '#i18n';
import { sitePageOf } from '../updates/desk.ts';
import type { Verdict } from '../verdict/types.ts';
import { Said, SLOT } from './Said.tsx';
import { useDesk } from './useDesk.ts';

/** Of a listed page: where its owner finds the desk's grounds, and appeals. Nothing where no desk is set or its list says nothing. */
export function SiteOwner({ verdict: { reasons, host }, class: name }: { readonly verdict: Verdict; readonly class: string }) {
  const desk = useDesk();
  if (!desk || !reasons.some(({ id }) => id === 'listed')) return null;
  return (
    <p class={name}>
      <Said text={i18n.t('warning.owner', [SLOT])}>
        <a href={sitePageOf(desk, host)} target="_blank" rel="noopener noreferrer">
          {i18n.t('warning.owner_link')}
        </a>
      </Said>
    </p>
  );
}
