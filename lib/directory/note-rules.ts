interface Notes {
  readonly notes: string | null;
  /** BCP 47 tag → the same notes; null where there are none. */
  readonly notesIn: Readonly<Record<string, string>> | null;
}

/** Telephone numbers, days and sums: digits of three or more, as one number where only a mark of thousands or a hyphen stands between. */
function numbers(text: string): readonly string[] {
  return [...text.matchAll(/\d(?:[\d,-]*\d)?/g)].map(([run]) => run.replaceAll(/[,-]/g, '')).filter((run) => run.length > 2);
}

/** What is wrong with the notes in other languages. A number mistyped there would send people to a stranger, so both have the same ones. */
export function noteFaults({ notes, notesIn }: Notes, report: (field: string, reason: string) => void): void {
  if (notesIn === null) return;
  if (Object.keys(notesIn).length === 0) report('cancel.notesIn', 'is empty');
  if (notes === null) report('cancel.notesIn', 'stands without "notes"');
  else for (const [tag, text] of Object.entries(notesIn)) numberFaults(notes, text, (reason) => report(`cancel.notesIn.${tag}`, reason));
}

function numberFaults(notes: string, text: string, report: (reason: string) => void): void {
  const [theirs, ours] = [new Set(numbers(notes)), new Set(numbers(text))];
  for (const one of theirs.difference(ours)) report(`${one} is in "notes" but not in it`);
  for (const one of ours.difference(theirs)) report(`${one} is in it but not in "notes"`);
}
