/** Longest line the printer writes, the same as the formatter's for code. */
const WIDTH = 140;

function isScalar(value: unknown): boolean {
  return value === null || typeof value !== 'object';
}

function printValue(value: unknown, indent: string, lead: number): string {
  if (isScalar(value)) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    const line = `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
    if (value.every(isScalar) && lead + line.length + 1 <= WIDTH) return line;
    return `[\n${value.map((item) => inner + printValue(item, inner, inner.length)).join(',\n')}\n${indent}]`;
  }
  const fields = Object.entries(Object(value)).map(([key, item]) => {
    const name = `${inner}${JSON.stringify(key)}: `;
    return name + printValue(item, inner, name.length);
  });
  return fields.length === 0 ? '{}' : `{\n${fields.join(',\n')}\n${indent}}`;
}

/**
 * The one form in which data files are written: two spaces, a field a line, lists of plain values on one line where they fit.
 * Takes any JSON value, gives the file's text with a final line break. print(JSON.parse(print(x))) equals print(x).
 */
export function print(value: unknown): string {
  return `${printValue(value, '', 0)}\n`;
}
