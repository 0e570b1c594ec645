/**
 * A heading whose text carries `|` where a line may break. Han headings keep their phrases together (base.css:
 * word-break keep-all), so the translator marks the seams; languages with spaces need no marks.
 */
export function Phrases({ text }: { readonly text: string }) {
  const parts = text.split('|');
  return <>{parts.map((part, i) => (i === 0 ? part : [<wbr key={part} />, part]))}</>;
}
