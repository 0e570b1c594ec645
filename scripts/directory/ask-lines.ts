import { createInterface } from 'node:readline';

/**
 * Questions on a terminal or answers piped in, one line each: lines that come before their question are kept.
 * @returns a function that asks and gives the next line, null at the end of the input; and one that lets the input go
 */
export function askLines(input: NodeJS.ReadableStream, output: NodeJS.WritableStream) {
  const reader = createInterface({ input, terminal: false });
  const lines = reader[Symbol.asyncIterator]();
  const ask = async (question: string): Promise<string | null> => {
    output.write(`${question}\n> `);
    const { done, value } = await lines.next();
    return done ? null : value;
  };
  return { ask, close: () => reader.close() };
}
