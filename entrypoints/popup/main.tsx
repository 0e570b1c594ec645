import '../../lib/ui/find/find.css';
import './popup.css';
import { i18n } from '#i18n';
import { mountPage } from '../../lib/ui/mount.tsx';
import { Loading } from './Loading.tsx';
import { askHere } from './tab-state.ts';

await mountPage(<Loading asked={askHere()} />, i18n.t('extName'));
