import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { LetThrough, TabState } from '../../lib/messages/contract.ts';
import { registrableOf } from '../../lib/messages/registrable.ts';
import { Host } from '../../lib/ui/Host.tsx';
import { LevelMark } from '../../lib/ui/Level.tsx';
import { Phrases } from '../../lib/ui/Phrases.tsx';
import { Seen } from '../../lib/ui/Seen.tsx';
import { useRegistrable } from '../../lib/ui/useRegistrable.ts';
import type { StatusText } from './status-text.ts';

interface Props {
  readonly state: TabState;
  readonly host: string;
  readonly text: StatusText;
  readonly onTakeBack: () => void;
  /** What can be done about the finding. */
  readonly children?: ComponentChildren;
}

const HOW = { visit: 'popup.letVisit', always: 'popup.letAlways', unwarned: 'popup.letUnwarned' } as const;

function LetThroughLine({ how, onTakeBack }: { readonly how: LetThrough; readonly onTakeBack: () => void }) {
  return (
    <p class="let">
      <span>{i18n.t(HOW[how])}</span>
      <button type="button" class="btn btn-line btn-sm" onClick={onTakeBack}>
        {i18n.t('popup.takeBack')}
      </button>
    </p>
  );
}

/** This page: mark, finding, address, reasons. A polite live region, so that a change while the popup is open is told. */
export function Status({ state, host, text, onTakeBack, children }: Props) {
  const registrable = useRegistrable(host, registrableOf);
  const level = state.checking ? 'none' : state.verdict.level;
  return (
    <section class={`st is-${level}`} aria-live="polite" aria-labelledby="finding">
      <LevelMark level={level} size={40} />
      <h2 id="finding">
        {level !== 'none' && <span class="vh">{i18n.t(`level.${level}`)}: </span>}
        <Phrases text={state.checking ? i18n.t('popup.checking') : text.title} />
      </h2>
      {text.line && !state.checking ? (
        <p class="line">{text.line}</p>
      ) : (
        host && (
          <p class="line">
            <Host host={host} registrable={registrable} />
          </p>
        )
      )}
      {!state.checking && <Seen items={text.why} />}
      {state.letThrough && <LetThroughLine how={state.letThrough} onTakeBack={onTakeBack} />}
      {!state.checking && children}
    </section>
  );
}
