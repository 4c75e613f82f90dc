/** The parts of the bench, in the order in which they are measured. */
import { measureAnchoring } from './anchoring.ts'
import { measureExchange } from './exchange.ts'
import { measureGrammar } from './grammar.ts'
import { measureHostileTexts } from './hostile.ts'
import { measureKnowledge } from './knowledge.ts'
import { measureLibrary } from './library.ts'
import { measureLibraryInChromium } from './library-in-chromium.ts'
import { measureNamesInText } from './names-in-text.ts'
import { measureExtraction } from './pages/extraction.ts'
import type { Figure } from './pages/figure.ts'
import { measureFirstMarks } from './pages/first-marks.ts'
import { measureFrames } from './pages/frames.ts'
import { measurePageCost } from './pages/page-cost.ts'
import { measurePainting } from './pages/painting.ts'
import { measurePointing } from './pages/pointing.ts'
import { measurePanel } from './panel.ts'
import { measureRecognition } from './recognition.ts'
import type { Section } from './results.ts'
import { measureStorage } from './storage.ts'
import { measureStorms, type StormRow } from './storms.ts'

export const SECTIONS: readonly Section[] = [
  { name: 'pages: extraction', measure: measureExtraction },
  { name: 'pages: painting 50 mentions', measure: () => measurePainting('small', 50, null) },
  { name: 'pages: painting 500 mentions', measure: () => measurePainting('large', 500, 1.2) },
  { name: 'pages: painting 5,000 mentions', measure: () => measurePainting('large', 5_000, null) },
  { name: 'pages: frames and changes', measure: async () => ({ rows: await measureFrames() }) },
  { name: 'pages: pointing and card', measure: async () => ({ rows: await measurePointing() }) },
  { name: 'pages: cost', measure: measurePageCost },
  { name: 'pages: first marks', measure: async () => ({ rows: await measureFirstMarks() }) },
  { name: 'pages: storms', measure: async () => ({ figures: (await measureStorms()).map(asFigure) }) },
  { name: 'recognition', measure: async () => ({ rows: await measureRecognition() }) },
  { name: 'grammar', measure: async () => ({ rows: await measureGrammar() }) },
  { name: 'names in text', measure: async () => ({ rows: await measureNamesInText() }) },
  { name: 'knowledge', measure: async () => ({ rows: await measureKnowledge() }) },
  { name: 'anchoring', measure: async () => ({ rows: await measureAnchoring() }) },
  { name: 'exchange', measure: async () => ({ rows: await measureExchange() }) },
  { name: 'library: search', measure: async () => ({ rows: await measureLibrary() }) },
  { name: 'storage', measure: async () => ({ rows: await measureStorage() }) },
  { name: 'panel', measure: async () => ({ rows: await measurePanel() }) },
  { name: 'hostile texts', measure: async () => ({ hostile: await measureHostileTexts() }) },
  { name: 'library: waits', measure: async () => ({ waits: await measureLibraryInChromium(10_000) }) },
]

function asFigure({ what, unit, value, goal }: StormRow): Figure {
  return { what: `${what}, ${unit}`, value, goal }
}
