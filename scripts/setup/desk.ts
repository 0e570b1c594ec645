import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './steps.ts';

export interface RunningDesk {
  readonly address: string;
  /** What it printed so far. */
  said(): string;
  readonly child: ChildProcess;
  /** SIGTERM by default; resolves when the process is gone. */
  end(signal?: NodeJS.Signals): Promise<void>;
}

const gone = (child: ChildProcess): Promise<void> =>
  child.exitCode !== null || child.signalCode !== null ? Promise.resolve() : new Promise((resolve) => child.once('exit', () => resolve()));

/** Starts a desk as a process of its own on a free port. Rejects where it ends before it listens. */
export function startDesk(env: Readonly<Record<string, string>>): Promise<RunningDesk> {
  const child = spawn(process.execPath, [join(ROOT, 'server/main.ts')], {
    cwd: ROOT,
    env: { ...process.env, NODE_NO_WARNINGS: '1', DESK_PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  return new Promise((resolve, reject) => {
    const gather = (chunk: Buffer): void => {
      text += chunk.toString();
      const address = /Report desk: (\S+)\n/.exec(text)?.[1];
      if (!address) return;
      const end = (signal: NodeJS.Signals = 'SIGTERM'): Promise<void> => {
        child.kill(signal);
        return gone(child);
      };
      resolve({ address, child, said: () => text, end });
    };
    child.stdout.on('data', gather);
    child.stderr.on('data', gather);
    child.once('exit', (code) => reject(new Error(`the desk ended (${code}) before it listened:\n${text}`)));
  });
}
