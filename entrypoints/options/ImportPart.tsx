import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { readableDate } from '../../lib/ui/dates.ts';
import { Host } from '../../lib/ui/Host.tsx';
import { messageLang } from '../../lib/ui/lang.ts';
import { Ask } from './Ask.tsx';
import { Answer, Row } from './Group.tsx';
import type { ImportPlan } from './merge.ts';
import { applyImport, type ImportOffer, offerImport } from './transfer.ts';
import { errorText, type Options } from './useOptions.ts';

const REFUSALS = {
  bad: () => i18n.t('options.importBad'),
  future: () => i18n.t('options.importFuture'),
  same: () => i18n.t('options.importSame'),
} as const;

/** The plan, line by line; the sites follow as a list of their own. */
function planLines({ otherSettings, reports, unreadable, newSites }: ImportPlan): readonly string[] {
  return [
    ...(otherSettings ? [i18n.t('options.importSettings')] : []),
    ...(reports.length > 0 ? [i18n.t('options.importReports', reports.length)] : []),
    ...(unreadable > 0 ? [i18n.t('options.importUnreadable', unreadable)] : []),
    ...(newSites.length > 0 ? [i18n.t('options.importSites', newSites.length)] : []),
  ];
}

function Offer({ offer, onAnswer }: { readonly offer: ImportOffer & { readonly ok: true }; readonly onAnswer: (yes: boolean) => void }) {
  const day = readableDate(offer.exported, messageLang());
  return (
    <Ask
      title={day ? i18n.t('options.importAsk', [day]) : i18n.t('options.importAskUndated')}
      items={planLines(offer.plan)}
      yes={i18n.t('options.importYes')}
      no={i18n.t('options.importNo')}
      onYes={() => onAnswer(true)}
      onNo={() => onAnswer(false)}
    >
      <ul class="hosts">
        {offer.plan.newSites.map(({ host }) => (
          <li key={host}>
            <Host host={host} />
          </li>
        ))}
      </ul>
    </Ask>
  );
}

/** Keeps what a chosen file offers until the person has answered. */
function useImport(options: Options) {
  const [offer, setOffer] = useState<(ImportOffer & { readonly ok: true }) | null>(null);
  const choose = async (file: File) => {
    options.quiet();
    const found = await offerImport(file).catch((error: unknown) => {
      console.warn('options: import failed', error);
      return { ok: false, why: 'bad' } as const;
    });
    setOffer(found.ok ? found : null);
    if (!found.ok && found.why === 'same') options.done('import', REFUSALS.same());
    else if (!found.ok) options.fail('import', REFUSALS[found.why]());
  };
  const answer = async (yes: boolean) => {
    setOffer(null);
    if (!yes || !offer) return;
    const error = await applyImport(offer.plan);
    if (error) options.fail('import', errorText(error));
    else options.done('import', i18n.t('options.imported'));
  };
  return { offer, choose, answer };
}

/** Takes over a file that was exported before: shows first what it brings, changes nothing if it cannot be read. */
export function ImportPart({ options }: { readonly options: Options }) {
  const { offer, choose, answer } = useImport(options);
  const input = useRef<HTMLInputElement>(null);
  const onFile = (element: HTMLInputElement) => {
    const file = element.files?.[0];
    if (file) void choose(file);
    // The same file can be chosen again, once it has been mended.
    element.value = '';
  };
  return (
    <>
      <Row title={i18n.t('options.import')} hint={i18n.t('options.importHint')}>
        <input ref={input} type="file" accept=".json,application/json" hidden onChange={(event) => onFile(event.currentTarget)} />
        <button type="button" class="btn btn-line btn-sm" onClick={() => input.current?.click()}>
          {i18n.t('options.importButton')}
        </button>
      </Row>
      {offer && <Offer offer={offer} onAnswer={(yes) => void answer(yes)} />}
      <Answer options={options} at="import" />
    </>
  );
}
