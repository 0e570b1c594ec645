import type { IncomingMessage } from 'node:http';
import type { Context } from 'hono';

/** Bytes of a request's body; null where there are more than `most`. */
async function gathered(body: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > most) return null;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

const isStream = (incoming: unknown): incoming is IncomingMessage =>
  typeof incoming === 'object' && incoming !== null && Symbol.asyncIterator in incoming;

/**
 * The body of a request, read from Node's own stream where there is one: a web Request and its streams cost a third of the time that
 * a report takes (measured November 2026).
 * @returns null where it is larger than `most` bytes; nothing beyond that is read
 */
export async function readBody(c: Context, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(c.req.header('content-length') ?? 0) > most) return null;
  const incoming: unknown = c.env?.incoming;
  if (isStream(incoming)) return gathered(incoming, most);
  return c.req.raw.body ? gathered(c.req.raw.body, most) : new Uint8Array();
}
