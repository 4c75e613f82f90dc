import { expect, test } from 'vitest'
import { agreementFilesInSteps, entriesInSteps, entriesOfKept } from '../../../lib/insight/agreement-file.ts'
import { dossiersInSteps } from '../../../lib/insight/dossiers.ts'
import { tieNetworkInSteps } from '../../../lib/insight/ties.ts'
import { finish, type Work } from '../../../lib/work/turns.ts'
import { manyKept } from '../../support/many-annotations.ts'

function stepsOf(work: Work<unknown>): number {
  let steps = 1
  while (!work.next().done) steps++
  return steps
}

const WORKS = {
  entries: entriesInSteps,
  dossiers: dossiersInSteps,
  files: (kept: ReturnType<typeof manyKept>) => agreementFilesInSteps(entriesOfKept(kept), []),
  ties: (kept: ReturnType<typeof manyKept>) =>
    tieNetworkInSteps(finish(agreementFilesInSteps(entriesOfKept(kept), [])), kept),
}

test.each(Object.entries(WORKS))('a larger library has more steps and not longer ones: %s', (_, work) => {
  const few = stepsOf(work(manyKept(1_000)))
  const many = stepsOf(work(manyKept(3_000)))
  expect(many).toBeGreaterThan(2 * few)
})
