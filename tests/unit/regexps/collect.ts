import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '../../..');
/** Code that reads what strangers wrote. */
const FOLDERS = ['lib', 'entrypoints', 'server'];

export interface Found {
  readonly source: string;
  readonly flags: string;
  /** File and line of each place it stands in. */
  readonly at: readonly string[];
}

/** Regular expressions written as literals, and places where one is made from text. */
export interface Collected {
  readonly literals: readonly Found[];
  readonly made: readonly string[];
}

/** Reads TypeScript and gives the regular expressions in it. */
export function collect(files: ReadonlyMap<string, string>): Collected {
  const literals = new Map<string, string[]>();
  const made: string[] = [];
  for (const [file, text] of files) {
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
    const visit = (node: ts.Node): void => {
      const at = `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
      if (ts.isRegularExpressionLiteral(node)) literals.set(node.text, [...(literals.get(node.text) ?? []), at]);
      if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp') made.push(at);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return { literals: [...literals].map(([text, at]) => ({ ...partsOf(text), at })), made };
}

function partsOf(literal: string): { source: string; flags: string } {
  const end = literal.lastIndexOf('/');
  return { source: literal.slice(1, end), flags: literal.slice(end + 1) };
}

/** The product's own files, by their path from the project's folder. */
export function productFiles(): ReadonlyMap<string, string> {
  const paths = FOLDERS.flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`, { cwd: ROOT })).sort();
  return new Map(paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(ROOT, path), 'utf8')]));
}
