import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ADDRESS_SCOPES, type AddressScope, readableAddress, reportAddress } from '../../lib/reports/address.ts';
import type { ReportForm } from '../../lib/reports/form.ts';

interface Props {
  readonly form: ReportForm;
  /** The address came from a tab: shown, and typed only if the person asks to. */
  readonly known: boolean;
  /** The person tried to save without an address. */
  readonly asked: boolean;
  change(change: Partial<ReportForm>): void;
}

function Scopes({ form, change }: Pick<Props, 'form' | 'change'>) {
  // Where path or query are empty the wider choice would say the same thing twice.
  const addresses = ADDRESS_SCOPES.map((scope) => [scope, reportAddress(form.address, scope) ?? ''] as const);
  const different = addresses.filter(([scope, address], i) => scope === form.scope || address !== addresses[i - 1]?.[1]);
  return (
    <ul class="pick">
      {different.map(([scope, address]) => (
        <Scope key={scope} scope={scope} address={address} form={form} change={change} />
      ))}
    </ul>
  );
}

function Scope({
  scope,
  address,
  form,
  change,
}: { readonly scope: AddressScope; readonly address: string } & Pick<Props, 'form' | 'change'>) {
  return (
    <li>
      <label class="opt">
        <input type="radio" name="scope" checked={form.scope === scope} onChange={() => change({ scope })} />
        <span>
          {i18n.t(`report.scope.${scope}`)}
          <span class="cap">
            <bdi class="host" translate={false}>
              {readableAddress(address)}
            </bdi>
            {scope === 'full' && <span class="warn">{i18n.t('report.scopeWarning')}</span>}
          </span>
        </span>
      </label>
    </li>
  );
}

function Typed({ form, asked, change, focus }: Omit<Props, 'known'> & { readonly focus: boolean }) {
  const [left, setLeft] = useState(false);
  const empty = form.address.trim() === '';
  const bad = reportAddress(form.address, 'site') === null && (asked || (left && !empty));
  return (
    <div class="typed">
      <label class="label" for="address">
        {i18n.t('report.address')}
      </label>
      <input
        class="input"
        id="address"
        type="text"
        inputmode="url"
        autocomplete="off"
        spellcheck={false}
        dir="ltr"
        autofocus={focus}
        value={form.address}
        placeholder={i18n.t('report.addressHint')}
        aria-invalid={bad}
        aria-describedby="address-error"
        onInput={(event) => change({ address: event.currentTarget.value })}
        onBlur={() => setLeft(true)}
      />
      <p class="problem" id="address-error" role="alert">
        {bad && i18n.t(empty ? 'report.addressEmpty' : 'report.addressBad')}
      </p>
    </div>
  );
}

/** Step 1: which page, and how much of its address goes into the report. */
export function AddressPart({ form, known, asked, change }: Props) {
  const [typing, setTyping] = useState(!known);
  return (
    <fieldset class="blk">
      <legend>
        <h2>{i18n.t('report.step1')}</h2>
      </legend>
      {typing && <Typed form={form} asked={asked} change={change} focus={known} />}
      {reportAddress(form.address, 'site') && <Scopes form={form} change={change} />}
      {!typing && (
        <button type="button" class="btn btn-text btn-sm" onClick={() => setTyping(true)}>
          {i18n.t('report.addressOther')}
        </button>
      )}
    </fieldset>
  );
}
