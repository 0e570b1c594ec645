import { createSocket } from 'node:dgram';

/** A name server that knows TXT records only: the answers it gives are those in `records`. */
export async function startTxtServer(): Promise<{ address: string; records: Map<string, string>; close(): void }> {
  const records = new Map<string, string>();
  const socket = createSocket('udp4');
  socket.on('message', (query, from) => {
    const labels: string[] = [];
    let at = 12;
    for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
      labels.push(query.subarray(at + 1, at + 1 + length).toString());
      at += length + 1;
    }
    const text = query.readUInt16BE(at + 1) === 16 ? records.get(labels.join('.')) : undefined;
    const head = Buffer.from(query.subarray(0, 12));
    // Response, recursion available; "no such name" where nothing is known; no further sections (RFC 1035, 4.1.1).
    head.writeUInt16BE(text === undefined ? 0x8183 : 0x8180, 2);
    head.writeUInt16BE(text === undefined ? 0 : 1, 6);
    head.writeUInt32BE(0, 8);
    const value = Buffer.from(text ?? '');
    const answer = text === undefined ? [] : [Buffer.from([0xc0, 0x0c, 0, 16, 0, 1, 0, 0, 0, 1, 0, value.length + 1, value.length]), value];
    socket.send(Buffer.concat([head, query.subarray(12, at + 5), ...answer]), from.port, from.address);
  });
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  return { address: `127.0.0.1:${socket.address().port}`, records, close: () => socket.close() };
}
