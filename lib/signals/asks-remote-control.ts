import type { Detector } from './detector.ts';
import { asked } from './reading/asked.ts';

/** Asks the reader to share the screen or to let somebody control the device. */
export const asksRemoteControl: Detector = (reading) => asked(reading, 'askRemote', 'asks-remote-control');
