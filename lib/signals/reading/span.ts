/** A run of folded text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Units between two spans, 0 where they touch or overlap. */
export const gap = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end);
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const isWithin = (a: Span, b: Span): boolean => b.start <= a.start && b.end >= a.end;
