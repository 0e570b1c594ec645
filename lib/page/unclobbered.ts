/** One property by the browser's own getter: `unclobbered` for a single look, at less cost. Methods come unbound. */
export const own = <T extends object, K extends keyof T>(node: T, name: K): T[K] => Reflect.get(Object.getPrototypeOf(node), name, node);

/**
 * A document or form by the browser's own properties alone. A control named "closest" stands in the way of its form's method, an image
 * named "querySelector" in the document's (HTML, named access), and scripts of extensions meet them too (whatwg/html#4458).
 * @returns what reads like `node`; not a node itself, so nothing that wants one takes it
 */
export const unclobbered = <T extends object>(node: T): T =>
  new Proxy(node, {
    get: (_, name) => {
      const value: unknown = Reflect.get(Object.getPrototypeOf(node), name, node);
      return typeof value === 'function' ? value.bind(node) : value;
    },
  });

/** The element itself, or, for a form, what reads like it. Forms are told by what only their prototype has: no global is asked, so that this runs in Node too. */
export const plain = (element: Element): Element => ('requestSubmit' in Object.getPrototypeOf(element) ? unclobbered(element) : element);
