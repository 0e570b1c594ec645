import { i18n } from '#i18n';
import type { NameIn } from '../../lib/directory/names.ts';
import { hrefOf } from '../../lib/ui/guide/address.ts';
import { Icon } from '../../lib/ui/Icon.tsx';

interface Props {
  readonly country?: { readonly code: string; readonly name: string };
  readonly here: NameIn;
}

/** Countries, country, carrier: where one is and the ways back up. */
export function Crumbs({ country, here }: Props) {
  return (
    <nav class="crumb" aria-label={i18n.t('guide.crumbs')}>
      <a href={hrefOf({ name: 'countries' })}>{i18n.t('guide.countries')}</a>
      <Icon name="chevron" size={14} />
      {country && (
        <>
          <a href={hrefOf({ name: 'country', code: country.code })}>{country.name}</a>
          <Icon name="chevron" size={14} />
        </>
      )}
      <span lang={here.lang} aria-current="page">
        {here.text}
      </span>
    </nav>
  );
}
