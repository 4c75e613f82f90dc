/**
 * Mutation testing of what must not be wrong unseen: each part is changed in many small ways, and its tests have to notice.
 * `npm run mutate` runs all of it (hours), `PART=router npm run mutate` one part, and `-- --mutate lib/messaging/sent-by.ts`
 * behind it one file.
 */
/** @type {Record<string, string[]>} */
const PARTS = {
  router: [
    'lib/messaging/{allowance,ask-schemas,extension-router,listening,page-router,schema-parts,sent-by,size-of}.ts',
  ],
  escaping: [
    'lib/exchange/{clean-copy,front-matter,html-text,line-text,markdown-text,obsidian-tag,spreadsheet-cell,web-address}.ts',
  ],
  import: [
    'lib/exchange/{import-file,json-file,json-places,native-file,read-json,row-collector,schema-parts}.ts',
  ],
  anchoring: ['lib/anchoring/*.ts'],
}

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: process.env.PART ? (PARTS[process.env.PART] ?? []) : Object.values(PARTS).flat(),
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: true },
  coverageAnalysis: 'perTest',
  // TypeScript 7 has no interface of the kind that Stryker would rewrite this file with; nothing in it needs that.
  tsconfigFile: 'none',
  concurrency: 2,
  timeoutMS: 20_000,
  ignoreStatic: true,
  ignorePatterns: ['.output', 'tests/screenshots/accepted', 'tests/corpus', '.github'],
  tempDirName: `.output/mutation-${process.env.PART ?? 'all'}`,
  reporters: ['clear-text', 'progress', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `.output/reports/mutation-${process.env.PART ?? 'all'}.json` },
  thresholds: { high: 90, low: 80, break: 80 },
}
