import type { ComponentChildren } from 'preact';
import { nameIn } from '../../directory/names.ts';
import { isShortCode } from '../../directory/phone.ts';
import type { Carrier } from '../../directory/types.ts';
import { Icon } from '../Icon.tsx';
import type { Found } from '../search/find.ts';
import { sourceSpan } from '../search/key.ts';

/** Where a row leads: an address, or what to do. */
export type Leads = string | (() => void);

interface RowProps {
  readonly to: Leads;
  readonly children: ComponentChildren;
  readonly detail?: ComponentChildren;
  readonly end?: ComponentChildren;
  readonly current?: boolean;
  readonly lang?: string;
  readonly ticked?: boolean;
  /** A second control at the end of the line. */
  readonly aside?: ComponentChildren;
}

/** One line of a list: what it is, what it is by, and where it leads. */
export function Row({ to, children, detail, end, current, lang, ticked, aside }: RowProps) {
  const inner = (
    <>
      <span>
        <span class="t" lang={lang}>
          {children}
        </span>
        {detail && <small>{detail}</small>}
      </span>
      <span class="n num">{end}</span>
      {ticked ? (
        <span class="ok">
          <Icon name="check" size={20} />
        </span>
      ) : (
        <Icon name="chevron" size={20} />
      )}
    </>
  );
  return (
    <li class={aside ? 'with-aside' : undefined}>
      {typeof to === 'string' ? (
        <a class="row" href={to} aria-current={current || undefined}>
          {inner}
        </a>
      ) : (
        <button type="button" class="row" onClick={to} aria-current={current || undefined}>
          {inner}
        </button>
      )}
      {aside}
    </li>
  );
}

const shortNumber = (carrier: Carrier): string | undefined => carrier.hotline.find(isShortCode);

interface CarrierRowProps {
  readonly carrier: Carrier;
  readonly lang: string;
  readonly to: (id: string) => Leads;
}

/** A carrier of the person's own country: name, domain, short number. */
export function CarrierRow({ carrier, lang, to }: CarrierRowProps) {
  const name = nameIn(carrier.names, lang);
  return (
    <Row to={to(carrier.id)} lang={name.lang} detail={<bdi>{carrier.domains[0]}</bdi>} end={shortNumber(carrier)}>
      <b>{name.text}</b>
    </Row>
  );
}

function Marked({ text, span }: { readonly text: string; readonly span: readonly [number, number] | null }) {
  if (!span) return <>{text}</>;
  const [start, end] = sourceSpan(text, ...span);
  return (
    <>
      {text.slice(0, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </>
  );
}

interface FoundRowProps extends Omit<CarrierRowProps, 'carrier'> {
  readonly found: Found;
  /** Where the row stands under no heading with the country. */
  readonly countryName?: string;
}

/** A carrier that was searched for, with what matched: the name itself, or the other name it was found by. */
export function FoundRow({ found, lang, countryName, to }: FoundRowProps) {
  const { carrier, by, span } = found;
  const name = nameIn(carrier.names, lang);
  const byName = by.shown === name.text;
  const other = !byName && (by.field === 'name' || by.field === 'alias') && (
    <>
      <bdi lang={by.lang || undefined}>
        <Marked text={by.shown} span={span} />
      </bdi>
      {' · '}
    </>
  );
  const domain = by.field === 'domain' ? <Marked text={by.shown} span={span} /> : carrier.domains[0];
  return (
    <Row
      to={to(carrier.id)}
      lang={name.lang}
      detail={
        <>
          {other}
          {countryName && `${countryName} · `}
          <bdi>{domain}</bdi>
        </>
      }
      end={by.field === 'hotline' && isShortCode(by.shown) ? by.shown : shortNumber(carrier)}
    >
      <b>
        <Marked text={name.text} span={byName ? span : null} />
      </b>
    </Row>
  );
}
