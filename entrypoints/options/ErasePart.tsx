import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { sendMessage } from '../../lib/messages/messaging.ts';
import { listReports } from '../../lib/reports/store.ts';
import { eraseAll } from '../../lib/settings/erase.ts';
import { readSetAside } from '../../lib/settings/set-aside.ts';
import { Ask } from './Ask.tsx';
import { type EraseItem, eraseItems, type Kept } from './erase-items.ts';
import { Answer, Row } from './Group.tsx';
import type { Options } from './useOptions.ts';

function itemText(item: EraseItem): string {
  switch (item.what) {
    case 'settings':
      return i18n.t('options.eraseSettings');
    case 'sites':
      return i18n.t('options.eraseSites', item.count);
    case 'reports':
      return i18n.t('options.eraseReports', item.count);
    case 'reportsAny':
      return i18n.t('options.eraseReportsAny');
    case 'ticks':
      return i18n.t('options.eraseTicks');
    case 'old':
      return i18n.t('options.eraseOld');
  }
}

/** Counts what is kept; what cannot be read is not counted, and still erased. */
async function countKept(sites: number): Promise<Kept> {
  const uncounted = (error: unknown) => console.warn('options: could not be counted', error);
  const list = await listReports().catch(uncounted);
  const old = await readSetAside().catch(uncounted);
  return { sites, reports: list ? list.reports.length + list.damaged.length : null, setAside: old?.length ?? 0 };
}

interface Props {
  readonly options: Options;
  readonly onErased: () => void;
}

/** Erases everything kept about the person, after a question that names it. */
export function ErasePart({ options, onErased }: Props) {
  const [kept, setKept] = useState<Kept | null>(null);
  const ask = async () => {
    options.quiet();
    setKept(await countKept(options.settings.allowedSites.length));
  };
  const erase = async () => {
    setKept(null);
    try {
      await eraseAll();
      onErased();
      // The worker lets go of the list of a desk that is no longer set, and of the browser's rule made of it.
      void sendMessage('own:update', {}).catch((error: unknown) => console.warn('options: let go later', error));
      options.done('erase', i18n.t('options.erased'));
    } catch (error) {
      console.warn('options: erasing failed', error);
      options.fail('erase', i18n.t('options.eraseFailed'));
    }
  };
  return (
    <>
      <Row title={i18n.t('options.erase')} hint={i18n.t('options.eraseHint')}>
        <button type="button" class="btn btn-line btn-sm" aria-expanded={kept !== null} onClick={() => void ask()}>
          {i18n.t('options.eraseButton')}
        </button>
      </Row>
      {kept && (
        <Ask
          title={i18n.t('options.eraseAsk')}
          items={eraseItems(kept).map(itemText)}
          yes={i18n.t('options.eraseYes')}
          no={i18n.t('options.eraseNo')}
          grave
          onYes={() => void erase()}
          onNo={() => setKept(null)}
        >
          <p class="cap">{i18n.t('options.eraseKeep')}</p>
        </Ask>
      )}
      <Answer options={options} at="erase" />
    </>
  );
}
