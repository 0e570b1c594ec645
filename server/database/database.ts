/** A value that goes into or comes out of a query. bigint columns come as numbers, json as objects, bytea as bytes. */
export type Row = Readonly<Record<string, unknown>>;

export interface Queries {
  /** Runs one statement with $1, $2 … and gives its rows. Rejects with the database's own error. */
  query<T extends object = Row>(sql: string, values?: readonly unknown[]): Promise<T[]>;
  /** Runs a script of several statements. */
  script(sql: string): Promise<void>;
}

export interface Database extends Queries {
  /** Runs `work` in one transaction: all of it or nothing. */
  transaction<T>(work: (queries: Queries) => Promise<T>): Promise<T>;
  close(): Promise<void>;
  readonly kind: 'embedded' | 'server';
}

/** The one row of a query that always has one. */
export async function one<T extends object>(queries: Queries, sql: string, values: readonly unknown[] = []): Promise<T> {
  const [row] = await queries.query<T>(sql, values);
  if (!row) throw new Error(`no row: ${sql.slice(0, 80)}`);
  return row;
}

/** The first row, or null. */
export async function first<T extends object>(queries: Queries, sql: string, values: readonly unknown[] = []): Promise<T | null> {
  return (await queries.query<T>(sql, values))[0] ?? null;
}
