import { i18n } from '#i18n';
import type { Directory } from '../../lib/directory/types.ts';
import { CountrySelect } from '../../lib/ui/CountrySelect.tsx';
import { Segmented } from '../../lib/ui/Segmented.tsx';
import { TextSize } from '../../lib/ui/TextSize.tsx';
import { Answer, Group, Row } from './Group.tsx';
import { OthersPart } from './OthersPart.tsx';
import type { Options } from './useOptions.ts';

function Look({ options }: { readonly options: Options }) {
  return (
    <Row title={i18n.t('options.look')} titleId="look">
      <Segmented
        labelledBy="look"
        value={options.settings.theme}
        choices={[
          { value: 'system', label: i18n.t('options.look_system') },
          { value: 'light', label: i18n.t('options.look_light') },
          { value: 'dark', label: i18n.t('options.look_dark') },
        ]}
        onChoose={(theme) => options.change('look', { theme })}
      />
    </Row>
  );
}

/** Country, text size, appearance. */
export function DisplayPart({ options, directory }: { readonly options: Options; readonly directory: Directory | null }) {
  const { settings, change } = options;
  return (
    <Group id="display" title={i18n.t('options.display')}>
      <Row title={i18n.t('options.country')} hint={i18n.t('options.countryHint')} labels="country" hintId="country-hint">
        <CountrySelect
          id="country"
          describedBy="country-hint"
          directory={directory}
          value={settings.country}
          onChoose={(country) => change('country', { country })}
        />
      </Row>
      <Answer options={options} at="country" />
      <OthersPart options={options} directory={directory} />
      <Row title={i18n.t('options.size')} titleId="size">
        <TextSize labelledBy="size" large={settings.largeType} onChoose={(largeType) => change('size', { largeType })} />
      </Row>
      <Answer options={options} at="size" />
      <Look options={options} />
      <Answer options={options} at="look" />
    </Group>
  );
}
