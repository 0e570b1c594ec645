import { i18n } from '#i18n';
import { Icon } from '../../lib/ui/Icon.tsx';
import { saveFile } from '../../lib/ui/save-file.ts';
import { ErasePart } from './ErasePart.tsx';
import { Answer, Group, Row } from './Group.tsx';
import { ImportPart } from './ImportPart.tsx';
import { exportAll } from './transfer.ts';
import type { Options } from './useOptions.ts';

function Facts() {
  const facts = [i18n.t('options.privacyCheck'), i18n.t('options.privacySend'), i18n.t('options.privacyNone')];
  return (
    <div class="priv">
      <p>{i18n.t('options.privacyLead')}</p>
      <ul>
        {facts.map((fact) => (
          <li key={fact}>
            <Icon name="check" size={22} />
            <span>{fact}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function ExportPart({ options }: { readonly options: Options }) {
  const save = async () => {
    try {
      const { name, text } = await exportAll(options.settings, new Date());
      saveFile(name, text);
      options.done('export', i18n.t('options.exported', [name]));
    } catch (error) {
      console.warn('options: export failed', error);
      options.fail('export', i18n.t('options.exportFailed'));
    }
  };
  return (
    <>
      <Row title={i18n.t('options.export')} hint={i18n.t('options.exportHint')}>
        <button type="button" class="btn btn-line btn-sm" onClick={() => void save()}>
          {i18n.t('options.exportButton')}
        </button>
      </Row>
      <Answer options={options} at="export" />
    </>
  );
}

/** What stays on this computer, and how to take it along, bring it back and erase it. */
export function PrivacyPart({ options, onErased }: { readonly options: Options; readonly onErased: () => void }) {
  return (
    <Group id="privacy" title={i18n.t('options.privacy')}>
      <Facts />
      <ExportPart options={options} />
      <ImportPart options={options} />
      <ErasePart options={options} onErased={onErased} />
    </Group>
  );
}
