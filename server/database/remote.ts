import pg from 'pg';
import type { Database, Queries } from './database.ts';

const INT8 = 20;
const BYTEA = 17;
const DATE = 1082;

/** The same values as the embedded engine gives. */
function typesOf(): pg.CustomTypesConfig {
  return {
    getTypeParser: (oid: number, format?: 'text' | 'binary') => {
      if (oid === INT8) return Number;
      if (oid === BYTEA) return (text: string) => new Uint8Array(Buffer.from(text.slice(2), 'hex'));
      if (oid === DATE) return (text: string) => new Date(`${text}T00:00:00Z`);
      return pg.types.getTypeParser(oid, format);
    },
  };
}

const queriesOf = (client: Pick<pg.Pool | pg.PoolClient, 'query'>): Queries => ({
  query: async <T extends object>(sql: string, values: readonly unknown[] = []) => (await client.query<T>(sql, [...values])).rows,
  script: async (sql) => {
    await client.query(sql);
  },
});

/** Says that a connection broke. Whoever waits on it is told by the query; but without a listener the process would end. */
const sayBroken = (error: Error): void => console.warn('database connection lost:', error.message);

/** Work on one connection in one transaction. */
async function inTransaction<T>(client: pg.PoolClient, work: (queries: Queries) => Promise<T>): Promise<T> {
  let broken: Error | undefined;
  // The pool listens only to connections that lie idle in it.
  client.on('error', sayBroken);
  try {
    await client.query('begin');
    const result = await work(queriesOf(client));
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((again: Error) => {
      broken = again;
    });
    throw error;
  } finally {
    client.off('error', sayBroken);
    client.release(broken);
  }
}

/** A PostgreSQL server (or what speaks its language) by address. */
export function openRemote(url: string, connections = 8): Database {
  const pool = new pg.Pool({ connectionString: url, max: connections, types: typesOf(), connectionTimeoutMillis: 5000 });
  // A connection that breaks is replaced at the next query.
  pool.on('error', sayBroken);
  return {
    kind: 'server',
    ...queriesOf(pool),
    transaction: async (work) => inTransaction(await pool.connect(), work),
    close: () => pool.end(),
  };
}
