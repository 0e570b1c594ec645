import { useState } from 'preact/hooks';

/** Where in the popup the person is. `find` is the search without the page's own state above it. */
export type View =
  | { readonly name: 'home' }
  | { readonly name: 'find' }
  | { readonly name: 'countries' }
  | { readonly name: 'list'; readonly country: string }
  | { readonly name: 'carrier'; readonly id: string };

/** The views gone through; the last one is shown. */
export function useViews() {
  const [stack, setStack] = useState<readonly View[]>([{ name: 'home' }]);
  const view: View = stack.at(-1) ?? { name: 'home' };
  return {
    view,
    open: (next: View) => setStack([...stack, next]),
    /** Gives false at the first view. */
    back: () => {
      if (stack.length < 2) return false;
      setStack(stack.slice(0, -1));
      return true;
    },
  };
}
