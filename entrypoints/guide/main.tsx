import '../../lib/ui/find/find.css';
import './guide.css';
import './finder.css';
import './help.css';
import './ways.css';
import './facts.css';
import './print.css';
import { i18n } from '#i18n';
import { loadDirectory } from '../../lib/ui/directory.ts';
import { readTicks } from '../../lib/ui/guide/ticks-store.ts';
import { mountPage } from '../../lib/ui/mount.tsx';
import { NO_DIRECTORY } from '../../lib/ui/no-directory.ts';
import { App } from './App.tsx';

const loading = loadDirectory().catch((error: unknown) => {
  console.warn('guide: the list of carriers could not be loaded', error);
  return null;
});
const [directory, ticks] = await Promise.all([loading, readTicks()]);

await mountPage(<App directory={directory ?? NO_DIRECTORY} failed={directory === null} ticks={ticks} />, i18n.t('common.navWays'));
