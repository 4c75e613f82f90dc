/** What the kill kit asks of the background, beside the extension's own message that keeps. */
import type { ActName } from '../../lib/storage/acts.ts'
import type { ToKeep } from '../../lib/storage/keeping.ts'

/** One act of the store by the name of its function. */
export type KitAct =
  | { name: 'keep'; wish: ToKeep }
  | { name: 'setNote'; id: string; note: string }
  | { name: 'addTag' | 'removeTag'; id: string; tag: string }
  | { name: 'remove' | 'restore'; id: string }
  | { name: 'addCollection'; id: string }
  | { name: 'putInCollection' | 'takeOutOfCollection'; id: string; collection: string }
  | { name: 'importRows'; prefix: string; rows: number }

export type KitAsk = {
  killKit: KitAct
  act: ActName
  /** Answer before the act is done: the fault that the kit must find. */
  early: boolean
}
