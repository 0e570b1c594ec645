import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { doneOf } from '../../lib/ui/guide/ticks.ts';
import type { TickList } from './useTicks.ts';

interface Props {
  /** The steps shown, of all phases. */
  readonly steps: readonly string[];
  readonly list: TickList;
}

function progressText(done: number, all: number): string {
  return done === all ? i18n.t('guide.tools.done', [String(all)]) : i18n.t('guide.tools.progress', [String(done), String(all)]);
}

/** Clearing the ticks, and taking that back. The button pressed goes and the other comes: the focus goes along. */
function Clearing({ list }: { readonly list: TickList }) {
  const pressed = useRef(false);
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (pressed.current) next.current?.focus();
    pressed.current = false;
  }, [list.cleared]);
  const press = (act: () => void) => () => {
    pressed.current = true;
    act();
  };
  return (
    <>
      {list.ticked.length > 0 && !list.cleared && (
        <button type="button" class="btn btn-text btn-sm" ref={next} onClick={press(list.clear)}>
          {i18n.t('guide.tools.reset')}
        </button>
      )}
      <p class="undo" role="status">
        {list.cleared && i18n.t('guide.tools.cleared')}
      </p>
      {list.cleared && (
        <button type="button" class="btn btn-text btn-sm" ref={next} onClick={press(list.undo)}>
          {i18n.t('guide.tools.undo')}
        </button>
      )}
    </>
  );
}

/** How far one is, printing, and clearing the ticks, which can be taken back. */
export function Tools({ steps, list }: Props) {
  const done = doneOf(steps, list.ticked);
  return (
    <div class="tools">
      <div class="bar">
        <p class="sum">{progressText(done, steps.length)}</p>
        <progress max={steps.length} value={done} aria-label={i18n.t('guide.tools.label')} />
        <p class="cap">{i18n.t(list.unsaved ? 'guide.tools.unsaved' : 'guide.tools.stay')}</p>
      </div>
      <div class="acts">
        <button type="button" class="btn btn-line btn-sm" onClick={() => print()}>
          {i18n.t('guide.tools.print')}
        </button>
        <Clearing list={list} />
      </div>
    </div>
  );
}
