import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '../../lib/ui/Icon.tsx';
import { LevelMark } from '../../lib/ui/Level.tsx';
import type { Options, Place } from './useOptions.ts';

/** A section of the page: its name at the side, its rows in a card. The heading can take the focus by its id. */
export function Group({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="g" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      <div class="card">
        <div class="rows-in">{children}</div>
      </div>
    </section>
  );
}

interface RowProps {
  readonly title: ComponentChildren;
  readonly hint?: ComponentChildren;
  /** Id of the control that the title labels. */
  readonly labels?: string;
  /** Id of the title, for a control that names it. */
  readonly titleId?: string;
  /** Id of the hint. */
  readonly hintId?: string;
  readonly children?: ComponentChildren;
}

/** One row: what it is, a line about it, and the control at the end. */
export function Row({ title, hint, labels, titleId, hintId, children }: RowProps) {
  return (
    <div class="set">
      <div>
        {labels ? <label for={labels}>{title}</label> : <span id={titleId}>{title}</span>}
        {hint && (
          <span class="cap" id={hintId}>
            {hint}
          </span>
        )}
      </div>
      {children}
    </div>
  );
}

/** Where the answer to something done in this place appears; a screen reader reads it out. */
export function Answer({ options, at }: { readonly options: Options; readonly at: Place }) {
  const said = options.said?.at === at ? options.said : null;
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), [said]);
  return (
    <div class="answer" role="status">
      {said && (
        <p class={said.failed ? 'is-caution' : undefined}>
          {said.failed ? <LevelMark level="caution" size={22} /> : <Icon name="check" size={22} />}
          <span>{said.text}</span>
          {said.undo && (
            <button type="button" class="btn btn-text btn-sm" ref={undo} onClick={said.undo}>
              {i18n.t('options.undo')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
