import { mergeConfig } from 'vitest/config'
import units from '../vitest.config.ts'

/** Whose tests have to notice, by the part that is mutated: not all that touch it, or one part would take hours. */
const TESTS: Record<string, string> = {
  router: 'messaging/*',
  escaping: 'exchange/{escaping,files-in-languages,formats,golden-files,hostile-choices,to-csv,to-markdown}',
  import: 'exchange/{hostile-choices,hostile-files,read-foreign,read-settings}',
  anchoring: 'anchoring/*',
}
const tests = TESTS[process.env.PART ?? ''] ?? '{anchoring,exchange,messaging}/*'

export default mergeConfig(
  { ...units, test: { ...units.test, include: [] } },
  { test: { include: [`tests/lib/${tests}.test.ts`] } },
)
