import { i18n } from '#i18n';
import { mountPage } from '../../lib/ui/mount.tsx';
import { Top } from '../../lib/ui/Top.tsx';

await mountPage(<Top current={null} />, i18n.t('extName'));
