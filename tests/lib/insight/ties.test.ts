import { expect, test } from 'vitest'
import { agreementFiles, entriesOfKept } from '../../../lib/insight/agreement-file.ts'
import { tieNetwork } from '../../../lib/insight/ties.ts'
import { aKept, anAgreement, anOfficial } from '../../support/builders.ts'

const BOTH = 'Ana Ruiz and Grace Lim spoke.'
const KEPT = [
  aKept({ url: 'https://a.example/1' }, [
    { entity: anAgreement({ name: 'Harbour Pact', parties: ['PE', 'CL'] }) },
    { entity: anAgreement({ name: 'Accord on Grain', type: 'agreement', parties: ['CL', 'PE', 'UY'] }) },
    { entity: anOfficial({ name: 'Ana Ruiz', country: 'PE' }), context: BOTH },
    { entity: anOfficial({ name: 'Grace Lim', country: 'SG' }), context: BOTH },
    { entity: anOfficial({ name: 'Unplaced', country: null }), context: BOTH },
  ]),
  aKept({ url: 'https://a.example/2' }, [
    { entity: anOfficial({ name: 'Ana Ruiz', country: 'PE' }), context: 'One.' },
    { entity: anOfficial({ name: 'Grace Lim', country: 'SG' }), context: 'Another.' },
  ]),
]
const network = () => tieNetwork(agreementFiles(entriesOfKept(KEPT), []), KEPT)

test('agreements tie each two of their parties, articles tie those whose officials they name', () => {
  expect(network().ties.map(({ id, strength }) => [id, strength])).toEqual([
    ['agreement CL PE', 2],
    ['together PE SG', 2],
    ['agreement CL UY', 1],
    ['agreement PE UY', 1],
  ])
})

test('a tie by officials says which sentences name both, and keeps the rest apart', () => {
  const tie = network().ties.find(({ kind }) => kind === 'together')
  expect(tie?.articles.map(({ sentences, passages }) => [sentences, passages.length])).toEqual([
    [[BOTH], 2],
    [[], 2],
  ])
})

test('parties stand by the strength of all their ties', () => {
  expect(network().parties).toEqual([
    { party: 'PE', strength: 5 },
    { party: 'CL', strength: 3 },
    { party: 'SG', strength: 2 },
    { party: 'UY', strength: 2 },
  ])
})

test('an instrument of a whole continent ties no two of its parties, and is told of', () => {
  const parties = 'AR BO BR CL CO EC GY PE PY SR UY VE PA'.split(' ')
  const kept = [aKept({}, [{ entity: anAgreement({ parties }) }])]
  const { ties, tooWide } = tieNetwork(agreementFiles(entriesOfKept(kept), []), kept)
  expect([ties.length, tooWide.length]).toEqual([0, 1])
  const twelve = [aKept({}, [{ entity: anAgreement({ parties: parties.slice(1) }) }])]
  expect(tieNetwork(agreementFiles(entriesOfKept(twelve), []), twelve).ties.length).toBe(66)
})
