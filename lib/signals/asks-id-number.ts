import type { Detector } from './detector.ts';
import { asked } from './reading/asked.ts';

/** Asks for the number of an identity document. */
export const asksIdNumber: Detector = (reading) => asked(reading, 'askIdNumber', 'asks-id-number');
