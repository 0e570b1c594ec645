import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

interface Props {
  readonly title: string;
  /** What will happen, one by one. */
  readonly items: readonly string[];
  readonly yes: string;
  readonly no: string;
  /** What is said yes to cannot be undone. */
  readonly grave?: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
  readonly children?: ComponentChildren;
}

/** Takes the focus while it is there, listens for Escape, and gives the focus back to where it came from. */
function useAttention(onEscape: () => void) {
  const box = useRef<HTMLElement>(null);
  const latest = useRef(onEscape);
  latest.current = onEscape;
  useEffect(() => {
    const before = document.activeElement;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') latest.current();
    };
    document.addEventListener('keydown', onKey);
    box.current?.focus();
    return () => {
      document.removeEventListener('keydown', onKey);
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return box;
}

/** A question before a change that goes far: names what it is about, and two buttons that say what they do. */
export function Ask({ title, items, yes, no, grave, onYes, onNo, children }: Props) {
  const id = useId();
  const box = useAttention(onNo);
  return (
    <section class="ask" aria-labelledby={id} tabIndex={-1} ref={box}>
      <h3 id={id}>{title}</h3>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      {children}
      <div class="acts">
        <button type="button" class="btn btn-line" onClick={onNo}>
          {no}
        </button>
        <button type="button" class={grave ? 'btn btn-line grave' : 'btn btn-main'} onClick={onYes}>
          {yes}
        </button>
      </div>
    </section>
  );
}
