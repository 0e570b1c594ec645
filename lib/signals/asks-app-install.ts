import type { Detector } from './detector.ts';
import { asked } from './reading/asked.ts';

/** Asks the reader to install an app or a profile from outside the stores. */
export const asksAppInstall: Detector = (reading) => asked(reading, 'askApp', 'asks-app-install');
