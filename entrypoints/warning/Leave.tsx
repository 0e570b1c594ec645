import { i18n } from '#i18n';
import { Icon } from '../../lib/ui/Icon.tsx';
import { guideHref } from '../../lib/ui/way.ts';
import { stoppedAddress } from '../../lib/updates/rules.ts';
import { leave, leaveFor } from './leave.ts';

const GUIDE = '/guide.html';

/** By what stands in our own address: the browser's stop leaves the page's there. */
const leaveHere = (guide: string) => leaveFor(history.length, guide, stoppedAddress(location.hash) !== null);

interface Props {
  /** Directory id of the carrier whose guide is shown where there is nothing to go back to. */
  readonly carrierId: string | null;
  /** In the dock only the arrow is seen. */
  readonly small?: boolean;
}

/** Whether leaving goes back; else it goes to the official ways. */
export const canGoBack = (): boolean => 'back' in leaveHere(GUIDE);

/** Away from here: back to where the person came from, else to the official ways. */
export function Leave({ carrierId, small = false }: Props) {
  const guide = carrierId === null ? GUIDE : guideHref(carrierId);
  const how = leaveHere(guide);
  const label = i18n.t('back' in how ? 'warning.back' : 'warning.leave');
  return (
    <button
      type="button"
      class="btn btn-line leave"
      aria-label={small ? label : undefined}
      title={small ? label : undefined}
      onClick={() => leave(how, guide)}
    >
      <Icon name="back" size={small ? 22 : 20} />
      {!small && label}
    </button>
  );
}
