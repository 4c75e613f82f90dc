/** What must be true of whatever a reader made of a file. */
import { expect } from 'vitest'
import type { ImportRead } from '../../../lib/domain/exchange.ts'
import { checkAnnotation, checkArticle } from '../../../lib/exchange/row-schemas.ts'

/** No unseen character, no key that acts on objects, no object that inherits from another. */
function expectVisible(value: unknown): void {
  if (typeof value === 'string') expect(value).not.toMatch(/(?![\t\n\r])[\p{Cc}\p{Surrogate}]/u)
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
  for (const [key, inside] of Object.entries(value)) {
    expect(['__proto__', 'constructor', 'prototype']).not.toContain(key)
    expectVisible(key)
    expectVisible(inside)
  }
}

/** Nothing of the file acts on objects, every row is right and hangs on rows that are there, every refusal says why. */
export function isUnharmed(read: ImportRead): void {
  expect(Object.keys(Object.prototype)).toEqual([])
  if (!read.ok) {
    expect(read.refused.length).toBeGreaterThan(0)
    for (const { where, why } of read.refused) {
      expect(where?.trim()).not.toBe('')
      expect(why.trim()).not.toBe('')
      // Schemas speak English to programmers where nobody gave them words.
      expect(why).not.toMatch(/Invalid|Expected/)
    }
    return
  }
  const keys = new Set(read.rows.articles.map(({ key }) => key))
  for (const article of read.rows.articles) {
    expect(checkArticle(article).ok).toBe(true)
    for (const address of [article.url, article.key, ...article.addresses])
      expect(address).toMatch(/^https?:/i)
  }
  for (const annotation of read.rows.annotations) {
    expect(checkAnnotation(annotation).ok).toBe(true)
    expect(keys.has(annotation.article)).toBe(true)
  }
  expectVisible(read.rows)
}
