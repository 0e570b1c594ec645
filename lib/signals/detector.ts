import type { Reading } from './reading/reading.ts';
import type { Signal } from './types.ts';

/** A signal's file exports one: what it saw on the page, or null where it has nothing to say. Pure; may throw only by mistake (index.ts catches). */
export type Detector = (reading: Reading) => Signal | null;
