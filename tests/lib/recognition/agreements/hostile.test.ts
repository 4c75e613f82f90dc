import { describe, expect, it } from 'vitest'
import { findAgreements } from '../../../../lib/recognition/agreements.ts'
import { readDocument } from '../../../../lib/recognition/document.ts'
import { loadGrammar } from '../../../../lib/recognition/grammar.ts'

const grammar = await loadGrammar()
const LENGTH = 50_000
/** A quadratic step would take minutes on these; the bound leaves room for a busy machine. */
const MOST_MS = 4_000

const run = (unit: string) => unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH)
const numbered = (unit: (n: number) => string) =>
  Array.from({ length: LENGTH / 25 }, (_, n) => unit(n)).join(' ')

const HOSTILE: Record<string, string> = {
  'one head over and over': run('treaty '),
  'a subject in a subject': run('agreement on '),
  'a list without end': run('an agreement on a, b, c, '),
  'a subject joined without end': `agreement on ${run('trade and ')}`,
  'parties without end': run('agreement between '),
  'many different names': numbered((n) => `Zq${n} Vb${n} Treaty`),
  'many different sentences': numbered((n) => `The Zq${n} Vb${n} Treaty was signed.`),
  'back-references': `The Lima Treaty was signed. ${run('It is the treaty. ')}`,
  acronyms: `The Lima Treaty (LT) ${run('LT ')}`,
  'beginnings of known names': run('Treaty of Peace and '),
  dates: run('on Monday signed the pact in 2022 '),
  'verbs and moods': run('agreed to sign not signed '),
  'list items': run('- MoU on x\n'),
  brackets: run('MoU (MoU) on '),
  'glued words': run('U.S.-'),
  'full stops': run('.'),
}

describe('hostile texts are read in time', () => {
  it.each(Object.entries(HOSTILE))('%s', (_, text) => {
    const begin = performance.now()
    findAgreements(readDocument(text), { date: '2025-01-01', grammar })
    expect(performance.now() - begin).toBeLessThan(MOST_MS)
  })
})
