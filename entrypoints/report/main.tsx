import './report.css';
import './preview.css';
import './hand.css';
import './mine.css';
import { i18n } from '#i18n';
import { mountPage } from '../../lib/ui/mount.tsx';
import { App } from './App.tsx';
import { readOpening } from './subject.ts';

const opened = new Date();
const opening = readOpening(new URLSearchParams(location.search), opened);
await mountPage(<App opening={opening} opened={opened} />, `${i18n.t('report.title')} · ${i18n.t('extName')}`);
