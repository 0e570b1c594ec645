import '../../lib/ui/find/find.css';
import './popup.css';
import { i18n } from '#i18n';
import { loadDirectory } from '../../lib/ui/directory.ts';
import { mountPage } from '../../lib/ui/mount.tsx';
import { App } from './App.tsx';
import { readHere } from './tab-state.ts';

const [directory, here] = await Promise.all([loadDirectory(), readHere()]);
await mountPage(<App directory={directory} first={here} />, i18n.t('extName'));
