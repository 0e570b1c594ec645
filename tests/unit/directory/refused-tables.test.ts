import { describe, expect, it } from 'vitest';
import { checkSources } from '../../../lib/directory/check.ts';
import { BLUE, changed, filesOf, GREEN, RIGHT, TODAY, WATCHDOG } from './samples.ts';

type Told = readonly [file: string, entry: string, field: string, reason: unknown];
const shared = (entries: readonly string[], domain = 'green.example'): unknown => [{ domain, entries, reason: 'One site' }];
const undeclared = (others: string): string => `green.example is also ${others} and shared-domains.json does not say so`;
const kinds = 'expected one of "regulator"|"device-maker"|"consumer-protection"|"law-enforcement"|"reporting-body"|"app-store"';

/** Path of the wrong value, the value, and every fault. */
const WRONG: readonly (readonly [what: string, path: readonly (string | number)[], value: unknown, ...told: Told[]])[] = [
  [
    'an id that two entries bear, in two files',
    ['esim-providers.json', 0, 'id'],
    'gb-blue',
    ['esim-providers.json', 'gb-blue', 'id', 'does not begin with its country, 001-'],
    ['esim-providers.json', 'gb-blue', 'id', 'is taken already, in countries/GB.json'],
  ],
  [
    'an id that a carrier and a body bear',
    ['trusted.json', 0, 'id'],
    GREEN.id,
    ['trusted.json', GREEN.id, 'id', 'is taken already, in countries/CN.json'],
  ],
  [
    'a shared domain that nobody declared',
    ['shared-domains.json'],
    [],
    ['countries/CN.json', GREEN.id, 'domains', undeclared('cn-little-green’s')],
    ['countries/CN.json', 'cn-little-green', 'domains', undeclared('cn-green-mobile’s')],
  ],
  [
    'a third that shares a domain of two',
    ['countries/GB.json', 0],
    { ...BLUE, domains: ['blue.co.uk', 'green.example'] },
    ['countries/GB.json', BLUE.id, 'domains', undeclared('cn-green-mobile, cn-little-green’s')],
  ],
  [
    'a declaration of one that does not list the domain',
    ['shared-domains.json'],
    shared([GREEN.id, 'cn-little-green', 'gb-blue']),
    ['shared-domains.json', 'green.example', 'entries', 'gb-blue does not list green.example'],
  ],
  [
    'a declaration of a domain that nobody lists',
    ['shared-domains.json', 1],
    { domain: 'gone.example', entries: [GREEN.id, BLUE.id], reason: 'One site' },
    ['shared-domains.json', 'gone.example', 'entries', `${GREEN.id} does not list gone.example`],
    ['shared-domains.json', 'gone.example', 'entries', `${BLUE.id} does not list gone.example`],
  ],
  [
    'a declaration of one entry alone, without a reason',
    ['shared-domains.json', 1],
    { domain: 'little.example', entries: ['cn-little-green'] },
    ['shared-domains.json', 'little.example', 'entries', expect.stringMatching(/^Too small/)],
    ['shared-domains.json', 'little.example', 'reason', expect.stringMatching(/^Invalid input/)],
  ],
  ['a body of no kind we trust', ['trusted.json', 0, 'kind'], 'mno', ['trusted.json', WATCHDOG.id, 'kind', `Invalid option: ${kinds}`]],
  [
    'a report form elsewhere',
    ['trusted.json', 0, 'reportUrl'],
    'https://form.example/',
    ['trusted.json', WATCHDOG.id, 'reportUrl', 'form.example is not on one of the entry’s domains'],
  ],
  [
    'mail to elsewhere',
    ['trusted.json', 0, 'mail'],
    'report@mail.example',
    ['trusted.json', WATCHDOG.id, 'mail', 'mail.example is not on one of the entry’s domains'],
  ],
  [
    'an eSIM help page elsewhere',
    ['trusted.json', 0, 'esimHelpUrl'],
    'https://help.example/',
    ['trusted.json', WATCHDOG.id, 'esimHelpUrl', 'help.example is not on one of the entry’s domains'],
  ],
  [
    'a suffix of public bodies with three labels',
    ['public-bodies.json', 0, 'suffix'],
    'a.gov.cn',
    ['public-bodies.json', 'a.gov.cn', 'suffix', expect.any(String)],
  ],
  [
    'a public body by hearsay',
    ['public-bodies.json', 0, 'source'],
    'somebody',
    ['public-bodies.json', 'gov.cn', 'source', expect.any(String)],
  ],
  ['a platform of an unknown kind', ['hosting.json', 'hosts', 'shop'], [], ['hosting.json', '', 'hosts', 'Unrecognized key: "shop"']],
  ['a platform that is no host', ['hosting.json', 'hosts', 'blog', 0], 'Blog', ['hosting.json', '', 'hosts.blog.0', expect.any(String)]],
  ['a weak name without a reason', ['weak-names.json', 0], { name: 'One' }, ['weak-names.json', '#1', 'reason', expect.any(String)]],
  ['a file that is missing', ['weak-names.json'], undefined, ['weak-names.json', '', '', 'is missing']],
  ['a file that is no list', ['trusted.json'], {}, ['trusted.json', '', '', 'is not a list of entries']],
  [
    'an entry that is no object',
    ['esim-providers.json', 1],
    'x',
    ['esim-providers.json', '#2', '', expect.stringMatching(/^Invalid input/)],
  ],
];

describe('the directory is refused for', () => {
  it.each(WRONG.map(([what, path, value, ...told]) => ({ what, path, value, told })))('$what', ({ path, value, told }) => {
    const { faults, sources } = checkSources(changed(path, value), TODAY);
    const expected = told.map(([file, entry, field, reason]) => ({ file, entry, field, reason }));
    const rest = faults.filter((fault) => fault.entry !== '' || fault.field !== 'id');
    expect(rest).toEqual(expect.arrayContaining(expected));
    expect(rest).toHaveLength(expected.length);
    expect(sources).toBeNull();
  });
});

it('tells all faults of all files at once, the later fields of a malformed entry included', () => {
  const bad = { ...GREEN, domains: ['github.io'], hotline: ['no number'], evidence: [] };
  const files = filesOf({ ...RIGHT, 'countries/CN.json': [bad], 'trusted.json': null, 'shared-domains.json': [] });
  const told = checkSources(files, TODAY).faults.map(({ file, field }) => `${file} ${field}`);
  const mine = ['domains', 'hotline.0', 'evidence', 'website', 'cancel.url', 'customerHosts', 'userContent'];
  expect(told).toEqual(expect.arrayContaining(['trusted.json ', ...mine.map((field) => `countries/CN.json ${field}`)]));
});
