import type { Detector } from './detector.ts';
import { asked } from './reading/asked.ts';

/** Alone it is no grave sign: letter services and carriers ask for it too. */
const ALONE = 0.78;

/** Asks for the number of an identity document; with a code or a card as well it is what a person is robbed with. */
export const asksIdNumber: Detector = (reading) =>
  asked(reading, 'askIdNumber', 'asks-id-number', reading.asks.some((a) => a.kind === 'askCode' || a.kind === 'askCard') ? 1 : ALONE);
