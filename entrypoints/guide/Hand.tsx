import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { HandId } from '../../lib/ui/guide/steps.ts';
import { t } from '../../lib/ui/text.ts';

/** What to have at hand before going, calling or signing in. */
export function Hand({ items }: { readonly items: readonly HandId[] }) {
  const label = useId();
  return (
    <div class="hand">
      <p id={label}>{i18n.t('guide.hand.label')}</p>
      <ul aria-labelledby={label}>
        {items.map((id) => (
          <li key={id}>{t(`guide.hand.${id}`)}</li>
        ))}
      </ul>
    </div>
  );
}
