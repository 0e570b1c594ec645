import { Resolver } from 'node:dns/promises';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { BlockList, isIP } from 'node:net';

/** Where the owner of a host puts the word that the desk gives: a TXT record on this name … */
export const recordName = (domain: string): string => `_cancelguard.${domain}`;
/** … or a line in this file. */
export const FILE_PATH = '/.well-known/cancelguard-proof.txt';
const TIMEOUT = 5000;
const FILE_BYTES = 4096;

/** Addresses that are nobody's public site: a stranger's host name must not lead the desk into its own network. */
function inner(): BlockList {
  const list = new BlockList();
  for (const [net, bits] of [
    ...([
      ['0.0.0.0', 8],
      ['10.0.0.0', 8],
      ['100.64.0.0', 10],
      ['127.0.0.0', 8],
      ['169.254.0.0', 16],
    ] as const),
    ...([
      ['172.16.0.0', 12],
      ['192.0.0.0', 24],
      ['192.168.0.0', 16],
      ['198.18.0.0', 15],
      ['224.0.0.0', 3],
    ] as const),
  ])
    list.addSubnet(net, bits, 'ipv4');
  for (const [net, bits] of [
    ['::', 127],
    ['::ffff:0:0', 96],
    ['64:ff9b::', 96],
    ['fc00::', 7],
    ['fe80::', 10],
    ['ff00::', 8],
    ['2002::', 16],
  ] as const)
    list.addSubnet(net, bits, 'ipv6');
  return list;
}
const INNER = inner();

/** How proofs are looked for. Tests give a resolver and a server of their own. */
export interface ProofOptions {
  /** DNS servers, "address:port"; none: the machine's. */
  readonly servers: readonly string[];
  readonly protocol: 'https:' | 'http:';
  readonly port: number;
  readonly mayBeInner: boolean;
}
export const PROOF_DEFAULTS: ProofOptions = { servers: [], protocol: 'https:', port: 443, mayBeInner: false };

function resolverOf({ servers }: ProofOptions): Resolver {
  const resolver = new Resolver({ timeout: TIMEOUT, tries: 2 });
  if (servers.length > 0) resolver.setServers([...servers]);
  return resolver;
}

async function inRecord(domain: string, proof: string, options: ProofOptions): Promise<boolean> {
  try {
    const records = await resolverOf(options).resolveTxt(recordName(domain));
    return records.some((parts) => parts.join('').trim() === proof);
  } catch {
    // No such record, or no answer: not proven, which is all that is asked.
    return false;
  }
}

/** The text of a file on one address of a host, at most FILE_BYTES; null for any other answer. No redirect is followed. */
function fileAt(address: string, domain: string, { protocol, port }: ProofOptions): Promise<string | null> {
  const ask = protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve) => {
    const request = ask(
      { host: address, servername: domain, port, path: FILE_PATH, headers: { host: domain }, timeout: TIMEOUT },
      (answer) => {
        let text = '';
        answer.on('data', (chunk: Buffer) => {
          text += chunk.toString('utf8');
          if (text.length > FILE_BYTES) answer.destroy();
        });
        answer.on('end', () => resolve(answer.statusCode === 200 ? text : null));
        answer.on('close', () => resolve(null));
      },
    );
    request.on('timeout', () => request.destroy());
    request.on('error', () => resolve(null));
    request.end();
  });
}

async function inFile(domain: string, proof: string, options: ProofOptions): Promise<boolean> {
  const addresses = await resolverOf(options)
    .resolve4(domain)
    .catch(() => []);
  const address = addresses.find((one) => options.mayBeInner || !INNER.check(one, isIP(one) === 6 ? 'ipv6' : 'ipv4'));
  const text = address ? await fileAt(address, domain, options) : null;
  return text?.split(/\s+/).includes(proof) ?? false;
}

/** Whether the proof stands on the domain, in its DNS or in its file. Never rejects. */
export async function isProven(domain: string, proof: string, options: ProofOptions): Promise<boolean> {
  return (await inRecord(domain, proof, options)) || (await inFile(domain, proof, options));
}
