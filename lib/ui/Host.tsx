interface Props {
  readonly host: string;
  /** The registrable domain, shown bold. Left out or not a suffix of `host`: everything regular. */
  readonly registrable?: string | null;
  /** What follows the host, such as a path; regular weight. */
  readonly after?: string;
}

/** A host as it is, left to right, never shortened, with the part that tells whose it is in bold. */
export function Host({ host, registrable, after }: Props) {
  const bold = registrable && (host === registrable || host.endsWith(`.${registrable}`)) ? registrable : null;
  if (!bold)
    return (
      <bdi class="host" translate={false}>
        {host}
        {after}
      </bdi>
    );
  return (
    <bdi class="host" translate={false}>
      {host.slice(0, host.length - bold.length)}
      <b>{bold}</b>
      {after}
    </bdi>
  );
}
