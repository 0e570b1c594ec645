import { invite } from './accounts/sessions.ts';
import { deskApp } from './app.ts';
import { foldReports } from './cases/fold.ts';
import type { Config } from './config.ts';
import { leaveWord, takeWordBack } from './control.ts';
import { first } from './database/database.ts';
import { openDatabase } from './database/open.ts';
import { type Desk, makeDesk } from './desk.ts';
import { deskKnowledge } from './knowledge.ts';
import { listen } from './listen.ts';
import { canPublish, mendFiles, placesOf, publish } from './lists/publish.ts';
import { addressToGive } from './lists/root.ts';
import { forget } from './retention.ts';

/** Milliseconds between two looks for reports that are in no case yet. */
const FOLD_EVERY = 1000;
/** Days end by UTC: a salt outlives its day by no more than this. */
const FORGET_EVERY = 600_000;

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

/** Publishes where there is a key and no second person is needed; what was refused is said and waits for people. */
async function publishByItself(desk: Desk): Promise<void> {
  if (!canPublish(desk.config.data)) return;
  const result = await publish(desk, { by: null, name: 'desk' });
  if (result.done === 'refused') console.error('not published:', result.objections);
  if ('leftOut' in result && result.leftOut.length > 0) console.error('left out until two agree:', result.leftOut);
}

function background(desk: Desk): () => Promise<void> {
  const { publishMinutes } = desk.config;
  const stops = [
    repeat(() => foldReports(desk.database, desk.knowledge.isShared, true), FOLD_EVERY),
    repeat(() => forget(desk), FORGET_EVERY),
    ...(publishMinutes > 0 ? [repeat(() => publishByItself(desk), publishMinutes * 60_000)] : []),
  ];
  return async () => {
    await Promise.all(stops.map((stop) => stop()));
  };
}

/** A desk without people prints the link with which its first administrator joins. */
async function welcome({ database, now }: Desk, address: string): Promise<void> {
  if (await first(database, 'select 1 from people limit 1')) return;
  await database.query('delete from invitations');
  console.log(`First administrator: ${address}/join?invitation=${await invite(database, 'admin', now())}`);
}

/** Opens the database, serves until SIGINT or SIGTERM, closes in order. */
export async function serve(config: Config, root: string): Promise<void> {
  const database = await openDatabase(config);
  const desk = makeDesk(config, database, deskKnowledge(root, config.mostVisited ?? ''));
  if (await mendFiles(desk)) console.log('The published files were not those of the newest list; written again.');
  let secret: string | null = null;
  const listening = await listen(
    deskApp(desk, () => secret),
    config,
  );
  secret = leaveWord(config, listening.address);
  const stopBackground = background(desk);
  const address = config.url ?? listening.address;
  console.log(`Report desk: ${address}`);
  const give = await addressToGive(placesOf(config.data), new URL(address).origin);
  console.log(give ? `For the extension: ${give}` : 'No lists are signed yet: npm run desk -- init-keys');
  await welcome(desk, address);
  const stop = async (): Promise<void> => {
    await listening.close();
    await stopBackground();
    await database.close();
    takeWordBack(config);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
}
