import type { ComponentChildren } from 'preact';

/** Stands for the node in a message; private use, so no translation has it. */
export const SLOT = '\ue000';

/** A message with a node in the place of SLOT, wherever the language puts it. */
export function Said({ text, children }: { readonly text: string; readonly children: ComponentChildren }) {
  const [before, after] = text.split(SLOT);
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
}
