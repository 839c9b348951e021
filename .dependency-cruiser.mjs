/** The import rules of docs/architecture.md: imports point one way. */

const tests = '[.](test|spec)[.]tsx?$';
const libOrder = [
  ['transfer'],
  ['newsroom'],
  ['reads'],
  ['search', 'feeds', 'open-data', 'cards'],
  ['articles', 'taxonomy'],
  ['media'],
  ['auth', 'publication'],
  ['db'],
];

const never = (name, from, to, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { pathNot: tests, ...from },
  to,
});

/** Each layer of lib may import only what stands to its right; those that stand together do not know each other. */
const libRules = libOrder.flatMap((layer, at) =>
  layer.map((folder) => {
    const beside = layer.filter((other) => other !== folder && at === 3);
    const left = [...libOrder.slice(0, at).flat(), ...beside];
    return never(
      `lib-${folder}-looks-right`,
      { path: `^lib/${folder}/` },
      { path: `^lib/(${[...left, 'NONE'].join('|')})/` },
      'In lib, imports point one way',
    );
  }),
);

const rules = {
  forbidden: [
    never('no-circles', {}, { circular: true }, 'Imports go round in a circle'),
    never('nothing-unresolved', {}, { couldNotResolve: true }, 'Cannot be resolved'),
    never(
      'site-asks-only-for-what-is-published',
      { path: '^app/([(]site[)]/|(news-)?sitemap[.]xml/|sitemaps/|[^/]+[.]tsx?$)' },
      {
        path: '^(lib/(db|newsroom|reads|auth|media|transfer|publication|forms)/|server/|scripts/|app/(admin|api)/)',
      },
      'Reader pages start from what is published',
    ),
    never(
      'site-has-no-scripts',
      {
        path: '^(app/[(](site|preview)[)]/|components/(layout|article|front|lists|open-data|search|ui|preview)/)',
      },
      { path: '([.]client[.]tsx$|^node_modules/next/(link|image|script))', reachable: true },
      'Reader pages carry no script',
    ),
    never(
      'site-never-reaches-the-newsroom',
      { path: '^app/([(]site[)]/|(news-)?sitemap[.]xml/|sitemaps/|[^/]+[.]tsx?$)' },
      { path: '^lib/newsroom/', reachable: true },
      'Reader pages cannot write',
    ),
    never(
      'previews-go-through-lib',
      { path: '^app/[(]preview[)]/' },
      { path: '^(lib/db/|server/|scripts/|app/(admin|api)/)' },
      'Previews show what lib gives them, as readers would have it',
    ),
    never(
      'api-goes-through-lib',
      { path: '^app/api/' },
      { path: '^(lib/db/|components/|server/|scripts/)' },
      'Interfaces for programs ask lib',
    ),
    never(
      'admin-goes-through-lib',
      { path: '^app/admin/' },
      { path: '^(lib/db/|server/|scripts/|app/[(]site[)]/)' },
      'The newsroom is in lib, not in pages',
    ),
    never(
      'server-knows-no-news',
      { path: '^server/' },
      {
        path: '^(app|components|scripts|e2e|prisma|lib/(?!publication/|reads/|once-per-request|process-state|env|errors|network-of|db/|i18n/locales|media/media-store[.]ts$))',
      },
      'The server carries pages, it does not know them',
    ),
    never(
      'scripts-use-lib',
      { path: '^scripts/' },
      { path: '^(app|components)/' },
      'Commands use lib',
    ),
    never(
      'components-fetch-nothing',
      { path: '^components/' },
      { path: '^(app/|lib/db/)', reachable: true },
      'Components are given what they show',
    ),
    never(
      'ui-has-no-word-of-news',
      { path: '^components/ui/' },
      { path: '^(components/(?!ui/)|lib/(?!i18n/|media/picture[.]ts$))' },
      'components/ui is about controls',
    ),
    never(
      'lib-knows-no-pages',
      { path: '^lib/' },
      { path: '^(app|components|server|scripts|e2e)/' },
      'lib is below',
    ),
    never(
      'small-lib-folders-use-db-at-most',
      { path: '^lib/(site|i18n|forms|webhooks)/' },
      { path: '^lib/(transfer|newsroom|search|feeds|articles|taxonomy|media|auth)/' },
      'site, i18n, forms and webhooks know only the database',
    ),
    never(
      'reads-of-readers-have-names',
      { path: '.', pathNot: [tests, '^lib/(articles/published-|taxonomy/)'] },
      { path: '^lib/articles/published-condition[.]ts$' },
      'Only published-*.ts and lib/taxonomy read what is public',
    ),
    never(
      'next-stays-above',
      {
        path: '^(lib|server|scripts|prisma)/',
        pathNot: [tests, '^lib/auth/session[.]ts$', '^server/main[.]ts$'],
      },
      { path: '^node_modules/next/' },
      'Only app, the admin components, server/main.ts and lib/auth/session.ts know Next',
    ),
    ...libRules,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(lib/db/generated|[.]next|[.]courant)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    // The rules are about run time: imports of types alone do not count.
    tsPreCompilationDeps: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};

export default rules;
