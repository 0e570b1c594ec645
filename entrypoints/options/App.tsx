import { i18n } from '#i18n';
import { Top } from '../../lib/ui/Top.tsx';
import { useDirectory } from '../../lib/ui/useDirectory.ts';
import { AboutPart } from './AboutPart.tsx';
import { DisplayPart } from './DisplayPart.tsx';
import { ListsPart } from './ListsPart.tsx';
import { PrivacyPart } from './PrivacyPart.tsx';
import { ProblemPart } from './ProblemPart.tsx';
import { SitesPart } from './SitesPart.tsx';
import { useOptions } from './useOptions.ts';
import { useSetAside } from './useSetAside.ts';
import { WarningsPart } from './WarningsPart.tsx';

/** The options page. `unreadable`: storage could not be read when the page opened. Every change is kept at once. */
export function App({ unreadable }: { readonly unreadable: boolean }) {
  const options = useOptions();
  const old = useSetAside(options);
  const loaded = useDirectory();
  return (
    <>
      <Top current="options" />
      <main class="page options">
        <h1>{i18n.t('options.title')}</h1>
        <p class="lead">{i18n.t('options.atOnce')}</p>
        <ProblemPart options={options} unreadable={unreadable} old={old} />
        <DisplayPart options={options} directory={loaded.directory} />
        <WarningsPart options={options} />
        <SitesPart options={options} />
        <ListsPart loaded={loaded} options={options} />
        <PrivacyPart options={options} onErased={() => void old.read()} />
        <AboutPart />
      </main>
    </>
  );
}
