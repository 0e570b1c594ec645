import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { registrableOf } from '../../lib/messages/registrable.ts';
import type { AllowedSite } from '../../lib/settings/types.ts';
import { Host } from '../../lib/ui/Host.tsx';
import { messageLang } from '../../lib/ui/lang.ts';
import { Answer, Group, Row } from './Group.tsx';
import { type SiteRow, siteIn, siteRows, withSite } from './sites.ts';
import { letThroughAgain, takeBack } from './take-back.ts';
import type { Options } from './useOptions.ts';

const GROUP = 'sites';

const today = (): string => new Date().toISOString().slice(0, 10);

const FAULTS = { bad: 'options.siteBad', there: 'options.siteThere', full: 'options.siteFull' } as const;

/** A field for a site that is not to be warned on. */
function AddSite({ options }: { readonly options: Options }) {
  const [text, setText] = useState('');
  const submit = async (event: Event) => {
    event.preventDefault();
    const host = await siteIn(text, registrableOf);
    const sites = withSite(options.settings.allowedSites, host, today());
    if (typeof sites === 'string') return options.fail(GROUP, i18n.t(FAULTS[sites]));
    if (!(await options.change(GROUP, { allowedSites: sites }))) return;
    options.done(GROUP, i18n.t('options.siteAdded', [host ?? '']));
    setText('');
  };
  return (
    <>
      <Row title={i18n.t('options.siteAdd')} hint={i18n.t('options.siteAddHint')} labels="site" hintId="site-hint" />
      <form class="set desk" noValidate onSubmit={(event) => void submit(event)}>
        <input
          class="input exact"
          id="site"
          type="url"
          dir="ltr"
          spellcheck={false}
          autocomplete="off"
          placeholder="www.example.com"
          aria-describedby="site-hint"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" class="btn btn-line btn-sm">
          {i18n.t('options.siteAddButton')}
        </button>
      </form>
    </>
  );
}

/** Since when, and how far. */
function sinceOf({ site, since }: SiteRow): string {
  if (site.upTo) return i18n.t('options.siteUnwarned', [since]);
  return since ? i18n.t('options.siteSince', [since]) : i18n.t('options.siteUnknownSince');
}

function Site({ row, onTakeBack }: { readonly row: SiteRow; readonly onTakeBack: () => void }) {
  const { host } = row.site;
  return (
    <li>
      <Row title={<Host host={host} />} hint={sinceOf(row)}>
        <button type="button" class="btn btn-line btn-sm" aria-label={i18n.t('options.takeBackFor', [host])} onClick={onTakeBack}>
          {i18n.t('options.takeBack')}
        </button>
      </Row>
    </li>
  );
}

/** Sites let through for good or not warned on, each to be taken back, the last one with undo. */
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
      <AddSite options={options} />
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
