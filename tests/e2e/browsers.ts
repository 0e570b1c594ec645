import { request as ask, createServer } from 'node:http';
import { needBrowser } from '../../scripts/setup/browser.ts';
import { outputFolder } from '../../scripts/setup/build.ts';
import { type Session, startSession } from '../../scripts/setup/session.ts';

/** A browser with the extension whose every request outside is written down. */
export interface Running {
  readonly uiLocale: string;
  readonly session: Session;
  /** What was asked of the proxy: a whole address, or host:port before a secure connection. */
  readonly asked: readonly string[];
  /** Origins on this machine that a test serves itself: what is asked of them gets there. */
  readonly open: Set<string>;
  close(): Promise<void>;
}

/** A proxy that writes down what it is asked for and gives nothing, but for the origins in `open`. */
async function recorder(): Promise<{ port: number; asked: string[]; open: Set<string>; close: () => void }> {
  const asked: string[] = [];
  const open = new Set<string>();
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    if (!open.has(URL.parse(url)?.origin ?? '')) {
      asked.push(url);
      response.writeHead(502).end();
      return;
    }
    const { method = 'GET', headers } = request;
    const onward = ask(url, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    // A browser that closes meanwhile resets the connection; nothing of the test hangs on it.
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Nothing here\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return { port: typeof address === 'object' && address ? address.port : 0, asked, open, close: () => server.close() };
}

/** Starts a browser of its own, with an empty profile. */
export async function startRunning(
  uiLocale: string,
  more: { readonly profile?: string; readonly welcome?: 'none' } = {},
): Promise<Running> {
  const browser = await needBrowser({ loadsFolders: true });
  const proxy = await recorder();
  const session = await startSession({
    browser: browser.path,
    extension: outputFolder('chrome'),
    locale: uiLocale,
    ...more,
    args: [`--proxy-server=http://127.0.0.1:${proxy.port}`, '--proxy-bypass-list=<-loopback>'],
  });
  const close = async (): Promise<void> => {
    await session.close();
    proxy.close();
  };
  return { uiLocale, session, asked: proxy.asked, open: proxy.open, close };
}

/** Leaves a browser as an installation does: no tabs, nothing stored, no worker that remembers. Throws where it cannot be had so. */
export async function cleared({ session }: Running): Promise<void> {
  for (const page of session.context.pages()) if (page !== session.own) await page.close();
  await session.stopWorker();
  await session.own.evaluate(async () => {
    await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear(), chrome.storage.sync.clear()]);
    localStorage.clear();
  });
}
