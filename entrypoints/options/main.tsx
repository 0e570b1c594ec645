import './options.css';
import { i18n } from '#i18n';
import { readSettings } from '../../lib/settings/items.ts';
import { mountPage } from '../../lib/ui/mount.tsx';
import { App } from './App.tsx';

const { problem } = await readSettings();
await mountPage(<App unreadable={problem === 'unreadable'} />, `${i18n.t('options.title')} · ${i18n.t('extName')}`);
