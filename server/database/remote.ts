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

/** A PostgreSQL server (or what speaks its language) by address. */
export function openRemote(url: string, connections = 8): Database {
  const pool = new pg.Pool({ connectionString: url, max: connections, types: typesOf(), connectionTimeoutMillis: 5000 });
  // An idle connection that breaks is replaced at the next query; without a listener it would end the process.
  pool.on('error', (error) => console.warn('database connection lost:', error.message));
  return {
    kind: 'server',
    ...queriesOf(pool),
    async transaction(work) {
      const client = await pool.connect();
      let broken: Error | undefined;
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
        client.release(broken);
      }
    },
    close: () => pool.end(),
  };
}
