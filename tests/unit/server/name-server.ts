import { createSocket } from 'node:dgram';

const TXT = 16;

/** The question's type and name. Its end follows the name: two bytes each for type and class (RFC 1035, 4.1.2). */
function questionOf(query: Buffer): { readonly type: number; readonly name: string; readonly end: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.subarray(at + 1, at + 1 + length).toString());
    at += length + 1;
  }
  return { type: query.readUInt16BE(at + 1), name: labels.join('.'), end: at + 5 };
}

function answerTo(query: Buffer, records: ReadonlyMap<string, string>): Buffer {
  const { type, name, end } = questionOf(query);
  const text = records.get(`${type === TXT ? 'TXT' : 'A'} ${name}`);
  const head = Buffer.from(query.subarray(0, 12));
  // Response, recursion available; "no such name" where nothing is known; no further sections (RFC 1035, 4.1.1).
  head.writeUInt16BE(text === undefined ? 0x8183 : 0x8180, 2);
  head.writeUInt16BE(text === undefined ? 0 : 1, 6);
  head.writeUInt32BE(0, 8);
  if (text === undefined) return Buffer.concat([head, query.subarray(12, end)]);
  const value = type === TXT ? Buffer.concat([Buffer.of(Buffer.byteLength(text)), Buffer.from(text)]) : Buffer.of(127, 0, 0, 1);
  return Buffer.concat([head, query.subarray(12, end), Buffer.of(0xc0, 0x0c, 0, type, 0, 1, 0, 0, 0, 1, 0, value.length), value]);
}

/**
 * A name server on this machine. It answers with what is in `records`: "TXT name" with its text, "A name" with this machine's own address,
 * whatever its value.
 */
export async function startNameServer(): Promise<{ address: string; records: Map<string, string>; close(): void }> {
  const records = new Map<string, string>();
  const socket = createSocket('udp4');
  socket.on('message', (query, from) => socket.send(answerTo(query, records), from.port, from.address));
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  return { address: `127.0.0.1:${socket.address().port}`, records, close: () => socket.close() };
}
