import type { Readable, Writable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import type { CompiledDirectory } from '../../lib/directory/compiled.ts';
import { hostAnswerer } from './host-line.ts';

/** A line without an end is cut here: no host name is near as long, and memory stays bounded. */
const LONGEST_LINE = 4096;

/** The lines of a stream of bytes, without their ends, as many at once as came in one piece. */
async function* linesOf(input: Readable): AsyncGenerator<readonly string[]> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for await (const bytes of input) {
    const lines = (rest + decoder.write(bytes)).split(/\r?\n/);
    rest = lines.pop() ?? '';
    if (rest.length > LONGEST_LINE) rest = rest.slice(0, LONGEST_LINE);
    if (lines.length > 0) yield lines;
  }
  rest += decoder.end();
  if (rest !== '') yield [rest];
}

/**
 * Answers every line of the input with one line of JSON, in order.
 * @returns how many lines there were, and how many a second from the first look-up on
 */
export async function answerLines(
  input: Readable,
  output: Writable,
  compiled: CompiledDirectory,
): Promise<{ readonly count: number; readonly perSecond: number }> {
  const answer = hostAnswerer(compiled);
  // The first look-up makes the tables, once in a process: not a matter of hosts.
  answer('example.com');
  const started = performance.now();
  let count = 0;
  for await (const lines of linesOf(input)) {
    let text = '';
    for (const line of lines) text += `${JSON.stringify(answer(line))}\n`;
    count += lines.length;
    if (!output.write(text)) await new Promise((resolve) => output.once('drain', resolve));
  }
  const seconds = (performance.now() - started) / 1000;
  return { count, perSecond: Math.round(count / Math.max(seconds, 0.001)) };
}
