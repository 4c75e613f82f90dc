/** The name of a mention in one text: it stays the same in every reading of that text, unlike its index. */
import type { ReadArticle } from '../../lib/page/reading-view.ts'

/** Null where the reading has no mention at `index`. */
export function mentionName({ reading }: ReadArticle, index: number): string | null {
  const mention = reading.mentions[index]
  return mention ? `${mention.kind} ${mention.start} ${mention.end}` : null
}

/** Index of the mention with this name; -1 where the reading has none. */
export function mentionNamed(read: ReadArticle, name: string): number {
  return read.reading.mentions.findIndex((_, index) => mentionName(read, index) === name)
}
