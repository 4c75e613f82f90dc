import { expect, test } from 'vitest'
import { withEdges } from '../../../lib/anchoring/edges.ts'

/** The page with brackets around the place of the quote; `marked` has them around its words. */
function widen(exact: string, marked: string): string {
  const place = { start: marked.indexOf('⟦'), end: marked.indexOf('⟧') - 1 }
  const text = marked.replaceAll(/[⟦⟧]/g, '')
  const { start, end } = withEdges(text, exact, place)
  return `${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`
}

test.each([
  ['that stand there', '“We wait.”', 'She said “⟦We wait⟧.” Then', 'She said ⟦“We wait.”⟧ Then'],
  ['in another house style', '"We wait."', 'She said “⟦We wait⟧.” Then', 'She said ⟦“We wait.”⟧ Then'],
  [
    'behind a space',
    '« On attend »',
    'dit «\u00a0⟦On attend⟧\u00a0» Puis',
    'dit ⟦«\u00a0On attend\u00a0»⟧ Puis',
  ],
  ['at the ends of the page', '(so)', '(⟦so⟧)', '⟦(so)⟧'],
  ['of which some are left', '“We wait.”', 'She said: ⟦We wait⟧. Then', 'She said: ⟦We wait.⟧ Then'],
  ['of which the inner ones are left', '(“so”)', 'call it “⟦so⟧” here', 'call it ⟦“so”⟧ here'],
  ['of which the first ends the page', '““so””', '“⟦so⟧” it', '⟦“so”⟧ it'],
])('a place is widened by signs of the quote %s', (_, exact, words, whole) => {
  expect(widen(exact, words)).toBe(whole)
})

test.each([
  ['that the quote has not', 'We wait', 'She said “⟦We wait⟧.” Then'],
  ['that are others', '(We wait)', 'She said “⟦We wait⟧.” Then'],
  ['that went', '“We wait.”', 'She said that ⟦We wait⟧ Then'],
  ['nor by the spaces beside it', ' We wait ', 'that ⟦We wait⟧ then'],
  ['of which only the outer ones stand there', '(“so”)', 'call it (⟦so⟧) here'],
])('a place is not widened by signs %s', (_, exact, words) => {
  expect(widen(exact, words)).toBe(words)
})

test('no space beyond a sign is taken', () => {
  expect(widen('We wait. ', 'so ⟦We wait⟧. Then')).toBe('so ⟦We wait.⟧ Then')
})

test('no more than eight characters are taken on each side', () => {
  const dots = '.'.repeat(9)
  expect(widen(`${dots}so${dots}`, `${dots}⟦so⟧${dots}`)).toBe('.⟦........so........⟧.')
})
