/** One thing that was seen: our sentence, and the page's own words where there are any. */
export interface SeenItem {
  readonly sentence: string;
  readonly quote?: string;
  /** Bounds of the telling part of `quote`, in UTF-16 units. */
  readonly mark?: readonly [number, number];
  /** BCP 47 tag of the quotation, where known. */
  readonly quoteLang?: string;
}

function Quote({
  quote,
  mark,
  quoteLang,
}: {
  readonly quote: string;
  readonly mark: SeenItem['mark'];
  readonly quoteLang: string | undefined;
}) {
  if (!mark || mark[1] <= mark[0])
    return (
      <q lang={quoteLang} dir="auto">
        {quote}
      </q>
    );
  return (
    <q lang={quoteLang} dir="auto">
      {quote.slice(0, mark[0])}
      <mark>{quote.slice(mark[0], mark[1])}</mark>
      {quote.slice(mark[1])}
    </q>
  );
}

/** Evidence, quoted as it stood on the page. Empty list: nothing. */
export function Seen({ items }: { readonly items: readonly SeenItem[] }) {
  if (items.length === 0) return null;
  return (
    <ul class="seen">
      {items.map((item) => (
        <li key={item.sentence}>
          {item.sentence}
          {item.quote && <Quote quote={item.quote} mark={item.mark} quoteLang={item.quoteLang} />}
        </li>
      ))}
    </ul>
  );
}
