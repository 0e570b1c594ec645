import '../../lib/ui/find/find.css';
import './warning.css';
import './way.css';
import './rest.css';
import { i18n } from '#i18n';
import { mountPage } from '../../lib/ui/mount.tsx';
import { App } from './App.tsx';
import { readStop } from './stop.ts';

await mountPage(<App stop={readStop()} />, i18n.t('warning.band'));
