/** One thing that was seen: our sentence, and the page's own words where there are any. */
export interface SeenItem {
  readonly sentence: string;
  readonly quote?: string;
  /** Bounds of the telling part of `quote`, in UTF-16 units. */
  readonly mark?: readonly [number, number];
  /** BCP 47 tag of the quotation, where known. */
  readonly quoteLang?: string;
}

/** The page's own words, the telling part marked. Nothing where there are none. */
export function Quote({ item: { quote, mark, quoteLang } }: { readonly item: SeenItem }) {
  if (!quote) return null;
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
          <Quote item={item} />
        </li>
      ))}
    </ul>
  );
}
