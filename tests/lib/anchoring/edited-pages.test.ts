/** A small part of the anchoring kit (`npm run anchoring` is the whole), with the figures that must hold. */
import { describe, expect, test } from 'vitest'
import { EDITS, type Edit } from '../../anchoring-kit/edits.ts'
import { ours } from '../../anchoring-kit/matchers.ts'
import { REWRITINGS } from '../../anchoring-kit/rewritings.ts'
import { kitTexts } from '../../anchoring-kit/texts.ts'
import { LENGTHS, tryCell } from '../../anchoring-kit/try-cell.ts'

const texts = kitTexts()
const TRIALS = 100

/** A share of 99 in 100 is told apart from 98 only by many trials. */
const MANY = 500

function tallyOf(edit: Edit, length: number, { exactly = false, trials = TRIALS } = {}) {
  return tryCell(texts, { edit, length, trials, seed: 11, exactly }, ours)
}

describe('at most one quote of a hundred, of any length, comes to a wrong place after', () => {
  test.each(Object.entries(EDITS))('%s', (_, edit) => {
    for (const length of LENGTHS)
      expect(tallyOf(edit, length).wrong, `${length} characters`).toBeLessThanOrEqual(1)
  })
})

describe('99 of a hundred quotes of eighty characters or more are found right after', () => {
  const changes = Object.entries(EDITS).filter(([title]) => /words|moved/.test(title))
  test.each(changes)('%s', (_, edit) => {
    for (const length of [80, 250]) {
      const { right } = tallyOf(edit, length, { trials: MANY })
      expect(right, `${length} characters`).toBeGreaterThanOrEqual(0.99 * MANY)
    }
  })
})

describe('every quote is found to the character after other writing:', () => {
  test.each(Object.entries(REWRITINGS))('%s', (_, edit) => {
    for (const length of LENGTHS)
      expect(tallyOf(edit, length, { exactly: true }).right, `${length} characters`).toBe(TRIALS)
  })
})
