// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest'
import { SHELL } from '../../../lib/page/shown-by-style.ts'
import { sweepLeftovers } from '../../../lib/page/sweep-leftovers.ts'

let registry: Map<string, string>
beforeEach(() => {
  document.documentElement.replaceChildren(document.createElement('head'), document.createElement('body'))
  registry = new Map()
})

/** A host with a closed root, which Firefox shows to scripts of extensions, beside head and body or in one of them. */
function aHost(inside: string, into: Element = document.documentElement): Element {
  const host = document.createElement('div')
  const root = host.attachShadow({ mode: 'closed' })
  root.innerHTML = inside
  into.append(Object.assign(host, { openOrClosedShadowRoot: root }))
  return host
}

test('the marks of an earlier Entente go, those of the page stay', () => {
  for (const name of ['entente-official', 'entente-current', 'search-result']) registry.set(name, name)
  sweepLeftovers(document, registry)
  expect([...registry.keys()]).toEqual(['search-result'])
})

test('its hosts go, those of others stay', () => {
  aHost(`<div class="${SHELL}">Ana Ruiz</div>`)
  const others = [aHost('<p>Anybody’s</p>'), document.createElement('div')]
  document.documentElement.append(...others)
  sweepLeftovers(document, registry)
  expect([...document.documentElement.children].slice(2)).toEqual(others)
})

test('where a browser shows no closed roots, nothing is touched', () => {
  const host = aHost(`<div class="${SHELL}">Ana Ruiz</div>`)
  Object.assign(host, { openOrClosedShadowRoot: undefined })
  const remove = vi.spyOn(host, 'remove')
  sweepLeftovers(document, registry)
  expect(remove).not.toHaveBeenCalled()
})
