import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly agent: string;
  readonly at: number;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const page =
  (title: string, status = 200): Answer =>
  (_request, response) =>
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(`<!doctype html><title>${title}</title>`);

const to =
  (location: string): Answer =>
  (_request, response) =>
    response.writeHead(302, { location }).end();

/** What a carrier's site may do, by path. */
const ANSWERS: Readonly<Record<string, Answer>> = {
  '/ok': page('Cancel &amp; leave &#8211; Green'),
  '/gone': page('Not here', 404),
  '/gone-410': page('Not here', 410),
  '/closed': page('No robots', 403),
  '/broken': page('Oops', 500),
  '/old': to('/ok'),
  '/away': to('http://elsewhere.localhost:PORT/ok'),
  '/round': to('/round'),
  '/bad-target': to('tel:10086'),
  '/no-head': (request, response) => page('Got it', request.method === 'HEAD' ? 405 : 200)(request, response),
  '/cuts-head': (request, response) => (request.method === 'HEAD' ? request.socket.destroy() : page('Got it')(request, response)),
  '/never': () => {},
  '/endless': (request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    if (request.method === 'HEAD') response.end();
    else {
      response.write('<title>Long</title>');
      const more = setInterval(() => response.write('x'.repeat(4096)), 1);
      response.on('close', () => clearInterval(more));
    }
  },
  '/gbk': (_request, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html; charset=gbk' })
      .end(Buffer.from([0x3c, 0x74, 0x69, 0x74, 0x6c, 0x65, 0x3e, 0xcf, 0xfa, 0xbb, 0xa7])),
  '/file.pdf': (_request, response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF'),
};

/** A local server that answers for every host name that ends in localhost. */
export async function startServer() {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    asked.push({ method: request.method ?? '', path: request.url ?? '', agent: request.headers['user-agent'] ?? '', at: Date.now() });
    const answer = ANSWERS[request.url ?? ''];
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    asked,
    port,
    /** The port of redirects is known only now. */
    fetch: async (url: string, init: RequestInit): Promise<Response> => {
      const real = new URL(url.replace('PORT', String(port)));
      real.hostname = '127.0.0.1';
      const response = await fetch(real, init);
      const location = response.headers.get('location');
      return location === null
        ? response
        : new Response(null, { status: response.status, headers: { location: location.replace('PORT', String(port)) } });
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
