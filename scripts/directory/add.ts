import { checkSources, type SourceFiles } from '../../lib/directory/check.ts';
import { type Draft, QUESTIONS, type Question } from './questions.ts';

export interface AddOptions {
  readonly files: SourceFiles;
  /** YYYY-MM-DD */
  readonly today: string;
  /** Asks and gives the answer; null where there are no more. */
  ask(question: string): Promise<string | null>;
  say(line: string): void;
}

const NOTHING: Draft = { id: '', country: '', cancel: null };

/** The file within data/ that an entry of the country belongs in. */
const fileOf = (country: string): string => (country === '001' ? 'esim-providers.json' : `countries/${country}.json`);

const rowsOf = (files: SourceFiles, file: string): readonly unknown[] => [files.get(file) ?? []].flat();

/** What says nothing is no cancellation: the data has null there. */
function finished(draft: Draft, today: string): Draft {
  const { cancel, confidence } = draft;
  const empty = JSON.stringify(cancel) === JSON.stringify({ url: null, channels: [], notes: null });
  return { ...draft, cancel: empty ? null : cancel, verifiedOn: confidence === 'verified' ? today : null };
}

/** What the rules say of the draft, beside all other entries. Missing readings come with the writing and are no fault here. */
function faultsOf(draft: Draft, { files, today }: AddOptions): readonly { readonly field: string; readonly reason: string }[] {
  const file = fileOf(draft.country);
  const all = new Map(files).set(file, [...rowsOf(files, file), finished(draft, today)]);
  return checkSources(all, today).faults.filter((fault) => fault.file === file && fault.entry === draft.id);
}

const belongsTo = (field: string, { fields }: Question): boolean => fields.some((own) => field === own || field.startsWith(`${own}.`));

/** A country's faults are told before there is a name: nothing of another field can be told yet. */
function refusals(draft: Draft, question: Question, options: AddOptions): readonly string[] {
  if (question.fields.includes('country'))
    return /^(?:[A-Z]{2}|001)$/.test(draft.country) ? [] : ['a country is an ISO 3166-1 alpha-2 code, or 001 for none'];
  return [
    ...new Set(
      faultsOf(draft, options)
        .filter(({ field }) => belongsTo(field, question))
        .map(({ reason }) => reason),
    ),
  ];
}

/** Asks until the rules have nothing against the answer. Null where the answers ended. */
async function answered(draft: Draft, question: Question, options: AddOptions): Promise<Draft | null> {
  const fallback = question.fallback?.(draft) ?? '';
  for (;;) {
    const answer = await options.ask(fallback === '' ? question.ask : `${question.ask} [${fallback}]`);
    if (answer === null) return null;
    const next = question.put(draft, answer.trim() || fallback);
    const reasons = refusals(next, question, options);
    if (reasons.length === 0) return next;
    for (const reason of reasons) options.say(`  refused: ${reason}`);
  }
}

/**
 * Asks for one entry, each answer until the directory's own rules have nothing against it.
 * @returns the file within data/ and its rows with the new one, still to be written in the canonical form; null where the answers ended
 * before the entry was whole
 */
export async function addEntry(
  options: AddOptions,
): Promise<{ readonly file: string; readonly rows: readonly unknown[]; readonly id: string } | null> {
  let draft: Draft = NOTHING;
  for (const question of QUESTIONS) {
    const next = await answered(draft, question, options);
    if (next === null) return null;
    draft = next;
  }
  const file = fileOf(draft.country);
  return { file, rows: [...rowsOf(options.files, file), finished(draft, options.today)], id: draft.id };
}
