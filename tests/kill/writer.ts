/** One reader who does act after act and knows what must be stored once each is acknowledged. */

import type { ToKeep } from '../../lib/storage/keeping.ts'
import { anOfficial, selectorsOf } from '../support/builders.ts'
import type { KitAct } from './asks.ts'
import { oneOf, type Random } from './random.ts'

/** What must be stored of one annotation. */
export type Expected = { note: string; tags: string[]; collections: string[]; isDeleted: boolean }

export type Writer = {
  /** The next act; null while an earlier one is not acknowledged. */
  next(): KitAct
  /** The act was acknowledged. */
  acknowledged(act: KitAct): void
  /** Every annotation that must be there, by id. */
  expected: ReadonlyMap<string, Expected>
}

/** Annotations and tags of a writer bear its name, so that no two writers edit one row. */
export function aWriter(name: string, { random, site }: { random: Random; site: string }): Writer {
  const expected = new Map<string, Expected>()
  const shelves: string[] = []
  let count = 0

  const annotations = (isMeant: (one: Expected) => boolean): string[] =>
    [...expected].filter(([, one]) => isMeant(one)).map(([id]) => id)

  /** Every act changes something, so that each must be found in the journal. */
  const possible = (): (() => KitAct)[] => {
    const nth = ++count
    const here = annotations(({ isDeleted }) => !isDeleted)
    const gone = annotations(({ isDeleted }) => isDeleted)
    const tagged = annotations(({ tags }) => tags.length > 0)
    const shelved = annotations(({ collections }) => collections.length > 0)
    const free = annotations(({ collections }) => collections.length < shelves.length)
    const any = [...expected.keys()]
    const keep = () => ({ name: 'keep' as const, wish: wishOf(`${name}-${nth}`, site) })
    const tag = () => ({ name: 'addTag' as const, id: oneOf(random, any), tag: `${name} tag ${nth}` })
    const note = () => ({ name: 'setNote' as const, id: oneOf(random, any), note: `${name} note ${nth}` })
    const acts: (() => KitAct)[] = [keep]
    if (shelves.length < 3) acts.push(() => ({ name: 'addCollection', id: `${name} shelf ${nth}` }))
    if (any.length > 0) acts.push(tag, tag, note, note)
    if (here.length > 0) acts.push(() => ({ name: 'remove', id: oneOf(random, here) }))
    if (gone.length > 0) acts.push(() => ({ name: 'restore', id: oneOf(random, gone) }))
    if (tagged.length > 0) {
      acts.push(() => {
        const id = oneOf(random, tagged)
        return { name: 'removeTag', id, tag: oneOf(random, expected.get(id)?.tags ?? []) }
      })
    }
    if (free.length > 0) {
      acts.push(() => {
        const id = oneOf(random, free)
        const others = shelves.filter((shelf) => !expected.get(id)?.collections.includes(shelf))
        return { name: 'putInCollection', id, collection: oneOf(random, others) }
      })
    }
    if (shelved.length > 0) {
      acts.push(() => {
        const id = oneOf(random, shelved)
        return {
          name: 'takeOutOfCollection',
          id,
          collection: oneOf(random, expected.get(id)?.collections ?? []),
        }
      })
    }
    return acts
  }

  return {
    expected,
    next: () => oneOf(random, possible())(),
    acknowledged(act) {
      if (act.name === 'keep') {
        expected.set(act.wish.id, { note: '', tags: [], collections: [], isDeleted: false })
      } else if (act.name === 'addCollection') shelves.push(act.id)
      else if (act.name !== 'importRows') edit(expected.get(act.id), act)
    },
  }
}

function edit(one: Expected | undefined, act: KitAct): void {
  if (!one) return
  if (act.name === 'setNote') one.note = act.note
  if (act.name === 'addTag') one.tags.push(act.tag)
  if (act.name === 'removeTag') one.tags = one.tags.filter((tag) => tag !== act.tag)
  if (act.name === 'remove') one.isDeleted = true
  if (act.name === 'restore') one.isDeleted = false
  if (act.name === 'putInCollection') one.collections.push(act.collection)
  if (act.name === 'takeOutOfCollection') {
    one.collections = one.collections.filter((id) => id !== act.collection)
  }
}

/** Some twenty mentions an article, each with words of its own. */
function wishOf(id: string, site: string): ToKeep {
  const quote = `Minister ${id}`
  const text = `On Thursday ${quote} signed the pact.`
  const url = `${site}/kept/${[...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 100}`
  return {
    id,
    article: {
      url,
      canonical: url,
      title: '',
      outlet: 'The Example Courier',
      language: 'en',
      date: '2026-01-15',
      dateSource: 'json-ld',
    },
    entity: anOfficial({ name: quote }),
    quote,
    context: text,
    selectors: selectorsOf(text, quote),
  }
}
