import { useMemo, useState } from 'preact/hooks';
import { searchKey } from '../search/key.ts';

/** Countries by what is typed: the name in the reader's language, in English, or the code. Nothing typed: all of them. */
export function useCountryFilter(codes: readonly string[], nameOf: (country: string) => string) {
  const [query, setQuery] = useState('');
  const english = useMemo(() => new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' }), []);
  const key = searchKey(query);
  const fits = (code: string) =>
    [nameOf(code), english.of(code) ?? '', code].some(
      (name) => ` ${searchKey(name)}`.includes(` ${key}`) || searchKey(nameOf(code)).includes(key),
    );
  return { query, setQuery, shown: key === '' ? codes : codes.filter(fits) };
}
