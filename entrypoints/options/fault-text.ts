import type { Translate } from '../../lib/ui/text.ts';
import type { UpdateFault } from '../../lib/updates/update.ts';

/** Many names for few things that a person can tell apart. */
const SENTENCES: Readonly<Record<UpdateFault, string>> = {
  unreachable: 'unreachable',
  'not-there': 'not_there',
  'too-large': 'too_large',
  'bad-form': 'form',
  'bad-signature': 'signature',
  'key-out-of-time': 'keys',
  'root-expired': 'keys',
  'root-version': 'keys',
  'other-root': 'keys',
  'no-root': 'no_root',
  expired: 'expired',
  'rolled-back': 'old',
  'serial-jump': 'form',
  'serial-differs': 'form',
  rules: 'rules',
  storage: 'storage',
};

const isFault = (name: string): name is UpdateFault => name in SENTENCES;

/** What went wrong with a check, in words. A name of another version of the extension is told as the most general one. */
export const faultText = (fault: string, t: Translate): string => t(`options.fault_${SENTENCES[isFault(fault) ? fault : 'bad-form']}`);
