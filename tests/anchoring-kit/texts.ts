/** Texts to keep quotes in: made-up news, the labelled articles, and any folder of .txt files. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../support/source-files.ts'
import { type Chance, chanceOf } from './chance.ts'
import { FOREIGN, SENTENCES, SLOTS } from './sentences.ts'

/** So many texts are made up for the kit. */
const MADE_UP = 40

/** The texts of the kit; the same at each call. */
export function kitTexts(): string[] {
  return [...Array.from({ length: MADE_UP }, (_, at) => madeUpText(chanceOf(at), 36)), ...labelledArticles()]
}

export function labelledArticles(): string[] {
  return textsIn(join(ROOT, 'tests/corpus/articles'))
}

/** Every .txt file below a folder, in the order of their paths; those too short to edit are left out. */
export function textsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').trim())
    .filter((text) => text.length >= 1_200)
}

/** An article of so many sentences in paragraphs, a few of them foreign. */
export function madeUpText(chance: Chance, sentences: number): string {
  const own = chance.shuffled(SENTENCES).slice(0, Math.round(sentences * 0.85))
  const foreign = chance.shuffled(FOREIGN).slice(0, sentences - own.length)
  let text = ''
  for (const sentence of chance.shuffled([...own, ...foreign])) {
    text += (text && (chance.happens(0.3) ? '\n\n' : ' ')) + filled(sentence, chance)
  }
  return text
}

/** A page of about so many characters: made-up articles one after the other. */
export function longText(chance: Chance, length: number): string {
  let text = ''
  while (text.length < length) text += `${madeUpText(chance, 60)}\n\n`
  return text.trimEnd()
}

function filled(sentence: string, chance: Chance): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (_, slot) => chance.one(SLOTS[slot] ?? []))
}
