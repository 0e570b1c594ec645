import { has } from './flags.ts';
import { once } from './once.ts';
import type { Home, Label, Table } from './tables.ts';
import type { LabelRow, LookalikeIndex } from './types.ts';

/** The official domain of a row, without what follows a label in it. */
export type HomeAt = (row: number) => Home | undefined;

/** Official domains by another spelling of them; of two with the same one the later is meant. */
export function homesBy(spell: (domain: string) => string, domains: readonly string[], homeAt: HomeAt): Table<Home> {
  const rows = once(() => new Map(domains.map((domain, row) => [spell(domain), row])));
  return { get: (key) => homeAt(rows().get(key) ?? -1), keys: () => rows().keys() };
}

/** Labels by their text, each made when it is first met: most never are. */
export function labelTable({ labels }: LookalikeIndex, homeAt: HomeAt): Table<Label> {
  const written = new Map(Object.entries(labels));
  const met = new Map<string, Label>();
  const meet = (text: string, [flags, ...rows]: LabelRow): Label => {
    const homes = once(() => rows.flatMap((row) => ofLabel(text, homeAt(row))));
    const label = {
      text,
      flags,
      get homes() {
        return homes();
      },
    };
    met.set(text, label);
    return label;
  };
  // Nearly all that is asked for is no label: one look-up says so.
  const get = (text: string): Label | undefined => {
    const row = written.get(text);
    return row && (met.get(text) ?? meet(text, row));
  };
  return { get, keys: () => written.keys() };
}

const ofLabel = (text: string, home: Home | undefined): readonly Home[] =>
  home ? [{ ...home, suffix: suffixAfter(text, home.domain) }] : [];

/** What follows the label in the domain, hyphens aside; '' where the label is only a name. */
function suffixAfter(label: string, domain: string): string {
  const plain = domain.replaceAll('-', '');
  if (plain.startsWith(`${label}.`)) return plain.slice(label.length + 1);
  const at = plain.indexOf(`.${label}.`);
  return at === -1 ? '' : plain.slice(at + label.length + 2);
}

/** Labels by a form of them that the compiler worked out (forms.ts). */
export function byForm(forms: Readonly<Record<string, string>>, labels: Table<Label>): Table<Label> {
  const written = once(() => new Map(Object.entries(forms)));
  const get = (form: string): Label | undefined => {
    const text = written().get(form);
    return text === undefined ? undefined : labels.get(text);
  };
  return { get, keys: () => written().keys() };
}

/** The same with the labels that are their own form, which are not written down; names that are in no domain have none. */
export function byFormOrSelf(forms: Readonly<Record<string, string>>, labels: Table<Label>): Table<Label> {
  const other = byForm(forms, labels);
  const own = (form: string): Label | undefined => {
    const label = labels.get(form);
    return label && !has(label.flags, 'named') ? label : undefined;
  };
  return { get: (form) => other.get(form) ?? own(form), keys: () => [...other.keys(), ...labels.keys()] };
}
