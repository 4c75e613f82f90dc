// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { readOutline } from '../../../lib/page/outline.ts'
import { rangesOf } from '../../../lib/page/page-text.ts'
import { readText } from '../../../lib/page/read-text.ts'
import { openRootsIn } from '../../../lib/page/shadow-trees.ts'
import { rootsOf } from '../../../lib/page/text-roots.ts'
import { spansOf } from '../../../lib/page/text-spans.ts'

beforeEach(() => {
  document.body.innerHTML = ''
  vi.stubGlobal(
    'StaticRange',
    class {
      constructor(init: StaticRangeInit) {
        Object.assign(this, init)
      }
    },
  )
})
afterEach(() => vi.unstubAllGlobals())

/** An element below `parent` with an open (or closed) tree of its own. */
function host(parent: ParentNode, inside: string, mode: ShadowRootMode = 'open'): ShadowRoot {
  const element = document.createElement('news-article')
  parent.append(element)
  const root = element.attachShadow({ mode })
  root.innerHTML = inside
  return root
}

const textOf = () => readText([readOutline(document.body).runs]).text

describe('a shadow tree', () => {
  test('that is open is read where its host stands', () => {
    document.body.innerHTML = '<p>Before.</p>'
    host(document.body, '<p>Ministers met.</p><script>no()</script>')
    document.body.insertAdjacentHTML('beforeend', '<p>After.</p>')
    expect(textOf()).toBe('Before.\n\nMinisters met.\n\nAfter.')
  })
  test('that is closed is left alone', () => {
    host(document.body, '<p>Nobody reads this.</p>', 'closed')
    expect(textOf()).toBe('')
  })
  test('shows children of its host where it has slots for them, and those without a slot nowhere', () => {
    const root = host(document.body, '<h1>Title</h1><p>She said <slot name="who"></slot> signed.</p>')
    root.host.innerHTML = '<b slot="who">Ana Ruiz</b><i>Nowhere</i>'
    expect(textOf()).toBe('Title\n\nShe said Ana Ruiz signed.')
  })
  test('shows what a slot holds itself where nothing is put into it', () => {
    host(document.body, '<p>Signed by <slot>nobody</slot>.</p>')
    expect(textOf()).toBe('Signed by nobody.')
  })
  test('inside of another one is read', () => {
    host(host(document.body, '<section></section>').querySelector('section') as Element, '<p>Deep words.</p>')
    expect(textOf()).toBe('Deep words.')
    expect(readOutline(document.body).shadows).toHaveLength(2)
    expect(openRootsIn(document.documentElement)).toHaveLength(2)
  })
  test('as deep as pages of attackers have them is not read to its end, and nothing breaks', () => {
    let inner: ParentNode = document.body
    for (let depth = 0; depth < 200; depth++) inner = host(inner, `<p>${depth}</p>`)
    expect(textOf()).toMatch(/^0\n\n1\n\n/)
    expect(textOf()).not.toContain('199')
  })
})

test('a range never leads from one tree into another', () => {
  document.body.innerHTML = '<p>The treaty of</p>'
  host(document.body, '<span>friendship</span>')
  const outline = readOutline(document.body)
  const page = readText([outline.runs])
  const ranges = rangesOf(page, 0, page.text.length)
  expect(ranges.map(({ startContainer, endContainer }) => [startContainer, endContainer])).toEqual(
    page.pieces.flatMap(spansOf).map(({ node }) => [node, node]),
  )
})

test('a page is watched in its trees as well', () => {
  document.body.innerHTML = '<p>The treaty.</p>'
  const root = host(document.body, '<p>Words.</p>')
  const { runs, shadows } = readOutline(document.body)
  expect(rootsOf({ ...readText([runs]), shadows }, document)).toEqual([document.documentElement, root])
  expect(rootsOf(null, document)).toEqual([document.documentElement, root])
})

test('a form whose fields answer in the name of a tree has none', () => {
  document.body.innerHTML = '<form><input name="shadowRoot"><p>Sign in.</p></form>'
  expect(() => textOf()).not.toThrow()
  expect(openRootsIn(document.documentElement)).toEqual([])
})
