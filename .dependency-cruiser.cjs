/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'schema-is-a-leaf', severity: 'error', from: { path: '^src/schema/' }, to: { path: '^src/(?!schema/)' } },
    {
      name: 'pipeline-imports-schema-only',
      severity: 'error',
      from: { path: '^src/pipeline/' },
      to: { path: '^src/(?!schema/|pipeline/)' },
    },
    {
      name: 'pipeline-is-pure',
      severity: 'error',
      from: { path: '^src/(pipeline|schema|app|worker)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'stages-meet-in-run',
      severity: 'error',
      from: { path: '^src/pipeline/([^/]+)/' },
      to: { path: '^src/pipeline/[^/]+/', pathNot: '^src/pipeline/($1|text)/', dependencyTypesNot: ['type-only'] },
    },
    { name: 'app-imports-schema-only', severity: 'error', from: { path: '^src/app/' }, to: { path: '^src/(?!schema/|app/)' } },
    {
      name: 'worker-is-the-pipeline-in-the-page',
      severity: 'error',
      from: { path: '^src/worker/' },
      to: { path: '^src/(?!schema/|pipeline/|worker/)' },
    },
    { name: 'node-never-sees-app', severity: 'error', from: { path: '^src/node/' }, to: { path: '^src/app/' } },
    {
      name: 'pure-app-rooms-know-no-svelte',
      severity: 'error',
      from: { path: '^src/app/(query|behaviors|data)/' },
      to: { path: 'node_modules/svelte|[.]svelte([.]ts)?$' },
    },
    {
      name: 'views-do-not-see-each-other',
      severity: 'error',
      from: { path: '^src/app/(timeline|network|reader|search)/' },
      to: { path: '^src/app/(timeline|network|reader|search)/', pathNot: '^src/app/$1/' },
    },
    {
      name: 'passages-and-corrections-see-no-view',
      severity: 'error',
      from: { path: '^src/app/(passages|corrections)/' },
      // What the index of the search knows is asked of one function, which draws nothing.
      to: { path: '^src/app/(timeline|network|reader|search|header)/', pathNot: '^src/app/search/articles-holding[.]ts$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.svelte', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['svelte', 'import', 'types', 'default'],
    },
  },
};
