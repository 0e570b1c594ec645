import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { sendMessage } from '../../lib/messages/messaging.ts';
import { deskHost } from '../../lib/ui/useDesk.ts';
import { type DeskAddress, deskText, parseDesk } from '../../lib/updates/desk.ts';
import type { ListStatus } from '../../lib/updates/status.ts';
import { Answer, Row } from './Group.tsx';
import type { Options } from './useOptions.ts';

/** Access to the desk's own address, where the browser withholds the access to all sites that the installation asked for. */
const mayReach = (origin: string): Promise<boolean> =>
  browser.permissions.request({ origins: [`${new URL(origin).protocol}//${new URL(origin).hostname}/*`] });

function hintOf({ desk, byPolicy }: ListStatus): string {
  if (!desk) return `${i18n.t('options.deskHint')} ${i18n.t('options.deskNone')}`;
  if (byPolicy) return i18n.t('options.deskPolicy');
  return desk.pin ? i18n.t('options.deskHint') : i18n.t('options.deskNoRoot');
}

function useChoice(options: Options) {
  const tell = () => void sendMessage('own:update', {}).catch((error: unknown) => console.warn('options: checked later', error));
  const use = async (desk: DeskAddress | null): Promise<void> => {
    // The browser asks only in answer to a press of a button: first of all.
    if (desk && !(await mayReach(desk.origin))) return options.fail('desk', i18n.t('options.deskNoAccess'));
    if (!(await options.change('desk', { desk: desk ? deskText(desk) : '' }))) return;
    options.done('desk', desk ? i18n.t('options.deskSet', [deskHost(desk)]) : i18n.t('options.deskDropped'));
    tell();
  };
  return use;
}

/** The report desk: its address, to set and to take away. */
export function DeskPart({ options, status }: { readonly options: Options; readonly status: ListStatus }) {
  const present = status.desk ? deskText(status.desk) : '';
  const [text, setText] = useState(present);
  useEffect(() => setText(present), [present]);
  const use = useChoice(options);
  const submit = (event: Event) => {
    event.preventDefault();
    const desk = parseDesk(text);
    if (desk) void use(desk);
    else options.fail('desk', i18n.t('options.deskBad'));
  };
  const isSet = present !== '' && text === present;
  return (
    <>
      <Row title={i18n.t('options.desk')} hint={hintOf(status)} labels="desk" hintId="desk-hint" />
      <form class="set desk" noValidate onSubmit={submit}>
        <input
          class="input exact"
          id="desk"
          type="url"
          dir="ltr"
          spellcheck={false}
          autocomplete="off"
          placeholder="https://desk.example/#root-1-…"
          aria-describedby="desk-hint"
          value={text}
          disabled={status.byPolicy}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        {!status.byPolicy && (
          <button type={isSet ? 'button' : 'submit'} class="btn btn-line btn-sm" onClick={isSet ? () => void use(null) : undefined}>
            {i18n.t(isSet ? 'options.deskDrop' : 'options.deskUse')}
          </button>
        )}
      </form>
      <Answer options={options} at="desk" />
    </>
  );
}
