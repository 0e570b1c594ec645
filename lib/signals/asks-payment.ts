import type { Detector } from './detector.ts';
import { asked } from './reading/asked.ts';

/** Asks for payment before anything is done. */
export const asksPayment: Detector = (reading) => asked(reading, 'askPay', 'asks-payment');
