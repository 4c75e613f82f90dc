import { mergeConfig, type ViteUserConfig } from 'vitest/config'
import units from '../vitest.config.ts'

/**
 * Whose tests have to notice, by the part that is mutated: not all that touch it, or one part would take hours. Tests of
 * thousands of random files and of rewritten articles are left out: what only they notice, no example tells the reader.
 */
const TESTS: Record<string, string> = {
  router: 'messaging/*',
  escaping: 'exchange/{escaping,files-in-languages,formats,golden-files,hostile-choices,to-csv,to-markdown}',
  import:
    'exchange/{hostile-files,import-file,json-*,read-corrections,read-native,read-settings,row-collector,schema-parts}',
  anchoring: 'anchoring/!(edited-pages)',
}
const part = process.env.PART ?? ''
const tests = TESTS[part] ?? '{anchoring,exchange,messaging}/*'

/** Anchoring needs neither browser nor database, and making them anew for each change takes longer than its tests. */
const base: ViteUserConfig = part === 'anchoring' ? {} : { ...units, test: { ...units.test, include: [] } }

export default mergeConfig(base, {
  // Instrumented code is several times slower.
  test: { include: [`tests/lib/${tests}.test.ts`], testTimeout: 120_000 },
})
