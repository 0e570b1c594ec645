import { i18n } from '#i18n';
import type { AllowedSite } from '../../lib/settings/types.ts';
import { Host } from '../../lib/ui/Host.tsx';
import { messageLang } from '../../lib/ui/lang.ts';
import { Answer, Group, Row } from './Group.tsx';
import { type SiteRow, siteRows } from './sites.ts';
import { letThroughAgain, takeBack } from './take-back.ts';
import type { Options } from './useOptions.ts';

const GROUP = 'sites';

function Site({ row, onTakeBack }: { readonly row: SiteRow; readonly onTakeBack: () => void }) {
  const { host } = row.site;
  const since = row.since ? i18n.t('options.siteSince', [row.since]) : i18n.t('options.siteUnknownSince');
  return (
    <li>
      <Row title={<Host host={host} />} hint={since}>
        <button type="button" class="btn btn-line btn-sm" aria-label={i18n.t('options.takeBackFor', [host])} onClick={onTakeBack}>
          {i18n.t('options.takeBack')}
        </button>
      </Row>
    </li>
  );
}

/** Sites let through for good, each to be taken back, the last one with undo. */
export function SitesPart({ options }: { readonly options: Options }) {
  const rows = siteRows(options.settings.allowedSites, messageLang());
  const undo = async (site: AllowedSite) => {
    if (await options.kept(GROUP, letThroughAgain(site))) document.getElementById(GROUP)?.focus();
  };
  const take = async (site: AllowedSite) => {
    if (await options.kept(GROUP, takeBack(site.host)))
      options.done(GROUP, i18n.t('options.takenBack', [site.host]), () => void undo(site));
  };
  return (
    <Group id={GROUP} title={i18n.t('options.sites')}>
      <Answer options={options} at={GROUP} />
      {rows.length > 0 && (
        <ul>
          {rows.map((row) => (
            <Site key={row.site.host} row={row} onTakeBack={() => void take(row.site)} />
          ))}
        </ul>
      )}
      <p class="set foot">
        <span>
          {rows.length === 0 && i18n.t('options.sitesNone')} <span class="cap">{i18n.t('options.sitesSession')}</span>
        </span>
      </p>
    </Group>
  );
}
