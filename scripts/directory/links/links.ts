import type { Sources } from '../../../lib/directory/check.ts';

/** One address that an entry offers to people. */
export interface Link {
  readonly id: string;
  readonly field: 'website' | 'cancel.url' | 'reportUrl' | 'esimHelpUrl';
  readonly url: string;
  /** The entry's own; a link that ends elsewhere has moved away. */
  readonly domains: readonly string[];
}

/** Every link of the directory, those of one entry together. */
export function linksOf({ carriers, trusted }: Pick<Sources, 'carriers' | 'trusted'>): readonly Link[] {
  const link = (id: string, domains: readonly string[], field: Link['field'], url: string | null | undefined): Link[] =>
    url ? [{ id, field, url, domains }] : [];
  return [
    ...carriers.flatMap(({ id, domains, website, cancel }) => [
      ...link(id, domains, 'website', website),
      ...link(id, domains, 'cancel.url', cancel?.url),
    ]),
    ...trusted.flatMap(({ id, domains, website, reportUrl, esimHelpUrl }) => [
      ...link(id, domains, 'website', website),
      ...link(id, domains, 'reportUrl', reportUrl),
      ...link(id, domains, 'esimHelpUrl', esimHelpUrl),
    ]),
  ];
}
