import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { DEVICES, type Device } from '../../lib/ui/guide/facts.ts';
import { Icon } from '../../lib/ui/Icon.tsx';
import { Phrases } from '../../lib/ui/Phrases.tsx';
import { t } from '../../lib/ui/text.ts';

const nameOf = (device: Device): string => t(`guide.device.names.${device.id}`);

function Path({ device }: { readonly device: Device }) {
  return (
    <ol class="path">
      {t(`guide.device.path.${device.path}`)
        .split(' > ')
        .map((stop) => (
          <li key={stop}>{stop}</li>
        ))}
    </ol>
  );
}

/** One device's steps. All of them are in the page, so that paper shows every device where none was chosen. */
function Panel({ device, shown, printed }: { readonly device: Device; readonly shown: boolean; readonly printed: boolean }) {
  return (
    <div class={printed ? 'panel printed' : 'panel'} hidden={!shown}>
      <h4>{nameOf(device)}</h4>
      <Path device={device} />
      {device.help && (
        <p class="cap">
          <a href={device.help} target="_blank" rel="noopener noreferrer">
            {i18n.t('guide.device.maker')} <Icon name="external-link" size={16} />
            <span class="vh">{i18n.t('common.newTab')}</span>
          </a>
        </p>
      )}
    </div>
  );
}

/** How to delete an eSIM on the device that one has. */
export function Devices() {
  const [chosen, setChosen] = useState<Device['id'] | null>(null);
  const name = useId();
  return (
    <section class="card devices">
      <h3>
        <Phrases text={i18n.t('guide.device.title')} />
      </h3>
      <p>{i18n.t('guide.device.lead')}</p>
      <fieldset class="pick">
        <legend class="vh">{i18n.t('guide.device.legend')}</legend>
        {DEVICES.map((device) => (
          <label key={device.id}>
            <input type="radio" name={name} checked={device.id === chosen} onChange={() => setChosen(device.id)} />
            {nameOf(device)}
          </label>
        ))}
      </fieldset>
      <div aria-live="polite">
        {chosen === null && <p class="cap none">{i18n.t('guide.device.none')}</p>}
        {DEVICES.map((device) => (
          <Panel key={device.id} device={device} shown={device.id === chosen} printed={chosen === null || device.id === chosen} />
        ))}
      </div>
      <p class="cap">{i18n.t('guide.device.differs')}</p>
    </section>
  );
}
