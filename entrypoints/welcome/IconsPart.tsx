import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

/** As public/icon names them, quietest first. */
const STATES = ['quiet', 'official', 'note', 'caution', 'danger', 'unknown'] as const;

function State({ state }: { readonly state: (typeof STATES)[number] }) {
  return (
    <li>
      <img src={`/icon/${state}-48.png`} alt="" width="28" height="28" />
      <div>
        <h3>{i18n.t(`welcome.icon_${state}`)}</h3>
        <p>{i18n.t(`welcome.icon_${state}_text`)}</p>
      </div>
    </li>
  );
}

/** Chromium hides new icons behind a menu. Null until known, and where the browser cannot say. */
function usePinned(): boolean | null {
  const [pinned, setPinned] = useState<boolean | null>(null);
  useEffect(() => {
    browser.action.getUserSettings().then(
      ({ isOnToolbar }) => setPinned(isOnToolbar ?? null),
      (error: unknown) => console.warn('welcome: the browser does not say where the icon is', error),
    );
  }, []);
  return pinned;
}

/** What each state of the toolbar icon means, and how to have the icon in sight. */
export function IconsPart() {
  const pinned = usePinned();
  return (
    <section class="icons" aria-labelledby="icons">
      <h2 id="icons">{i18n.t('welcome.icons')}</h2>
      <ul>
        {STATES.map((state) => (
          <State key={state} state={state} />
        ))}
      </ul>
      {pinned === false && <p class="pin">{i18n.t('welcome.pin')}</p>}
    </section>
  );
}
