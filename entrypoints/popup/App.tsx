import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Directory } from '../../lib/directory/types.ts';
import { SiteOwner } from '../../lib/ui/SiteOwner.tsx';
import type { LoadedDirectory } from '../../lib/ui/useDirectory.ts';
import type { Level } from '../../lib/verdict/types.ts';
import { CarrierView } from './CarrierView.tsx';
import { Foot } from './Chrome.tsx';
import { onKey } from './keys.ts';
import { ListAge } from './ListAge.tsx';
import { Status } from './Status.tsx';
import { type Asked, useHere } from './tab-state.ts';
import { type Popup, usePopup } from './usePopup.ts';
import { Finder, Head, Middle } from './Views.tsx';

/** Levels whose notice can be wrong for the person, or not wanted. A stopped page has more to say about that, on the page itself. */
const NOTICED: ReadonlySet<Level> = new Set(['info', 'caution']);

/** What can be done about a notice: have it no more, or say that it is wrong. */
function Acts({ popup }: { readonly popup: Popup }) {
  const { here, unwarn } = popup;
  const { verdict, letThrough } = here.state;
  if (here.tabId === null || !NOTICED.has(verdict.level)) return null;
  return (
    <p class="acts">
      {!letThrough && (
        <button type="button" class="btn btn-text btn-sm" onClick={unwarn}>
          {i18n.t('popup.unwarn')}
        </button>
      )}
      <a class="btn btn-text btn-sm" href={`/report.html?tab=${here.tabId}&kind=mistake`} target="_blank" rel="noopener noreferrer">
        {i18n.t('popup.mistake')}
      </a>
    </p>
  );
}

/** This page, and where it is about a carrier, that carrier's way. */
function ThisPage({ popup }: { readonly popup: Popup }) {
  const { here, status, carrier, lang, views, takeBack } = popup;
  return (
    <>
      <Status
        state={popup.naming ? { ...here.state, checking: true } : here.state}
        host={here.host || here.state.verdict.host}
        text={status}
        onTakeBack={takeBack}
      >
        <Acts popup={popup} />
        <SiteOwner class="owner cap" verdict={here.state.verdict} />
      </Status>
      {carrier && <CarrierView carrier={carrier} lang={lang} hotlines={1} />}
      {carrier && (
        <p class="more">
          <button type="button" class="btn btn-text btn-sm" onClick={() => views.open({ name: 'find' })}>
            {i18n.t('popup.other')}
          </button>
        </p>
      )}
    </>
  );
}

interface Props {
  readonly directory: Directory;
  readonly list: LoadedDirectory['state'];
  readonly asked: Asked;
}

/** The popup. Head, then what scrolls, then the two links; the search field keeps its place in the tree, so that typing never loses it. */
export function App({ directory, list, asked }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const [here, refresh] = useHere(asked);
  const popup = usePopup(directory, list, here, refresh);
  const { view } = popup.views;
  useEffect(() => {
    const element = root.current;
    if (!element) return undefined;
    const listen = (event: KeyboardEvent) => onKey(event, { root: element, back: popup.back });
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
  useEffect(() => {
    root.current?.querySelector('.mid')?.scrollTo(0, 0);
    if (view.name !== 'home') root.current?.querySelector<HTMLElement>('.ph .icon-btn, .q input')?.focus({ preventScroll: true });
  }, [view]);
  return (
    <div class="pop" ref={root}>
      <Head popup={popup} />
      <main class="mid">
        {view.name === 'home' && !popup.searching && <ThisPage popup={popup} />}
        {popup.finding && <Finder popup={popup} />}
        <Middle popup={popup} />
      </main>
      <ListAge />
      <Foot tabId={here.tabId} />
    </div>
  );
}
