import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Directory } from '../../lib/directory/types.ts';
import { readableDate } from '../../lib/ui/dates.ts';
import { LevelMark } from '../../lib/ui/Level.tsx';
import { messageLang } from '../../lib/ui/lang.ts';
import type { LoadedDirectory } from '../../lib/ui/useDirectory.ts';
import { useListStatus } from '../../lib/ui/useListStatus.ts';
import { DeskPart } from './DeskPart.tsx';
import { Group, Row } from './Group.tsx';
import { ageText, type ListFacts, listFacts } from './list-facts.ts';
import { SignedPart } from './SignedPart.tsx';
import type { Options } from './useOptions.ts';

function versionText({ version, day, days }: ListFacts, lang: string): string {
  if (day === null || days === null) return i18n.t('options.listVersion', [version]);
  return i18n.t('options.listAge', [readableDate(day, lang), ageText(days, lang)]);
}

function Facts({ directory }: { readonly directory: Directory }) {
  const lang = messageLang();
  const facts = useMemo(() => listFacts(directory, new Date()), [directory]);
  const number = (value: number) => value.toLocaleString(lang);
  return (
    <>
      <Row title={i18n.t('options.listName')} hint={versionText(facts, lang)}>
        <span class="fixed exact">{facts.version}</span>
      </Row>
      <p class="set">{i18n.t('options.listCount', [number(facts.carriers), number(facts.countries)])}</p>
      {facts.old && (
        <p class="set lvset is-caution">
          <LevelMark level="caution" size={26} />
          <span>{i18n.t('options.listOld')}</span>
        </p>
      )}
    </>
  );
}

function Failed() {
  return (
    <div class="set lvset is-unknown">
      <LevelMark level="unknown" size={26} />
      <p>{i18n.t('options.listFailed')}</p>
      <button type="button" class="btn btn-line btn-sm" onClick={() => location.reload()}>
        {i18n.t('options.retry')}
      </button>
    </div>
  );
}

/** Version, age and size of the list of official addresses, or that it is not there; the report desk and its list. */
export function ListsPart({ loaded, options }: { readonly loaded: LoadedDirectory; readonly options: Options }) {
  const status = useListStatus();
  return (
    <Group id="lists" title={i18n.t('options.lists')}>
      <div role="status">
        {loaded.state === 'loading' && <p class="set">{i18n.t('options.listLoading')}</p>}
        {loaded.state === 'failed' && <Failed />}
      </div>
      {loaded.state === 'ready' && <Facts directory={loaded.directory} />}
      {status && <DeskPart options={options} status={status} />}
      {status?.desk?.pin && <SignedPart status={status} />}
    </Group>
  );
}
