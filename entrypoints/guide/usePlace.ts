import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Place, placeOf } from '../../lib/ui/guide/address.ts';

/** Goes to the top, with the heading focused, so that a screen reader tells where one is. */
export function startOver(): void {
  scrollTo(0, 0);
  document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
}

/** The place the address means, followed as it changes. A change starts at the top. */
export function usePlace(): Place {
  const [place, setPlace] = useState(() => placeOf(location));
  const [moves, setMoves] = useState(0);
  useEffect(() => {
    const follow = () => {
      setPlace(placeOf(location));
      setMoves((before) => before + 1);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    if (moves > 0) startOver();
  }, [moves]);
  return place;
}

/** Names the tab after the heading of the page; the marks for line breaks are left out. */
export function useTabTitle(heading: string): void {
  useEffect(() => {
    document.title = i18n.t('guide.tab', [heading.replaceAll('|', ''), i18n.t('extName')]);
  }, [heading]);
}
