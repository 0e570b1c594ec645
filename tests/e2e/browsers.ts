import { createServer } from 'node:http';
import { needBrowser } from '../../scripts/setup/browser.ts';
import { outputFolder } from '../../scripts/setup/build.ts';
import { type Session, startSession } from '../../scripts/setup/session.ts';

/** A browser with the extension whose every request outside is written down. */
export interface Running {
  readonly uiLocale: string;
  readonly session: Session;
  /** What was asked of the proxy: a whole address, or host:port before a secure connection. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** A proxy that writes down what it is asked for and gives nothing. */
async function recorder(): Promise<{ port: number; asked: string[]; close: () => void }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    // A browser that closes meanwhile resets the connection; nothing of the test hangs on it.
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Nothing here\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return { port: typeof address === 'object' && address ? address.port : 0, asked, close: () => server.close() };
}

/** Starts a browser of its own, with an empty profile. */
export async function startRunning(uiLocale: string): Promise<Running> {
  const browser = await needBrowser({ loadsFolders: true });
  const proxy = await recorder();
  const session = await startSession({
    browser: browser.path,
    extension: outputFolder('chrome'),
    locale: uiLocale,
    args: [`--proxy-server=http://127.0.0.1:${proxy.port}`, '--proxy-bypass-list=<-loopback>'],
  });
  const close = async (): Promise<void> => {
    await session.close();
    proxy.close();
  };
  return { uiLocale, session, asked: proxy.asked, close };
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
