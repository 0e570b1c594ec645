import type { Detector } from './detector.ts';
import { asked } from './reading/asked.ts';

/** Asks for bank card details. */
export const asksCard: Detector = (reading) => asked(reading, 'askCard', 'asks-card');
