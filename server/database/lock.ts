import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';

/** A lock whose process is gone (killed, machine restarted) is nobody's. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    // Signal 0 asks only; it throws where no such process is.
    return false;
  }
}

function holder(file: string): number | null {
  try {
    return Number(readFileSync(file, 'utf8')) || null;
  } catch {
    // Gone between two looks: free.
    return null;
  }
}

/**
 * Claims a database folder for this process: two processes in one folder would destroy it.
 * @returns gives it back
 */
export function lockFolder(folder: string): () => void {
  const file = `${folder}.lock`;
  const pid = holder(file);
  if (pid !== null && pid !== process.pid && isAlive(pid)) throw new Error(`${folder} is in use by process ${pid}`);
  rmSync(file, { force: true });
  const handle = openSync(file, 'wx');
  writeSync(handle, String(process.pid));
  closeSync(handle);
  return () => rmSync(file, { force: true });
}
