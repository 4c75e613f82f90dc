// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { describe, expect, test } from 'vitest'
import type { KeptPlace } from '../../../lib/domain/kept-place.ts'
import { anAnnotation, selectorsOf } from '../../support/builders.ts'
import { article, aView, control, press, showPanel } from './panel-samples.tsx'

const kept = anAnnotation({ id: 'k1' })
const at = (place: KeptPlace) => new Map([[place.id, place]])

describe('where it stands', () => {
  test('found: a press on its words shows it on the page', () => {
    const place = { id: 'k1', state: 'found' as const, start: 0, end: 4, colour: null }
    const { root, acts, words } = showPanel(aView({ kept: [kept], places: at(place) }))
    act(() => root.querySelector<HTMLButtonElement>('.kept-show')?.click())
    expect(acts.showKept).toHaveBeenCalledExactlyOnceWith('k1')
    expect(words()).not.toMatch(/Looking for it|Not on this version/)
  })

  test('while it is looked for it says so, and there is nothing to press', () => {
    const { root, words } = showPanel(aView({ kept: [kept], places: null }))
    expect(words()).toContain('Looking for it on the page…')
    expect(root.querySelector('.kept-show')).toBeNull()
  })

  test('not on this version of the page: with its quote and its old place', () => {
    const { text } = article
    const last = anAnnotation({ id: 'k1', quote: 'ship repair', selectors: selectorsOf(text, 'ship repair') })
    const { root, words } = showPanel(aView({ kept: [last], places: at({ id: 'k1', state: 'not-here' }) }))
    expect(words()).toContain('Not on this version of the page. It was about three quarters down.')
    expect(root.querySelector('.kept-one blockquote')?.textContent).toBe('ship repair')
    expect(root.querySelector('.kept-show')).toBeNull()
  })

  test('of a whole article nothing is looked for', () => {
    const whole = anAnnotation({ id: 'k1', kind: 'article', quote: '', selectors: null, entity: null })
    const { words, root } = showPanel(aView({ kept: [whole], places: null }))
    expect(words()).not.toContain('Looking for it')
    expect(root.querySelector('.kept-one blockquote')).toBeNull()
    expect(control(root, 'Delete: Whole article').localName).toBe('button')
  })
})

test('a sentence that changed shows which words came and went, and both versions', () => {
  const changed = { context: 'Ana Ruiz read the pact.', seen: '2026-05-01T10:00:00.000Z' }
  const { root } = showPanel(
    aView({
      kept: [{ ...kept, context: 'Ana Ruiz signed the pact.', changed }],
      differences: new Map([
        [
          'k1',
          [
            { text: 'Ana Ruiz ', stands: 'in-both' },
            { text: 'signed', stands: 'before' },
            { text: 'read', stands: 'now' },
            { text: ' the pact.', stands: 'in-both' },
          ],
        ],
      ]),
    }),
  )
  expect(root.querySelector('.difference del')?.textContent).toBe('signed')
  expect(root.querySelector('.difference ins')?.textContent).toBe('read')
  const versions = [...root.querySelectorAll('.difference dd')].map((one) => one.textContent)
  expect(versions).toEqual(['Ana Ruiz signed the pact.', 'Ana Ruiz read the pact.'])
})

test('opened at a note, the cursor is in it, and the panel says that it was followed', () => {
  const many = Array.from({ length: 30 }, (_, nth) => anAnnotation({ id: `k${nth}` }))
  const { root, acts, again } = showPanel(aView({ focus: { entity: null, annotation: 'k27' } }))
  expect(acts.focusShown).not.toHaveBeenCalled()
  again(aView({ kept: many, focus: { entity: null, annotation: 'k27' } }))
  const fields = [...root.querySelectorAll('#list-kept textarea')]
  expect(document.activeElement).toBe(fields[27])
  expect(acts.focusShown).toHaveBeenCalled()
})

describe('what can be said of it', () => {
  const choices = {
    collections: [{ id: 'c1', name: 'Ports', parent: null, created: '', modified: '', deleted: null }],
    meanings: { yellow: 'to be checked', green: '', blue: '', pink: '' },
  }

  test('one of four colours, called as the reader means it', () => {
    const { root, acts } = showPanel(aView({ kept: [kept], choices }))
    const labels = [...root.querySelectorAll('.colour-choice label')]
    expect(labels.map((one) => one.textContent)).toEqual([
      'to be checked',
      'Green',
      'Blue',
      'Pink',
      'No colour',
    ])
    act(() => labels[0]?.querySelector('input')?.click())
    expect(acts.setColour).toHaveBeenCalledExactlyOnceWith('k1', 'yellow')
  })

  test('its colour stands beside its kind, with a shape and in words', () => {
    const { root } = showPanel(aView({ kept: [{ ...kept, colour: 'yellow' }], choices }))
    expect(root.querySelector('.kept-line .kept-colour')?.textContent).toBe('to be checked')
    expect(root.querySelectorAll('.kept-line .colour-mark.colour-yellow')).toHaveLength(1)
  })

  test('its kind; a whole article has none to choose', () => {
    const { root, acts, again } = showPanel(aView({ kept: [kept], choices }))
    const select = root.querySelector<HTMLSelectElement>('.kind-choice select')
    expect([...(select?.options ?? [])].map(({ text }) => text)).toEqual([
      'Highlight',
      'Agreement',
      'Official',
      'Cooperation area',
    ])
    expect(select?.value).toBe('agreement')
    act(() => {
      if (select) select.value = 'area'
      select?.dispatchEvent(new Event('change', { bubbles: true }))
    })
    expect(acts.setKind).toHaveBeenCalledExactlyOnceWith('k1', 'area')
    again(
      aView({ kept: [anAnnotation({ id: 'w', kind: 'article', quote: '', selectors: null, entity: null })] }),
    )
    expect(root.querySelector('.kind-choice')).toBeNull()
  })

  test('the collections that it is in, and the way out', () => {
    const { root, acts } = showPanel(aView({ kept: [{ ...kept, collections: ['c1'] }], choices }))
    expect(root.querySelector('.kept-options summary')?.textContent).toContain('in 1 collection')
    press(root, 'Take out of Ports')
    expect(acts.takeOutOfCollection).toHaveBeenCalledExactlyOnceWith('k1', 'c1')
  })
})

test('what another window wrote meanwhile stands beside the note, and can be used', () => {
  const notes = { k1: { text: 'mine', saving: { step: 'unsaved' as const }, other: 'theirs' } }
  const { root, acts } = showPanel(aView({ kept: [kept], notes }))
  expect(root.querySelector('.other-note blockquote')?.textContent).toBe('theirs')
  press(root, 'Use that text')
  expect(acts.typeNote).toHaveBeenCalledWith('k1', 'theirs')
  expect(acts.forgetOtherNote).toHaveBeenCalledWith('k1')
  expect(root.querySelector('textarea')?.value).toBe('mine')
})

test('the whole article is kept at its headline, and a second press takes that back', () => {
  const { root, acts, again } = showPanel(aView())
  press(root, 'Keep article')
  expect(acts.keepArticle).toHaveBeenCalledOnce()
  again(
    aView({ kept: [anAnnotation({ id: 'w', kind: 'article', quote: '', selectors: null, entity: null })] }),
  )
  press(root, 'Article kept')
  expect(acts.remove).toHaveBeenCalledExactlyOnceWith(['w'])
})
