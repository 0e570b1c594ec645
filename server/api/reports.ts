import { getConnInfo } from '@hono/node-server/conninfo';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { SUBMISSION_BYTES } from '../../lib/reports/schema.ts';
import type { Desk } from '../desk.ts';
import { senderOf } from '../intake/network.ts';
import { readBody } from '../intake/read-body.ts';
import { receivedAnswer, statusOf } from '../intake/status.ts';
import { readSubmission } from '../intake/submit.ts';
import { withdraw } from '../intake/withdraw.ts';
import { errorAnswer } from './answer.ts';

const TICKET = '/:ticket{[0-9a-f]{32}}';
/** Seconds after which a desk that could not write is worth another try. */
const SOON = 30;

const networkOfSender = (c: Context, { config, networks }: Desk, now: Date): Promise<string> =>
  networks.hash(senderOf(getConnInfo(c).remote.address ?? '', c.req.header('x-forwarded-for'), config.proxies), now);

async function take(c: Context, desk: Desk, ticket: string): Promise<Response> {
  const bytes = await readBody(c, SUBMISSION_BYTES);
  if (!bytes) return errorAnswer(c, 'too-large', `A report has at most ${SUBMISSION_BYTES} bytes.`);
  const read = readSubmission(bytes, ticket);
  if (!read.ok) {
    desk.metrics.reports.inc({ outcome: read.error });
    return errorAnswer(c, read.error, read.message);
  }
  const now = desk.now();
  const network = await networkOfSender(c, desk, now);
  const leave = desk.rate.take(network, now.getTime());
  if (!leave.ok) {
    desk.metrics.reports.inc({ outcome: 'too-many' });
    return errorAnswer(c, 'too-many', 'Too many reports from this network; the report can be sent later.', leave.retryAfter);
  }
  const { submission, digest, page } = read;
  const written = desk.batch.add({ submission, digest, ...page, network, held: leave.held });
  if (!written) return errorAnswer(c, 'unavailable', 'Too many reports wait to be written.', SOON);
  const outcome = await written;
  desk.metrics.reports.inc({ outcome });
  if (outcome === 'conflict') return errorAnswer(c, 'conflict', 'This ticket stands for another report.');
  // Only now is the report safe: on the disk, past a commit.
  return c.json(outcome === 'known' ? ((await statusOf(desk.database, ticket)) ?? receivedAnswer(ticket)) : receivedAnswer(ticket));
}

/** Lets a network ask after reports and take them back, until it does so too often. */
const mayAsk =
  (desk: Desk): MiddlewareHandler =>
  async (c, next) => {
    const now = desk.now();
    const leave = desk.askRate.take(await networkOfSender(c, desk, now), now.getTime());
    return leave.ok ? next() : errorAnswer(c, 'too-many', 'Too many questions from this network; ask again later.', leave.retryAfter);
  };

/** Reports: sending, asking, taking back. */
export function reportRoutes(desk: Desk): Hono {
  const routes = new Hono();
  routes.put(TICKET, async (c) => {
    try {
      return await take(c, desk, c.req.param('ticket'));
    } catch (error) {
      console.error('report not written:', error);
      desk.metrics.reports.inc({ outcome: 'unavailable' });
      return errorAnswer(c, 'unavailable', 'The report could not be written.', SOON);
    }
  });
  routes.get(TICKET, mayAsk(desk), async (c) => {
    const answer = await statusOf(desk.database, c.req.param('ticket'));
    return answer ? c.json(answer) : errorAnswer(c, 'not-found', 'No report has this ticket.');
  });
  routes.delete(TICKET, mayAsk(desk), async (c) => {
    const answer = await withdraw(desk.database, desk.knowledge, c.req.param('ticket'));
    if (answer === 'decided') return errorAnswer(c, 'decided', 'A decision on this page stands already.');
    return answer ? c.json(answer) : errorAnswer(c, 'not-found', 'No report has this ticket.');
  });
  return routes;
}
