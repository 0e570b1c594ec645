import './welcome.css';
import { i18n } from '#i18n';
import { mountPage } from '../../lib/ui/mount.tsx';
import { App } from './App.tsx';
import { readAccess } from './access.ts';

await mountPage(<App first={await readAccess()} />, `${i18n.t('welcome.title')} · ${i18n.t('extName')}`);
