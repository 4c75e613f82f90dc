/** Runs in the extension's worker beside its own background: does the acts that have no message of their own. */
import type { Result } from '../../lib/domain/result.ts'
import { addTag, remove, removeTag, restore, setNote } from '../../lib/storage/annotation-store.ts'
import { putInCollection, takeOutOfCollection } from '../../lib/storage/collection-members.ts'
import { addCollection } from '../../lib/storage/collection-store.ts'
import { importRows } from '../../lib/storage/import-store.ts'
import { keep } from '../../lib/storage/keeping.ts'
import { openStore } from '../../lib/storage/open-store.ts'
import type { KitAsk } from './asks.ts'
import { importedRows } from './imported-rows.ts'

const database = openStore()

function answer({ killKit: wish, act }: KitAsk): Promise<Result<unknown>> {
  switch (wish.name) {
    case 'keep':
      return keep(database, wish.wish, act)
    case 'setNote':
      return setNote(database, wish.id, wish.note, act)
    case 'addTag':
      return addTag(database, [wish.id], wish.tag, act)
    case 'removeTag':
      return removeTag(database, [wish.id], wish.tag, act)
    case 'remove':
      return remove(database, [wish.id], act)
    case 'restore':
      return restore(database, [wish.id], act)
    case 'addCollection':
      return addCollection(database, { id: wish.id, name: wish.id, parent: null }, act)
    case 'putInCollection':
      return putInCollection(database, [wish.id], wish.collection, act)
    case 'takeOutOfCollection':
      return takeOutOfCollection(database, [wish.id], wish.collection, act)
    case 'importRows': {
      const factsOf = () => {
        throw new Error('These files have no packs.')
      }
      return importRows(database, importedRows(wish.prefix, wish.rows), { act, factsOf })
    }
  }
}

declare const chrome: {
  runtime: {
    onMessage: {
      addListener(
        listener: (message: KitAsk, sender: unknown, respond: (answer: unknown) => void) => boolean,
      ): void
    }
  }
}

chrome.runtime.onMessage.addListener((message, _, respond) => {
  if (!message.killKit) return false
  const done = answer(message)
  if (message.early) respond({ ok: true })
  else done.then(respond, (error: unknown) => respond({ ok: false, problem: { message: String(error) } }))
  return true
})
