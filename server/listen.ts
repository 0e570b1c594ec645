import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';

/** A sender that dribbles its request (slowloris) is cut off: header within 5 s, all of it within 15 s. */
const TIMES = { headersTimeout: 5000, requestTimeout: 15_000, keepAliveTimeout: 10_000, connectionsCheckingInterval: 1000 } as const;
const CONNECTIONS = 4000;

export interface Listening {
  readonly server: Server;
  /** http://host:port */
  readonly address: string;
  close(): Promise<void>;
}

/** Serves the app. Rejects where the port is taken. */
export function listen(app: Hono, { host, port }: { readonly host: string; readonly port: number }): Promise<Listening> {
  const server = createServer({ ...TIMES, maxHeaderSize: 8192 }, getRequestListener(app.fetch));
  server.maxConnections = CONNECTIONS;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      // A listening TCP server has an address object.
      const { port: taken } = server.address() as AddressInfo;
      const name = host.includes(':') ? `[${host}]` : host;
      resolve({ server, address: `http://${name}:${taken}`, close: () => closed(server) });
    });
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 3000).unref();
  });
}
