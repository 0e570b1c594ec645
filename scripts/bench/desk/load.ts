/**
 * Sends reports to a desk on loopback, from a process of its own, and prints one JSON line with what it saw.
 * node scripts/bench/desk/load.ts PORT --connections N (--seconds S | --reports N) [--rate R] [--pages P]
 */
import { connect, type Socket } from 'node:net';
import { parseArgs } from 'node:util';
import { quantile } from '../stats.ts';
import { requestOf } from './report.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    connections: { type: 'string', default: '32' },
    seconds: { type: 'string', default: '10' },
    reports: { type: 'string', default: '10000000' },
    rate: { type: 'string', default: '0' },
    pages: { type: 'string', default: '2000' },
  },
});
const port = Number(positionals[0]);
const rate = Number(values.rate);
const pages = Number(values.pages);
const most = Number(values.reports);
const started = performance.now();
const end = started + Number(values.seconds) * 1000;

const times: number[] = [];
let sent = 0;
let refused = 0;

/** Waits until the next report is due where a rate is set: the delay counts from then, so that a slow answer is not hidden. */
async function due(number: number): Promise<number> {
  if (rate === 0) return performance.now();
  const at = started + (number * 1000) / rate;
  const wait = at - performance.now();
  if (wait > 1) await new Promise((resolve) => setTimeout(resolve, wait));
  return at;
}

/** One answer from the socket: its status. Rejects where the desk is gone. */
function answer(socket: Socket): Promise<number> {
  return new Promise((resolve, reject) => {
    let text = '';
    const done = (): void => {
      socket.off('data', read);
      socket.off('close', lost);
    };
    const read = (chunk: Buffer): void => {
      text += chunk.toString('latin1');
      const body = text.indexOf('\r\n\r\n');
      const length = Number(/content-length: (\d+)/i.exec(text)?.[1] ?? Number.NaN);
      if (body === -1 || text.length < body + 4 + length) return;
      done();
      resolve(Number(text.slice(9, 12)));
    };
    const lost = (): void => {
      done();
      reject(new Error('connection lost'));
    };
    socket.on('data', read);
    socket.on('close', lost);
  });
}

async function worker(): Promise<void> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  socket.setNoDelay(true);
  const open = await new Promise<boolean>((resolve) => {
    socket.once('connect', () => resolve(true));
    socket.once('close', () => resolve(false));
  });
  if (!open) return;
  while (sent < most && performance.now() < end) {
    const number = sent++;
    const from = await due(number);
    socket.write(requestOf(number, pages));
    const status = await answer(socket);
    times.push(performance.now() - from);
    if (status !== 200) refused++;
  }
  socket.destroy();
}

await Promise.all(Array.from({ length: Number(values.connections) }, worker));
const seconds = (performance.now() - started) / 1000;
const p = (share: number): number => (times.length > 0 ? quantile(times, share) : Number.NaN);
process.stdout.write(
  `${JSON.stringify({ answered: times.length, refused, seconds, perSecond: times.length / seconds, p50: p(0.5), p99: p(0.99) })}\n`,
);
