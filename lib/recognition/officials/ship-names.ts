/** Ships called after persons in office: `the ferry Queen Mirela`, `the vessels, among them the Admiral Noskov`. */
import { SHIP_KINDS } from '../../knowledge/ordinary-words.ts'
import type { Scene } from './scene.ts'

/** Titles that ships bear in their names. */
const TITLES = new Set(
  'queen king prince princess admiral marshal general sultan emperor empress president emir captain duke duchess governor chancellor'.split(
    ' ',
  ),
)
const MOST_BEFORE = 14

/** Whether the title at token `first` belongs to the name of a ship. */
export function isShip({ tokens, document }: Scene, first: number): boolean {
  const title = tokens[first]
  if (!title || title.letters === 'lower' || !TITLES.has(title.key)) return false
  if (SHIP_KINDS.has(tokens[first - 1]?.key ?? '') && tokens[first - 1]?.sentence === title.sentence)
    return true
  if (tokens[first - 1]?.key !== 'the') return false
  const from = Math.max(document.sentences[title.sentence]?.first ?? 0, first - MOST_BEFORE)
  for (let at = from; at < first; at++) if (SHIP_KINDS.has(tokens[at]?.key ?? '')) return true
  return false
}
