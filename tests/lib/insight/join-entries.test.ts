/** Joining does not depend on the order of the input, and the reader's word beats every score. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FileDecision, FileEntry } from '../../../lib/domain/agreement-file.ts'
import { agreementFiles } from '../../../lib/insight/agreement-file.ts'
import { candidatesOf, shelve } from '../../../lib/insight/candidate-pairs.ts'
import { traitsOf } from '../../../lib/insight/entry-traits.ts'
import { finish } from '../../../lib/work/turns.ts'
import { aFileDecision, anEntry } from '../../support/file-builders.ts'

const NAMES = [
  ['extradition treaty', 'treaty'],
  ['agreement on extradition', 'agreement'],
  ['MoU on port security', 'mou'],
  ['memorandum of understanding on port security and ship repair', 'mou'],
  ['Comprehensive Strategic Partnership', 'partnership'],
  ['strategic partnership', 'partnership'],
  ['joint statement', 'joint-statement'],
  ['Northern Lakes Transit Convention (NLTC)', 'convention'],
  ['NLTC', 'other'],
  ['peace deal', 'peace-deal'],
  ['agreement', 'agreement'],
] as const

const anyEntry: fc.Arbitrary<FileEntry> = fc
  .record({
    named: fc.constantFrom(...NAMES),
    parties: fc.constantFrom('PE CL', 'CL PE', 'PE BR', 'PE CL BR', ''),
    date: fc.constantFrom('2019-03-01', '2019-03-05', '2024-11-16', '2026-01-15', null),
    outlet: fc.constantFrom('A', 'B', 'C'),
  })
  .map(({ named: [name, type], parties, date, outlet }) =>
    anEntry(date, outlet, { name, type, parties: parties.split(' ').filter(Boolean) }),
  )

const anyEntries = fc.uniqueArray(anyEntry, { selector: ({ id }) => id, maxLength: 14 })

/** Entries and decisions about some of them, one second apart. */
const anyDecided = anyEntries.chain((entries) =>
  fc.record({
    entries: fc.constant(entries),
    decisions: fc
      .array(
        fc.record({
          what: fc.constantFrom('join' as const, 'part' as const),
          one: fc.subarray(entries, {
            minLength: entries.length && 1,
            maxLength: Math.min(2, entries.length),
          }),
          other: fc.subarray(entries, {
            minLength: entries.length && 1,
            maxLength: Math.min(2, entries.length),
          }),
        }),
        { maxLength: 4 },
      )
      .map((all) =>
        all.map(({ what, one, other }, at) =>
          aFileDecision(
            what,
            one,
            other.filter((entry) => !one.includes(entry)),
            {
              id: `d${at}`,
              created: `2026-02-01T10:00:0${at}.000Z`,
            },
          ),
        ),
      ),
  }),
)

const groupsOf = (entries: readonly FileEntry[], decisions: readonly FileDecision[] = []) =>
  agreementFiles(entries, decisions)
    .map((file) => file.entries.map(({ id }) => id).sort())
    .sort()

test('the order of entries and decisions decides nothing', () => {
  fc.assert(
    fc.property(anyDecided, fc.infiniteStream(fc.nat()), ({ entries, decisions }, chance) => {
      const shuffled = <T>(all: readonly T[]) =>
        all
          .map((one) => ({ one, by: chance.next().value ?? 0 }))
          .sort((a, b) => a.by - b.by)
          .map(({ one }) => one)
      expect(agreementFiles(shuffled(entries), shuffled(decisions))).toEqual(
        agreementFiles(entries, decisions),
      )
    }),
  )
})

test('every entry is in one file, once', () => {
  fc.assert(
    fc.property(anyDecided, ({ entries, decisions }) => {
      expect(groupsOf(entries, decisions).flat().sort()).toEqual(entries.map(({ id }) => id).sort())
    }),
  )
})

