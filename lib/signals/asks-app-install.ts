import type { Detector } from './detector.ts';
import { signal } from './make.ts';
import { asked } from './reading/asked.ts';

/** An app that no store has looked at. */
const PACKAGE = /\.(?:apk|mobileconfig)(?:$|[?#])/iu;

/** Asks the reader to install an app or a profile from outside the stores, in words or by a link to one. */
export const asksAppInstall: Detector = (reading) => {
  const said = asked(reading, 'askApp', 'asks-app-install');
  const link = said ? null : reading.observation.links.find((l) => l.zone === 'main' && PACKAGE.test(l.href));
  return link ? signal('asks-app-install', [{ where: 'link', text: link.href }]) : said;
};
