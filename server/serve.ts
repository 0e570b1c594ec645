import { deskApp } from './app.ts';
import { foldReports } from './cases/fold.ts';
import type { Config } from './config.ts';
import { openDatabase } from './database/open.ts';
import { type Desk, makeDesk } from './desk.ts';
import { deskKnowledge } from './knowledge.ts';
import { listen } from './listen.ts';

/** Milliseconds between two looks for reports that are in no case yet. */
const FOLD_EVERY = 1000;

/** Does `work` again and again, `pause` after it ended. A failure is said and tried again. Gives the function that stops it. */
function repeat(work: () => Promise<unknown>, pause: number): () => Promise<void> {
  let stopped = false;
  let running: Promise<unknown> = Promise.resolve();
  let timer: NodeJS.Timeout;
  const again = (): void => {
    if (stopped) return;
    running = work()
      .catch((error: unknown) => console.error('desk, in the background:', error))
      .then(() => {
        timer = setTimeout(again, pause);
      });
  };
  timer = setTimeout(again, pause);
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await running;
  };
}

function background(desk: Desk): () => Promise<void> {
  const stops = [repeat(() => foldReports(desk.database, desk.knowledge.isShared, true), FOLD_EVERY)];
  return async () => {
    await Promise.all(stops.map((stop) => stop()));
  };
}

/** Opens the database, serves until SIGINT or SIGTERM, closes in order. */
export async function serve(config: Config, root: string): Promise<void> {
  const database = await openDatabase(config);
  const desk = makeDesk(config, database, deskKnowledge(root, config.mostVisited ?? ''));
  const listening = await listen(deskApp(desk), config);
  const stopBackground = background(desk);
  console.log(`Report desk: ${config.url ?? listening.address}`);
  const stop = async (): Promise<void> => {
    await listening.close();
    await stopBackground();
    await database.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
}
