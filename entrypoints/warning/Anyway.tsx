import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LetThroughScope } from '../../lib/messages/contract.ts';
import { sendMessage } from '../../lib/messages/messaging.ts';

const SCOPES: readonly LetThroughScope[] = ['visit', 'always'];

function Scope({ scope, chosen, onChoose }: { readonly scope: LetThroughScope; readonly chosen: boolean; onChoose(): void }) {
  return (
    <label class="opt">
      <input type="radio" name="scope" checked={chosen} onChange={onChoose} />
      <span>
        {i18n.t(`warning.anyway_${scope}`)}
        <span class="cap">{i18n.t(`warning.anyway_${scope}_detail`)}</span>
      </span>
    </label>
  );
}

/** Lets the site through and opens it in the place of this warning. True where it is on its way. */
async function openAnyway(tabId: number, scope: LetThroughScope): Promise<boolean> {
  try {
    const { url } = await sendMessage('own:let-through', { tabId, scope });
    if (!/^https?:\/\//i.test(url)) return false;
    location.replace(url);
    return true;
  } catch (error) {
    console.warn('warning/Anyway:', error);
    return false;
  }
}

/** The page itself, for whoever insists: for this visit, or for good. */
export function Anyway({ tabId }: { readonly tabId: number }) {
  const [scope, setScope] = useState<LetThroughScope>('visit');
  const [failed, setFailed] = useState(false);
  const open = async () => {
    setFailed(false);
    setFailed(!(await openAnyway(tabId, scope)));
  };
  return (
    <>
      <p>{i18n.t('warning.anyway_text')}</p>
      <fieldset class="later">
        <legend class="vh">{i18n.t('warning.anyway_long')}</legend>
        {SCOPES.map((one) => (
          <Scope key={one} scope={one} chosen={one === scope} onChoose={() => setScope(one)} />
        ))}
      </fieldset>
      <button type="button" class="btn btn-line btn-sm" onClick={open}>
        {i18n.t('warning.anyway_go')}
      </button>
      <p class="problem" role="alert">
        {failed && i18n.t('warning.anyway_failed')}
      </p>
    </>
  );
}
