import { expect, test } from 'vitest'
import { suggestNames } from '../../../lib/panel-session/suggest-names.ts'

const TAGS = ['ASEAN', 'border trade', 'Đà Nẵng', 'export', 'trade', 'Trade (bilateral)', 'untraded']

test.each([
  ['trade', ['trade', 'Trade (bilateral)', 'border trade']],
  ['da n', ['Đà Nẵng']],
  ['bil', ['Trade (bilateral)']],
  ['xport', []],
  ['(', ['Trade (bilateral)']],
  ['  ', TAGS],
])('%j means %j', (typed, found) => expect(suggestNames(TAGS, typed)).toEqual(found))
