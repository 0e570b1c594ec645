import { i18n } from '#i18n';
import type { Directory } from '../../lib/directory/types.ts';
import { messageLang } from '../../lib/ui/lang.ts';
import { Phrases } from '../../lib/ui/Phrases.tsx';
import { Top } from '../../lib/ui/Top.tsx';
import { personsCountry } from '../../lib/ui/useCountry.ts';
import { useDirectory } from '../../lib/ui/useDirectory.ts';
import { useSettings } from '../../lib/ui/useSettings.ts';
import { AccessPart } from './AccessPart.tsx';
import { Example } from './Example.tsx';
import { exampleCarrier } from './example.ts';
import { IconsPart } from './IconsPart.tsx';
import { SetupPart } from './SetupPart.tsx';

function useExampleCarrier(directory: Directory | null) {
  const { settings } = useSettings();
  return exampleCarrier(directory, directory && personsCountry(settings, directory), messageLang());
}

function Hero({ directory }: { readonly directory: Directory | null }) {
  return (
    <section class="hero">
      <div>
        <h1>
          <Phrases text={i18n.t('welcome.promise')} />
        </h1>
        <p class="lead">
          <Phrases text={i18n.t('welcome.lead')} />
        </p>
        <div class="acts">
          <a class="btn btn-main" href="/guide.html">
            {i18n.t('welcome.toGuide')}
          </a>
          <a class="btn btn-line" href="/options.html">
            {i18n.t('welcome.toOptions')}
          </a>
        </div>
      </div>
      <Example carrier={useExampleCarrier(directory)} />
    </section>
  );
}

/** The first page after installing. `first`: whether pages may be checked; while they may not, that comes before all else. */
export function App({ first }: { readonly first: boolean }) {
  const { directory } = useDirectory();
  return (
    <>
      <Top current={null} />
      <main class="page welcome">
        <Hero directory={directory} />
        {!first && <AccessPart first={first} />}
        <IconsPart />
        <SetupPart directory={directory} />
        {first && <AccessPart first={first} />}
      </main>
    </>
  );
}
