import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Icon } from '../../lib/ui/Icon.tsx';
import type { IconName } from '../../lib/ui/icons.ts';
import { Said, SLOT } from '../../lib/ui/Said.tsx';
import { SiteOwner } from '../../lib/ui/SiteOwner.tsx';
import type { Verdict } from '../../lib/verdict/types.ts';
import type { Step, WarningView } from '../../lib/warning/types.ts';
import { Anyway } from './Anyway.tsx';
import { listDay } from './list-day.ts';

interface Props {
  readonly view: WarningView;
  readonly tabId: number;
}

interface MoreProps {
  readonly icon: IconName;
  readonly title: string;
  readonly children: ComponentChildren;
}

function More({ icon, title, children }: MoreProps) {
  return (
    <details>
      <summary>
        <Icon name={icon} />
        <span>{title}</span>
        <Icon name="down" size={20} />
      </summary>
      <div class="in">{children}</div>
    </details>
  );
}

/** Links out of here open beside the warning: whoever follows one has not left it. */
const OUT = { target: '_blank', rel: 'noopener noreferrer' } as const;

function StepLink({ link }: { readonly link: NonNullable<Step['link']> }) {
  const call = link.href.startsWith('tel:');
  return (
    <a class={call ? 'num tel' : undefined} href={link.href} {...(call ? { dir: 'ltr' } : OUT)}>
      {link.label}
    </a>
  );
}

function Steps({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <ol class="steps">
      {steps.map(({ before, link, after }) => (
        <li key={before + after}>
          {before}
          {link && <StepLink link={link} />}
          {after}
        </li>
      ))}
    </ol>
  );
}

function Report({ tabId, kind, label }: { readonly tabId: number; readonly kind: 'unsafe' | 'mistake'; readonly label: string }) {
  return (
    <a href={`/report.html?tab=${tabId}&kind=${kind}`} {...OUT}>
      {label}
    </a>
  );
}

function Why({ view, tabId }: Props) {
  return (
    <>
      <p>{i18n.t('warning.why_text', [listDay(view.rest.listVersion, view.lang) ?? i18n.t('warning.list_bundled')])}</p>
      <p>
        <Said text={i18n.t('warning.why_wrong', [SLOT])}>
          <Report tabId={tabId} kind="mistake" label={i18n.t('warning.why_tell')} />
        </Said>
      </p>
    </>
  );
}

/** What else there is: help for whoever was too late, why, and how to open the page all the same. Then the report. */
export function Rest({ view, tabId, verdict }: Props & { readonly verdict: Verdict }) {
  const gaveCode = view.finding === 'code' || view.finding === 'password';
  return (
    <section class="rest">
      <div class="disc">
        <More icon="clock" title={i18n.t(gaveCode ? 'warning.already_code' : 'warning.already')}>
          <Steps steps={view.rest.steps} />
        </More>
        <More icon="info" title={i18n.t('warning.why')}>
          <Why view={view} tabId={tabId} />
        </More>
        <More icon="lv-none" title={i18n.t('warning.anyway')}>
          <Anyway tabId={tabId} />
        </More>
      </div>
      <SiteOwner class="foot cap" verdict={verdict} />
      <p class="foot cap">
        <Said text={i18n.t('warning.report', [SLOT])}>
          <Report tabId={tabId} kind="unsafe" label={i18n.t('warning.report_this')} />
        </Said>
      </p>
    </section>
  );
}
