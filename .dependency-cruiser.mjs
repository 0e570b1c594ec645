// The rooms of lib and the doors between them: DESIGN.md's table, held by a machine (npm run walls).
// `may`: rooms whose code and types may be imported. `types`: rooms of which only types may be (they vanish from what is shipped).
const ROOMS = {
  hosts: { may: [], types: [] },
  words: { may: [], types: [] },
  directory: { may: ['hosts', 'words'], types: [] },
  page: { may: ['hosts', 'words'], types: [] },
  signals: { may: ['hosts', 'directory', 'words'], types: ['page'] },
  verdict: { may: ['signals'], types: ['directory', 'page'] },
  warning: { may: ['directory'], types: ['verdict', 'signals', 'settings'] },
  reports: { may: ['directory', 'verdict'], types: ['page', 'signals'] },
  updates: { may: ['hosts', 'directory', 'settings'], types: [] },
  settings: { may: [], types: [] },
  messages: { may: ['page'], types: ['verdict', 'reports'] },
  tabs: {
    may: ['hosts', 'words', 'directory', 'verdict', 'warning', 'settings', 'messages', 'ui', 'updates', 'reports'],
    types: ['page', 'signals'],
  },
  ui: {
    may: ['directory', 'settings', 'words', 'updates'],
    types: ['hosts', 'page', 'signals', 'verdict', 'warning', 'reports', 'messages'],
  },
};

/** Rooms that run unchanged in Node, the page, the worker and the evaluator: no browser interface, nothing of the builder's. */
const PURE = ['hosts', 'words', 'directory', 'page', 'signals', 'verdict'];

/** What a report desk and the extension read alike. */
const SHARED_WITH_DESK =
  '^lib/(?:hosts/|directory/|reports/(?:schema|types|address|rows|export)\\.ts|updates/(?:schema|entry|correct|delta|delta-text|verify|desk|list-text)\\.ts|words/fold\\.ts|verdict/types\\.ts|ui/icons\\.ts)';

const inRooms = (names) => `^lib/(?:${names.join('|')})/`;

function wallsOf(room) {
  const { may, types } = ROOMS[room];
  const code = [room, ...may];
  const seen = [...code, ...types];
  return [
    {
      name: `${room}-keeps-to-its-doors`,
      comment: `lib/${room} may import ${seen.join(', ')} and no other room.`,
      severity: 'error',
      from: { path: inRooms([room]) },
      to: { path: '^lib/', pathNot: inRooms(seen) },
    },
    ...(types.length > 0
      ? [
          {
            name: `${room}-takes-types-only`,
            comment: `lib/${room} may import only types from ${types.join(', ')}.`,
            severity: 'error',
            from: { path: inRooms([room]) },
            to: { path: inRooms(types), dependencyTypesNot: ['type-only'] },
          },
        ]
      : []),
  ];
}

export default {
  forbidden: [
    ...Object.keys(ROOMS).flatMap(wallsOf),
    {
      name: 'every-room-is-in-the-table',
      comment: 'A new room gets its line in the table before anything lives in it.',
      severity: 'error',
      from: {},
      to: { path: '^lib/[^/]+/', pathNot: inRooms(Object.keys(ROOMS)) },
    },
    {
      name: 'server-takes-contracts-only',
      comment: 'The desk shares with the extension what both must read alike: contracts, hosts, directory, folding of words. No browser.',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '^lib/', pathNot: SHARED_WITH_DESK },
    },
    {
      name: 'nothing-imports-entrypoints',
      severity: 'error',
      from: { path: '^(?:lib|scripts|server)/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'lib-knows-no-scripts',
      severity: 'error',
      from: { path: '^(?:lib|entrypoints)/' },
      to: { path: '^(?:scripts|tests|server|demo)/' },
    },
    {
      name: 'pure-rooms-touch-no-browser',
      comment: 'Pure in the middle, browser at the rim: pass what is needed in as an argument.',
      severity: 'error',
      from: { path: inRooms(PURE) },
      to: { path: 'node_modules/(?:wxt|preact|@webext-core|@wxt-dev|webextension-polyfill)/|^#i18n' },
    },
    {
      name: 'page-script-stays-small',
      comment: 'The script in every page carries no schema library, polyfill, suffix list or screen (DESIGN.md, "Where the work happens").',
      severity: 'error',
      from: { path: '^entrypoints/page\\.ts$' },
      to: { path: 'node_modules/(?:zod|tldts|tldts-core|preact|minisearch|@webext-core|webextension-polyfill)/', reachable: true },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^#i18n|\\?(?:url|raw|inline)$' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.wxt/' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
