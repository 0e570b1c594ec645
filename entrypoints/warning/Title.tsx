import { useEffect, useRef } from 'preact/hooks';
import { Phrases } from '../../lib/ui/Phrases.tsx';

/** A Han title breaks between its clauses before it breaks within one. */
const CLAUSES = /(?<=，)\|/;

/** The finding: takes the focus, so that reading starts here and Tab goes on to the way out. */
export function Title({ id, text }: { readonly id: string; readonly text: string }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  return (
    <h1 id={id} ref={title} tabIndex={-1}>
      {text.split(CLAUSES).map((clause) => (
        <span key={clause} class="clause">
          <Phrases text={clause} />
        </span>
      ))}
    </h1>
  );
}
