import type { Detector } from './detector.ts';
import { asked } from './reading/asked.ts';

/** Asks for a picture of an identity document, or of the person with it. */
export const asksIdPhoto: Detector = (reading) => asked(reading, 'askIdPhoto', 'asks-id-photo');
