import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { sendMessage } from '../../lib/messages/messaging.ts';
import { readableDate } from '../../lib/ui/dates.ts';
import { Icon } from '../../lib/ui/Icon.tsx';
import { LevelMark } from '../../lib/ui/Level.tsx';
import { messageLang } from '../../lib/ui/lang.ts';
import { t } from '../../lib/ui/text.ts';
import { isOld, type ListStatus } from '../../lib/updates/status.ts';
import { faultText } from './fault-text.ts';
import { Row } from './Group.tsx';
import { ageText } from './list-facts.ts';

const DAY_MS = 86_400_000;
const daysSince = (moment: string): number => Math.max(0, Math.floor((Date.now() - Date.parse(moment)) / DAY_MS));

/** A moment as people of the page's language say it, day and hour by their own clock. */
const momentText = (moment: string): string =>
  new Intl.DateTimeFormat(messageLang(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(moment));

function factsText({ list, state }: ListStatus): string {
  const lang = messageLang();
  const facts = list
    ? i18n.t('options.signedFacts', [String(list.serial), readableDate(list.issued, lang), ageText(daysSince(list.issued), lang)])
    : i18n.t('options.signedNone');
  const checked = state?.checked ? i18n.t('options.signedChecked', [momentText(state.checked)]) : i18n.t('options.signedNever');
  return `${facts} · ${checked}`;
}

function Caution({ text }: { readonly text: string }) {
  return (
    <p class="set lvset is-caution">
      <LevelMark level="caution" size={26} />
      <span>{text}</span>
    </p>
  );
}

function Details({ list }: { readonly list: NonNullable<ListStatus['list']> }) {
  const number = (value: number) => value.toLocaleString(messageLang());
  const { counts, dropped, unwatched } = list;
  return (
    <>
      <p class="set">{i18n.t('options.signedCounts', [number(counts.danger), number(counts.caution), number(counts.allow)])}</p>
      {dropped.first[0] && <Caution text={i18n.t('options.signedDropped', [number(dropped.count), dropped.first[0].line])} />}
      {unwatched > 0 && <Caution text={i18n.t('options.signedUnwatched', [number(unwatched)])} />}
    </>
  );
}

/** The signed list: which one, how old, when it was checked, what went wrong last; and the button that checks now. */
export function SignedPart({ status }: { readonly status: ListStatus }) {
  const [checking, setChecking] = useState(false);
  const { list, state } = status;
  const check = () => {
    setChecking(true);
    void sendMessage('own:update', {})
      .catch((error: unknown) => console.warn('options: not checked', error))
      .finally(() => setChecking(false));
  };
  const fault = state?.fault;
  return (
    <>
      <Row title={i18n.t('options.signed')} hint={factsText(status)}>
        <button type="button" class="btn btn-line btn-sm" disabled={checking} onClick={check}>
          <Icon name="refresh" size={20} />
          {i18n.t(checking ? 'options.checking' : 'options.checkNow')}
        </button>
      </Row>
      <div role="status">
        {list && <Details list={list} />}
        {status.damaged && <Caution text={i18n.t('options.signedDamaged')} />}
        {isOld(status, new Date()) && <Caution text={i18n.t('options.signedOld')} />}
        {fault && (
          <Caution
            text={`${i18n.t('options.fault', [momentText(fault.at), faultText(fault.fault, t)])}${list ? ` ${i18n.t('options.faultKept')}` : ''}`}
          />
        )}
      </div>
    </>
  );
}
