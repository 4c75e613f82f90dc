import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Kept } from '../../../lib/domain/annotation.ts'
import { inLine, inParagraphs } from '../../../lib/exchange/markdown-text.ts'
import { toMarkdown } from '../../../lib/exchange/to-markdown.ts'
import { aKept, anAgreement, anArea, anOfficial, selectorsOf } from '../../support/builders.ts'
import { aSource } from '../../support/export-builders.ts'
import { written } from '../../support/written.ts'
import { anyKept, anyText } from './any-kept.ts'

const markdown = (kept: Kept[]) => written(toMarkdown(aSource(kept)))

function frontMatter(text: string): Record<string, unknown> {
  const found = /^---\n(.*?\n)---\n/s.exec(text)
  return parse(found?.[1] ?? '') as Record<string, unknown>
}

test('one article is written as the clipper writes it', async () => {
  const context = 'On Thursday Ana Ruiz signed the Harbour Pact.'
  const text = await markdown([
    aKept({}, [
      {
        context,
        quote: 'Harbour Pact',
        selectors: selectorsOf(context, 'Harbour Pact'),
        note: 'Compare with *2019*.',
        tags: ['sea ports'],
      },
    ]),
  ])
  expect(text).toBe(`---
title: "Two ports, one pact"
source: "https://news.example/world/harbour-pact"
author:
  - "[[The Example Courier]]"
published: 2026-01-15
created: 2026-02-01
description: "1 passage: 1 agreement."
tags:
  - "clippings"
  - "sea-ports"
---

The Example Courier · published 2026-01-15 · retrieved 2026-01-16

## Harbour Pact

Agreement · Treaty · Signed (“signed”) · 2026-01-15 · Peru, Chile

> On Thursday Ana Ruiz signed the ==Harbour Pact==.
>
> [To the passage](https://news.example/world/harbour-pact#:~:text=Thursday%20Ana%20Ruiz%20signed%20the-,Harbour%20Pact)

Compare with \\*2019\\*.

#sea-ports
`)
})

test('several articles stand under a heading each', async () => {
  const text = await markdown([
    aKept({}, [{ entity: anOfficial() }]),
    aKept({ url: 'https://news.example/b_(c)', title: 'B [x]', date: null }, [
      { entity: anArea() },
      { entity: anAgreement() },
    ]),
  ])
  expect(frontMatter(text)).toEqual({
    title: 'Entente, 2026-02-01',
    created: '2026-02-01',
    description: '3 passages from 2 articles: 1 agreement, 1 official, 1 cooperation area.',
    tags: ['clippings'],
  })
  expect(text).toContain('\n## [Two ports, one pact](https://news.example/world/harbour-pact)\n')
  expect(text).toContain('\n## [B \\[x\\]](https://news.example/b_%28c%29)\n')
  expect(text).toContain('\n### Ana Ruiz\n\nOfficial · Foreign Minister · Peru\n')
  expect(text).toContain('\n### port security\n\nCooperation area · Maritime affairs · Peru, Chile\n')
  expect(text).toContain('publication date unknown')
})

test('of two equal words the kept one is highlighted', async () => {
  const context = 'Pact after Pact.'
  const [quote, place] = selectorsOf(context, 'Pact')
  const second = { ...quote, prefix: 'Pact after ', suffix: '.' }
  const text = await markdown([aKept({}, [{ context, quote: 'Pact', selectors: [second, place] }])])
  expect(text).toContain('> Pact after ==Pact==.')
})

test('an unknown date and outlet leave their property empty', async () => {
  const text = await markdown([aKept({ date: null, outlet: '' })])
  expect(text).toContain('\npublished:\n')
  expect(frontMatter(text)).toMatchObject({ published: null, author: [] })
})

test('what is no web address is no link', async () => {
  const text = await markdown([aKept({ url: 'javascript:alert(1)' }), aKept()])
  expect(text).not.toMatch(/\]\(\s*javascript/i)
})

test('front matter reads back as it was meant, whatever the text', async () => {
  await fc.assert(
    fc.asyncProperty(anyKept, async (kept) => {
      const [one] = kept
      if (!one) return
      expect(frontMatter(await markdown([one]))).toMatchObject({
        title: one.article.title,
        source: one.article.url,
        author: one.article.outlet ? [`[[${one.article.outlet}]]`] : [],
        published: '2026-01-15',
        created: '2026-02-01',
      })
    }),
  )
})

// Every mark of Markdown, not escaped by an odd number of backslashes.
const BARE_MARK = /(?<!\\)(?:\\\\)*[`*_[\]{}<>#~=|!$^&%]/
const BARE_LINE_START = /^(?:[-+]|\d{1,9}[.)])/m
const withoutEscapes = (text: string) => text.replace(/\\([!-/:-@[-`{-~])/g, '$1')

test('markup in a text stays text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const escaped = inParagraphs(text)
      expect(escaped.replace(/\\\\/g, '')).not.toMatch(BARE_MARK)
      expect(escaped).not.toMatch(BARE_LINE_START)
      expect(escaped).not.toMatch(/^[ \t]/m)
      expect(withoutEscapes(escaped).replace(/\s+/g, '')).toBe(text.replace(/[\s\u0085]+/g, ''))
    }),
  )
})

test('a line of text has no line break', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(inLine(text)).not.toMatch(/[\n\r\v\f\u0085\u2028\u2029]/)
    }),
  )
})

test('lines of a note stay lines, paragraphs stay paragraphs', () => {
  expect(inParagraphs('one\ntwo\n\n\n- three')).toBe('one  \ntwo\n\n\\- three')
})

test('headings come from articles and entities alone', async () => {
  await fc.assert(
    fc.asyncProperty(anyKept, async (kept) => {
      // Front matter is YAML: a line separator inside its quotes begins no line of Markdown.
      const body = (await markdown(kept)).replace(/^---\n.*?\n---\n/s, '')
      const headings = body.match(/^#{1,6} /gm) ?? []
      const annotations = kept.reduce((sum, group) => sum + group.annotations.length, 0)
      expect(headings).toHaveLength(annotations + (kept.length === 1 ? 0 : kept.length))
    }),
  )
})
