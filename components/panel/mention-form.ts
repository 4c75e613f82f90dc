import type { Passage } from '../../lib/domain/correction.ts'

/** A mention about which something is said: its words, and what stands around them. */
export type MentionForm = { words: string; passage: Passage }

/** Characters on each side by which a passage is known again. */
const REACH = 32

/** The words of a mention with what stands around them; null where they are the person's full name itself. */
export function formOfMention(
  text: string,
  { start, end }: { start: number; end: number },
  name: string,
): MentionForm | null {
  const words = text.slice(start, end)
  if (words.toLowerCase() === name.toLowerCase()) return null
  const before = text.slice(Math.max(0, start - REACH), start)
  return { words, passage: { before, after: text.slice(end, end + REACH) } }
}
