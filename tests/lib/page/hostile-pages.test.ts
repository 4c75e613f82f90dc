// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { aPage, paragraphs } from '../../support/a-page.ts'
import { extractArticle } from '../../support/extract-article.ts'

/** What Chromium does: a field's name takes the place of the form's own property. */
function clobber(page: Document, form: Element, names: readonly string[]): void {
  for (const name of names) {
    const field = page.createElement('input')
    field.name = name
    Object.defineProperty(form, name, { value: field })
  }
}

test('a form whose fields are named after properties reads as the clean page does', () => {
  const html = `<form class="page"><div>${paragraphs(4)}</div></form>`
  const names =
    `attributes checkVisibility children childNodes classList className closest contains firstChild
    getAttribute hasAttribute id isConnected lastChild localName matches nextSibling nodeName nodeType ownerDocument
    parentElement parentNode querySelector querySelectorAll style tagName textContent`.split(/\s+/)
  const page = aPage(html)
  for (const form of page.querySelectorAll('form')) clobber(page, form, names)
  const clean = extractArticle(aPage(html), 'article')?.article.text
  expect(clean).toContain('river treaty')
  expect(extractArticle(page, 'article')?.article.text).toBe(clean)
})

// Deeper pages are a matter of the browser: building them here takes longer than all other tests together.
test('a page 1,500 elements deep is read', () => {
  const page = aPage('')
  let inner: Element = page.body
  for (let depth = 0; depth < 1500; depth++) {
    const child = page.createElement('div')
    inner.append(child)
    inner = child
  }
  inner.innerHTML = paragraphs(4)
  expect(extractArticle(page, 'article')?.article.text.split('\n\n')).toHaveLength(4)
})

test('a million characters in 20,000 nodes are read, and in one node as well', () => {
  const words = 'The envoys of both sides met again in the port. '
  const many = aPage(`<article>${`<p>${words}<b>Twice.</b></p>`.repeat(10_000)}</article>`)
  const one = aPage(`<article><p>${words.repeat(21_000)}</p></article>`)
  for (const page of [many, one]) {
    const began = performance.now()
    const found = extractArticle(page, 'article')
    expect(found?.article.text.length).toBeGreaterThan(500_000)
    // Reading takes a fraction of this; a quadratic step takes minutes.
    expect(performance.now() - began).toBeLessThan(5000)
  }
})

test('runs of one character are read', () => {
  for (const run of ['.', ' ', '\u00a0', '-', '1/', 'a ', '年']) {
    const page = aPage(
      `<title>${run.repeat(5000)}</title><article>${paragraphs(4)}<p>${run.repeat(100_000)}</p></article>`,
    )
    const began = performance.now()
    expect(extractArticle(page, 'article')).not.toBeNull()
    expect(performance.now() - began).toBeLessThan(5000)
  }
})

test('more than five million characters are cut and said to be', () => {
  const page = aPage(`<article>${'<p>The envoys of both sides met again.</p>'.repeat(1000)}</article>`)
  for (const node of [...page.querySelectorAll('p')].map((p) => p.firstChild)) {
    if (node) node.nodeValue = 'The envoys met again. '.repeat(300)
  }
  const found = extractArticle(page, 'article')
  expect(found?.truncated).toBe(true)
  expect(found?.article.text.length).toBeLessThan(5_100_000)
})

test('reading changes nothing on the page', () => {
  const page = aPage(`<title>Treaty</title><form><input name="q"></form><article>${paragraphs(4)}</article>`)
  const before = page.documentElement.outerHTML
  extractArticle(page, 'article')
  extractArticle(page, 'whole-page')
  expect(page.documentElement.outerHTML).toBe(before)
})

test('a page without a body or with an empty one has no article', () => {
  expect(extractArticle(aPage('<frameset><frame></frameset>'), 'whole-page')).toBeNull()
  expect(extractArticle(aPage(''), 'whole-page')).toBeNull()
})
