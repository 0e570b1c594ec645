import { Readable, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { checkSources } from '../../../lib/directory/check.ts';
import { compileDirectory } from '../../../lib/directory/compile.ts';
import { answerLines } from '../../../scripts/check/answer-lines.ts';
import { readSources } from '../../../scripts/directory-read.ts';
import { indexOf, realSource } from '../hosts/lookalike-index.ts';

const { sources } = checkSources(readSources().files, '2999-12-31');
if (!sources) throw new Error('data/ has faults: npm run directory names them');
const compiled = { version: 'test', ...compileDirectory(sources), lookalikes: indexOf(realSource()) };

/** Answers the bytes given, cut where the pieces end; the reader of the answers takes one piece at a time. */
async function answered(...pieces: readonly (string | Buffer)[]): Promise<{ hosts: string[]; errors: number; count: number }> {
  let text = '';
  const slow = new Writable({
    highWaterMark: 1,
    write(bytes, _encoding, done) {
      text += String(bytes);
      setImmediate(done);
    },
  });
  const { count } = await answerLines(Readable.from(pieces.map((piece) => Buffer.from(piece))), slow, compiled);
  const lines = text.split('\n').slice(0, -1);
  const answers: { host: string; error?: string }[] = lines.map((line) => JSON.parse(line));
  return { hosts: answers.map((one) => one.host), errors: answers.filter((one) => one.error).length, count };
}

describe('lines are answered in order, whatever pieces they come in', () => {
  const han = Buffer.from('中国移动.中国');
  test.each([
    ['nothing', [], [], 0],
    ['one line without an end', ['a.com'], ['a.com'], 0],
    ['both kinds of line ends', ['a.com\r\nb.com\n'], ['a.com', 'b.com'], 0],
    ['a line cut in two', ['a.c', 'om\nb.com'], ['a.com', 'b.com'], 0],
    ['a letter cut in two', [han.subarray(0, 4), han.subarray(4), '\n'], ['中国移动.中国'], 0],
    ['empty and bad lines', ['a.com\n\n%zz\nb.com\n'], ['a.com', '', '%zz', 'b.com'], 2],
    ['bytes that are no text', [Buffer.from([0xff, 0xfe, 0x0a]), 'b.com\n'], ['\ufffd\ufffd', 'b.com'], 1],
    ['a line without end, longer than any host', ['a'.repeat(9000), 'b'.repeat(9000), '\nb.com\n'], ['a'.repeat(4096), 'b.com'], 1],
  ] as const)('%s', async (_what, pieces, hosts, errors) => {
    expect(await answered(...pieces)).toEqual({ hosts, errors, count: hosts.length });
  });
});
