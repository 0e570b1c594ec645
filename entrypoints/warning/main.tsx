import '../../lib/ui/find/find.css';
import './warning.css';
import './way.css';
import './rest.css';
import { i18n } from '#i18n';
import { mountPage } from '../../lib/ui/mount.tsx';
import { App } from './App.tsx';
import { readStop } from './stop.ts';

/** What is kept of a stop comes within a few ms, and then the finding stands at the first paint; for the worker nobody waits. */
const SOON_MS = 60;

const stop = readStop();
const soon = new Promise<null>((done) => setTimeout(() => done(null), SOON_MS));
const app = Promise.race([stop, soon]).then((known) => <App stop={known ?? stop} />);
await mountPage(app, i18n.t('warning.band'));
