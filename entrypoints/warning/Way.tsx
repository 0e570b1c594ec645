import { i18n } from '#i18n';
import type { Carrier, Directory } from '../../lib/directory/types.ts';
import { messageLang } from '../../lib/ui/lang.ts';
import { t } from '../../lib/ui/text.ts';
import { WayPanel } from '../../lib/ui/WayPanel.tsx';
import { guideHref, wayOf } from '../../lib/ui/way.ts';
import { FindCarrier } from './FindCarrier.tsx';

interface Props {
  /** Whose way is shown; null: it is asked for. */
  readonly carrier: Carrier | null;
  /** Null where it is not there: then the guide, which keeps trying, is the way. */
  readonly directory: Directory | null;
  /** The carrier that the verdict names, for the guide's address where the directory is not there. */
  readonly carrierId: string | null;
  /** Set where the carrier was chosen by the person, who may choose again. */
  readonly onOther: (() => void) | null;
  onChoose(id: string): void;
}

/** Where the guide is, without knowing whose way it is. */
function Plain({ carrierId }: { readonly carrierId: string | null }) {
  const href = carrierId === null ? '/guide.html' : guideHref(carrierId);
  const main = { href, label: i18n.t('warning.find_go'), external: false };
  return <WayPanel who={{ text: i18n.t('warning.find_carrier'), lang: messageLang() }} main={main} dest={i18n.t('warning.find_hint')} />;
}

/** The official way: the carrier's own, else the question which carrier it is. */
export function Way({ carrier, directory, carrierId, onOther, onChoose }: Props) {
  if (!directory) return <Plain carrierId={carrierId} />;
  if (!carrier) return <FindCarrier directory={directory} onChoose={onChoose} />;
  return (
    <WayPanel {...wayOf(carrier, { t, lang: messageLang() })}>
      {onOther && (
        <button type="button" class="btn other" onClick={onOther}>
          {i18n.t('warning.find_other')}
        </button>
      )}
    </WayPanel>
  );
}
