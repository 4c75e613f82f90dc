import { expect, test } from 'vitest'
import { isOwnName } from '../../../lib/insight/own-name.ts'

test.each([
  'Harbour Pact',
  'Treaty on the Use of Harbours',
  'Convention between Chile and Peru on Fisheries',
  'Second Protocol to the Harbour Pact of 2019',
  'HPTA',
  'Đối Thoại Treaty',
  'Chile–Peru Harbour Agreement (CPHA)',
])('%j is a name of its own', (name) => expect(isOwnName(name)).toBe(true))

test.each([
  'the fisheries deal',
  'fisheries deal',
  'Chile fisheries agreement',
  'agreement on Harbours',
  'the Harbour Pact that both had hoped for',
  'Memorandum of Understanding',
  'Comprehensive Strategic Partnership',
  'First Agreement',
  '',
  '—',
])('%j is none', (name) => expect(isOwnName(name)).toBe(false))
