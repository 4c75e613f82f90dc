// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { extractPage } from '../../../lib/page/extract-page.ts'
import { readDeclarations, titleHint } from '../../../lib/page/raw-page.ts'
import { aPage, paragraphs } from '../../support/a-page.ts'

const ld = (json: string) => `<script type="application/ld+json">${json}</script>`

describe('what a page declares is handed over as it stands', () => {
  test('names and content of every meta element, and every JSON-LD block', () => {
    const { tags, jsonLd, languages } = readDeclarations(
      aPage(`<html lang="en-GB"><head><meta property="og:title" name="title" content="A &amp; B"><meta charset="utf-8">
        ${ld('{"broken"')}${ld('{}')}<script>treaty</script></head>`),
    )
    expect(tags).toEqual([['og:title title', 'A & B']])
    expect(jsonLd).toEqual(['{"broken"', '{}'])
    expect(languages).toEqual(['en-GB'])
  })
  test('a page that declares without end is cut', () => {
    const { tags, jsonLd, title } = readDeclarations(
      aPage(`<head><title>${'x'.repeat(9_000)}</title>${ld(`"${'y'.repeat(600_000)}"`)}${ld('"small"')}
        ${'<meta name="a" content="b">'.repeat(2_000)}<meta name="c" content="${'z'.repeat(9_000)}"></head>`),
    )
    expect(jsonLd).toEqual(['"small"'])
    expect(title).toHaveLength(1_000)
    expect(JSON.stringify(tags).length).toBeLessThan(10_000)
  })
})

describe('the word that the headline is known by', () => {
  const CASES: Record<string, string> = {
    'the headline of its JSON-LD': `${ld('{"publisher":{"name":"Ferry"},"headline" : "Pact \\u201cclose\\u201d"}')}<meta property="og:title" content="No">`,
    'a title among its meta elements':
      '<meta name="application-title" content="No"><meta name="dc.title" content="Pact “close”">',
    'the title element': '<title>Pact “close”</title><meta name="subtitle" content="No">',
  }
  for (const [name, head] of Object.entries(CASES)) {
    test(name, () => expect(titleHint(readDeclarations(aPage(`<head>${head}</head>`)))).toBe('Pact “close”'))
  }
})

describe('what stands around the headline', () => {
  const pageOf = (lines: string) =>
    extractPage(
      aPage(
        `<h1>River treaty talks resume</h1>${lines}${paragraphs(4)}<p><time datetime="2020-01-01">x</time></p>`,
      ),
      'article',
    )?.raw

  test('moments with what they say of themselves, but for those further down', () => {
    expect(
      pageOf('<p class="changed">Updated <time datetime="2026-01-17">5 minutes ago</time></p>')?.times,
    ).toEqual([{ at: '2026-01-17', label: expect.stringMatching(/minutes ago .*changed .*Updated/) }])
  })
  test('a clock that goes on makes no other page', () => {
    const at = (minutes: number) =>
      pageOf(`<p><time datetime="2026-01-17">${minutes} minutes ago</time></p><p>Read ${minutes} times</p>`)
    expect({ ...at(5), text: '' }).toEqual({ ...at(6), text: '' })
  })
  test('lines with a year', () => {
    expect(pageOf('<p>By Ann Author, January 15, 2026</p><p>Four minutes to read</p>')?.datelines).toEqual([
      'By Ann Author, January 15, 2026',
    ])
  })
})
