import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Where pictures, measurements and logs of the scripts go; not under version control. */
export const ARTIFACTS = join(ROOT, 'artifacts');

export interface Done {
  readonly ok: boolean;
  /** Standard output and error, in the order in which they came. */
  readonly output: string;
  readonly seconds: number;
}

/** One line per step, on stderr: stdout stays free for data. */
export function say(text: string): void {
  process.stderr.write(`· ${text}\n`);
}

/** Ends the script with one plain sentence. */
export function fail(text: string): never {
  process.stderr.write(`${text}\n`);
  process.exit(1);
}

export function errorText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Runs a program in the project's folder and gathers what it says. Never throws: a program that does not start gives `ok: false`. */
export function runProgram(
  program: string,
  args: readonly string[],
  options: { env?: Record<string, string>; timeoutMs?: number } = {},
): Promise<Done> {
  const started = Date.now();
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: options.timeoutMs ?? 600_000,
      killSignal: 'SIGKILL',
    });
    const finish = (ok: boolean): void => resolve({ ok, output, seconds: (Date.now() - started) / 1000 });
    const gather = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', gather);
    child.stderr.on('data', gather);
    child.on('error', (error) => {
      output += error.message;
      finish(false);
    });
    child.on('close', (code) => finish(code === 0));
  });
}

/** Runs a file (a script of ours or a tool's program under node_modules) with the Node that runs this one. */
export function runNode(
  file: string,
  args: readonly string[],
  options: { env?: Record<string, string>; timeoutMs?: number } = {},
): Promise<Done> {
  return runProgram(process.execPath, [join(ROOT, file), ...args], options);
}
