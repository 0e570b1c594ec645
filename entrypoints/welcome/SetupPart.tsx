import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Directory } from '../../lib/directory/types.ts';
import type { Settings } from '../../lib/settings/types.ts';
import { CountrySelect } from '../../lib/ui/CountrySelect.tsx';
import { LevelMark } from '../../lib/ui/Level.tsx';
import { TextSize } from '../../lib/ui/TextSize.tsx';
import { useSettings } from '../../lib/ui/useSettings.ts';

/** Changes settings and keeps the words for a change that could not be kept. */
function useChange() {
  const { settings, update } = useSettings();
  const [failure, setFailure] = useState('');
  const change = async (part: Partial<Settings>) => {
    const result = await update(part);
    if (result.ok) setFailure('');
    else setFailure(result.error === 'full' ? i18n.t('options.error_full') : i18n.t('options.error_failed'));
  };
  return { settings, change, failure };
}

/** The two things worth setting on the first day. */
export function SetupPart({ directory }: { readonly directory: Directory | null }) {
  const { settings, change, failure } = useChange();
  return (
    <>
      <div class="setup">
        <section class="card">
          <h2>
            <label for="country">{i18n.t('welcome.country')}</label>
          </h2>
          <p id="country-hint">{i18n.t('welcome.countryHint')}</p>
          <CountrySelect
            id="country"
            describedBy="country-hint"
            directory={directory}
            value={settings.country}
            onChoose={(country) => void change({ country })}
          />
        </section>
        <section class="card">
          <h2 id="size">{i18n.t('options.size')}</h2>
          <p>{i18n.t('welcome.sizeHint')}</p>
          <TextSize labelledBy="size" large={settings.largeType} onChoose={(largeType) => void change({ largeType })} />
        </section>
      </div>
      <div class="failure" role="status">
        {failure && (
          <p class="is-caution">
            <LevelMark level="caution" size={22} />
            <span>{failure}</span>
          </p>
        )}
      </div>
    </>
  );
}
