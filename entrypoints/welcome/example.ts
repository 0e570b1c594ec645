import { type NameIn, nameIn } from '../../lib/directory/names.ts';
import { isShortCode, readableNumber } from '../../lib/directory/phone.ts';
import type { Directory } from '../../lib/directory/types.ts';

/** Whose name the example bears: the reader's own largest carrier says more than a made-up one. */
export interface ExampleCarrier {
  readonly name: NameIn;
  /** As people read it; null where the directory has no number. */
  readonly number: string | null;
}

/** The largest carrier of a country, for the example. Null without a directory, a country or a carrier: then the example names none. */
export function exampleCarrier(
  directory: Pick<Directory, 'carriersIn'> | null,
  country: string | null,
  lang: string,
): ExampleCarrier | null {
  const carrier = country === null ? undefined : directory?.carriersIn(country)[0];
  if (!carrier) return null;
  const number = carrier.hotline.find(isShortCode) ?? carrier.hotline[0];
  return { name: nameIn(carrier.names, lang), number: number === undefined ? null : readableNumber(number) };
}

/** A quotation with its telling part, as lib/ui/Seen.tsx takes it; without a mark where the part does not stand in it. */
export function quoted(quote: string, telling: string): { readonly quote: string; readonly mark?: readonly [number, number] } {
  const start = quote.indexOf(telling);
  return telling === '' || start < 0 ? { quote } : { quote, mark: [start, start + telling.length] };
}
