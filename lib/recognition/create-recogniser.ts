/** All that reads a text: importing this file makes every rule, word table and fact ready. */
import { bundledOfficeHolders, bundledPack } from '../knowledge/bundled-holders.ts'
import { openPack } from '../knowledge/holder-pack.ts'
import { createOfficeHolders } from '../knowledge/office-holders.ts'
import { nextTurn } from '../work/next-turn.ts'
import { finishInTurns } from '../work/turns.ts'
import { beginningsOf } from './beginnings.ts'
import { loadGrammar } from './grammar.ts'
import { recognising } from './recognise.ts'
import type { Recogniser } from './recogniser.ts'

/** The recogniser, without state of its own. */
export function createRecogniser(): Recogniser {
  return {
    officeHoldersOf(packs) {
      if (packs.length === 0) return bundledOfficeHolders()
      return createOfficeHolders([...packs.map(openPack), bundledPack()])
    },
    async read({ text, date }, { officeHolders, corrections, signal, tell }) {
      const grammar = await loadGrammar()
      const readPart = (part: string) => {
        const work = recognising({ text: part, date }, { grammar, officeHolders, corrections })
        return finishInTurns(work, { pause: nextTurn, signal })
      }
      for (const end of tell ? beginningsOf(text) : []) await tell?.(await readPart(text.slice(0, end)), end)
      return readPart(text)
    },
  }
}
