import { expect, test } from 'vitest'
import { readKept } from '../../../lib/anchoring/kept-quote.ts'
import { wordsOf } from '../../../lib/anchoring/words.ts'

function keep(prefix: string, exact: string, suffix: string) {
  return readKept([
    { type: 'TextQuoteSelector', prefix, exact, suffix },
    { type: 'TextPositionSelector', start: 40, end: 40 + exact.length },
  ])
}
const hashes = (words: string) => wordsOf(words).hashes

test('the words before, of and after the quote are told apart, and weighed', () => {
  const kept = keep('Both ports ', 'signed it', ' on Monday.')
  expect(kept).toMatchObject({ exact: 'signed it', prefix: 'Both ports ', suffix: ' on Monday.', start: 40 })
  expect(kept.before).toEqual({ hashes: hashes('Both ports'), weights: [2, 3], weight: 5 })
  expect(kept.quote).toEqual({ hashes: hashes('signed it'), weights: [4, 1], weight: 5 })
  expect(kept.after).toEqual({ hashes: hashes('on Monday'), weights: [1, 4], weight: 5 })
})

test('a word that the quote parts is of the quote', () => {
  const kept = keep('the com', 'pact of po', 'rts ended')
  expect(kept.before.hashes).toEqual(hashes('the'))
  expect(kept.quote.hashes).toEqual(hashes('compact of ports'))
  expect(kept.after.hashes).toEqual(hashes('ended'))
})

test('a word at the outer end of a long prefix or suffix is left out: it may have been cut', () => {
  const kept = keep('isters of both the coasts ', 'signed', ' it on Monday in the rai')
  expect(kept.before.hashes).toEqual(hashes('of both the coasts'))
  expect(kept.after.hashes).toEqual(hashes('it on Monday in the'))
  expect(kept.before.weight).toBe(1 + 2 + 1 + 4)
})

test('one at the end of a short prefix or suffix is whole: there the text began or ended', () => {
  const kept = keep('Ministers of both ports', ' signed ', 'it on Monday in the rain')
  expect(kept.before.hashes).toEqual(hashes('Ministers of both ports'))
  expect(keep('', 'signed ', 'it on Monday in the ra.').after.hashes).toEqual(
    hashes('it on Monday in the ra'),
  )
  expect(keep('', 'signed ', 'it on Monday in thera').after.hashes).toEqual(hashes('it on Monday in thera'))
})

test('one that does not touch the outer end is whole', () => {
  const kept = keep(' ministers of both ports ', 'signed', ' it on Monday in rain. ')
  expect(kept.before.hashes).toEqual(hashes('ministers of both ports'))
  expect(keep('', 'signed', ' it on Monday in the rain.').after.hashes).toEqual(
    hashes('it on Monday in the rain'),
  )
})

test('the quote is folded when that is asked for', () => {
  const kept = keep('', 'The “Pact”', '')
  expect([kept.folded, kept.folded]).toEqual(["the'pact'", "the'pact'"].map((text) => text.replace(/ /g, '')))
})
