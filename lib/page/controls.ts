/** Everything a person can fill in. One selector, so that reader and notice count alike. */
export const CONTROLS = 'input, textarea, select';

/**
 * The page's controls in document order; `Field.index` counts in this list.
 * @param document the page
 */
export const controlsOf = (document: Document): Element[] => [...document.querySelectorAll(CONTROLS)];
