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
  /** The person is asked which carrier it is, as soon as the directory is there. */
  readonly asking: boolean;
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

/** The question, until there is something to choose from. */
const Question = () => <WayPanel who={{ text: i18n.t('warning.find_who'), lang: messageLang() }} main={null} />;

/** The official way: the carrier's own, else the question which carrier it is. */
export function Way({ carrier, directory, asking, carrierId, onOther, onChoose }: Props) {
  if (asking) return directory ? <FindCarrier directory={directory} onChoose={onChoose} /> : <Question />;
  if (!carrier) return <Plain carrierId={carrierId} />;
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
