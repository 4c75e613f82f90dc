import type { Kept } from '../domain/annotation.ts'
import { dayHere } from '../domain/day-here.ts'

const LONGEST = 100

/** A file's name that every system and Obsidian take: the article's title where there is one article, else the day. */
export function exportFileName(kept: readonly Kept[], ending: string, exported: string): string {
  const title = kept.length === 1 ? fileWords(kept[0]?.article.title ?? '') : ''
  return `${title || `entente-${dayHere(exported)}`}.${ending}`
}

function fileWords(title: string): string {
  const words = title
    .normalize('NFC')
    // Forbidden by Windows or by Obsidian's links, or not to be seen.
    .replace(/[\\/:*?"<>|#^[\]\p{C}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[.\s]+/, '')
  const short = words.length <= LONGEST ? words : words.slice(0, LONGEST).replace(/\s\S*$/, '')
  return short.replace(/(?<![. \p{Surrogate}])[. \p{Surrogate}]+$/u, '').trim()
}
