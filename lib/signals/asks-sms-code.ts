import type { Detector } from './detector.ts';
import { asked } from './reading/asked.ts';

/** Asks for the code sent to the phone. */
export const asksSmsCode: Detector = (reading) => asked(reading, 'askCode', 'asks-sms-code');
