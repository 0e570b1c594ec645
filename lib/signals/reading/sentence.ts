import type { Span } from './span.ts';

const SENTENCE_END = /[。！？!?;；\n]|\.(?=\s)/u;

/** Whether no end of a sentence stands between two runs of a text. */
export function isOneSentence(text: string, a: Span, b: Span): boolean {
  const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start];
  return from >= to || !SENTENCE_END.test(text.slice(from, to));
}
