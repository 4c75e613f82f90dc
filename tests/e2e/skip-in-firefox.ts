import { beforeEach } from 'vitest'
import { BROWSER } from '../support/browser.ts'
import { TESTS_NOT_IN_FIREFOX } from './not-in-firefox.ts'

beforeEach(({ task, skip }) => {
  const reason = BROWSER === 'firefox' && TESTS_NOT_IN_FIREFOX[task.name]
  if (reason) skip(reason)
})
