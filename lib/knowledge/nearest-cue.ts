/** The sense nearest to a word that no cue knows, by the letters they share. */
import type { Topic } from '../domain/topic.ts'
import { remembering } from './remembering.ts'
import { topicCues } from './topic-cues.ts'

/** Share of three-letter pieces in common (Dice's coefficient) from which two words count as kin. */
const KIN = 0.6
const SHORTEST_WORD = 6
const LONGEST_WORD = 40

type Candidate = { topic: Topic; pieces: number }

let index: { words: Candidate[]; byPiece: Map<string, number[]> } | null = null

/** More words without a cue of their own than a few long articles have. */
const MOST_REMEMBERED = 1_000

/** The topic of the cue word most like `word` (folded); null where none is near. */
export function nearestTopic(word: string): Topic | null {
  return word.length < SHORTEST_WORD || word.length > LONGEST_WORD ? null : remembered(word)
}

const remembered = remembering(MOST_REMEMBERED, nearestOf)

function nearestOf(word: string): Topic | null {
  const { words, byPiece } = cueIndex()
  const pieces = piecesOf(word)
  const shared = new Map<number, number>()
  for (const piece of pieces) {
    for (const id of byPiece.get(piece) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1)
  }
  let best: Topic | null = null
  let most = KIN
  for (const [id, count] of shared) {
    const candidate = words[id]
    if (!candidate) continue
    const likeness = (2 * count) / (pieces.size + candidate.pieces)
    if (likeness > most) [best, most] = [candidate.topic, likeness]
  }
  return best
}

function cueIndex() {
  if (index) return index
  const words: Candidate[] = []
  const byPiece = new Map<string, number[]>()
  const { exact, stems } = topicCues()
  for (const [word, { topic, tier }] of [...exact, ...stems]) {
    if (tier !== 'own' || word.length < SHORTEST_WORD || word.includes(' ')) continue
    const pieces = piecesOf(word)
    for (const piece of pieces) {
      const ids = byPiece.get(piece)
      if (ids) ids.push(words.length)
      else byPiece.set(piece, [words.length])
    }
    words.push({ topic, pieces: pieces.size })
  }
  index = { words, byPiece }
  return index
}

/** Three-letter pieces, the word's beginning counted as a letter: beginnings say more than endings. */
function piecesOf(word: string): Set<string> {
  const marked = `^${word}`
  const pieces = new Set<string>()
  for (let i = 0; i + 3 <= marked.length; i++) pieces.add(marked.slice(i, i + 3))
  return pieces
}