test('deciding what is so already changes nothing, and deciding twice neither', () => {
  fc.assert(
    fc.property(anyDecided, ({ entries, decisions }) => {
      const before = groupsOf(entries, decisions)
      const again = decisions.map((one) => ({ ...one, id: `${one.id}-again` }))
      expect(groupsOf(entries, [...decisions, ...again])).toEqual(before)
    }),
  )
})

test('an instrument of other parties changes no other file', () => {
  fc.assert(
    fc.property(anyEntries, (entries) => {
      const stranger = anEntry('2020-07-07', 'D', { name: 'border treaty', parties: ['FI', 'SE'] })
      expect(groupsOf([...entries, stranger])).toEqual([...groupsOf(entries), [stranger.id]].sort())
    }),
  )
})

test('the newest decision holds for its entries', () => {
  fc.assert(
    fc.property(anyDecided, ({ entries, decisions }) => {
      const newest = decisions.at(-1)
      if (!newest) return
      const groups = groupsOf(entries, decisions)
      const groupOf = (id: string) => groups.findIndex((group) => group.includes(id))
      for (const one of newest.one) {
        for (const other of newest.other) {
          if (newest.what === 'join') expect(groupOf(one)).toBe(groupOf(other))
          else expect(groupOf(one)).not.toBe(groupOf(other))
        }
      }
    }),
  )
})

const early = anEntry('2019-03-01', 'A', { name: 'extradition treaty' })
const later = anEntry('2024-11-16', 'B', { name: 'agreement on extradition', type: 'agreement' })
const wide = anEntry('2026-01-15', 'C', { name: 'agreement on legal aid', type: 'agreement' })

test('the reader joins what no score would, and says so', () => {
  const [file, ...others] = agreementFiles([early, wide], [aFileDecision('join', [early], [wide])])
  expect(others).toEqual([])
  expect(file?.reasons).toEqual(['you joined them'])
})

test('a decision about an article that is gone still joins those on its two sides', () => {
  const gone = anEntry('2020-01-01', 'D', { name: 'legal pact' })
  const decisions = [
    aFileDecision('join', [early], [gone], { id: 'x' }),
    aFileDecision('join', [gone], [wide], { id: 'y' }),
  ]
  expect(groupsOf([early, wide], decisions)).toHaveLength(1)
})

test('what was parted stays apart when new articles come', () => {
  const parted = [aFileDecision('part', [early], [later])]
  expect(groupsOf([early, later], parted)).toHaveLength(2)
  const third = anEntry('2026-01-15', 'D', { name: 'extradition treaty' })
  const groups = groupsOf([early, later, third], parted)
  expect(groups).toHaveLength(2)
})

test('a later joint takes a parting back', () => {
  const decisions = [
    aFileDecision('part', [early], [later], { id: 'x' }),
    aFileDecision('join', [early], [later], { id: 'y', created: '2026-02-02T10:00:00.000Z' }),
  ]
  expect(groupsOf([early, later], decisions)).toHaveLength(1)
})

test('an entry of a long library is compared to as many others as one of a short library', () => {
  const subjects = ['trade', 'port security', 'extradition', 'fisheries', 'air services', 'double taxation']
  const codes = ['PE', 'CL', 'BR', 'AR', 'NO', 'SE', 'FI', 'EE', 'VN', 'SG', 'JP', 'KR']
  const nodes = Array.from({ length: 3200 }, (_, at) => ({
    traits: traitsOf(
      anEntry(`20${10 + (at % 15)}-0${1 + (at % 9)}-11`, `Outlet ${at}`, {
        name: `agreement on ${subjects[at % 6]} and ${subjects[(at * 7 + 1) % 6]} in region R${at}`,
        type: 'agreement',
        parties: [codes[at % 12] ?? '', codes[(at * 5 + 1) % 12] ?? ''],
      }),
    ),
  }))
  const comparedOf = (some: typeof nodes) =>
    [...candidatesOf(some, finish(shelve(some)))].reduce((sum, { earlier }) => sum + earlier.length, 0)
  const few = comparedOf(nodes.slice(0, 800))
  expect(few).toBeGreaterThan(10 * 800)
  expect(comparedOf(nodes)).toBeLessThan(5 * few)
})
