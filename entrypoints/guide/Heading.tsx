import { Phrases } from '../../lib/ui/Phrases.tsx';
import { useTabTitle } from './usePlace.ts';

/** The one first heading of a page, which also names the tab. Takes the focus when the place changes. */
export function Heading({ text }: { readonly text: string }) {
  useTabTitle(text);
  return (
    <h1 tabIndex={-1}>
      <Phrases text={text} />
    </h1>
  );
}
