// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { expect, test } from 'vitest'
import type { SavingState } from '../../../lib/domain/panel-view.ts'
import { anAnnotation } from '../../support/builders.ts'
import { waitFor } from '../../support/wait-for.ts'
import { aView, press, showPanel, type } from './panel-samples.tsx'

const kept = anAnnotation({ id: 'k1', note: 'Signed in Lima', tags: ['ports'] })
const NOTE = 'Note on Harbour Pact'
const TAG = 'Add a tag to Harbour Pact'

const inHand = (text: string, saving: SavingState) => aView({ kept: [kept], notes: { k1: { text, saving } } })

test('what is kept is listed with its quote, note and tags', () => {
  const { root } = showPanel(aView({ kept: [kept] }))
  expect(root.querySelector('blockquote')?.textContent).toBe('Harbour Pact')
  expect(root.querySelector('textarea')?.value).toBe('Signed in Lima')
  expect([...root.querySelectorAll('.tag bdi')].map((one) => one.textContent)).toEqual(['ports'])
})

test('each key stroke is passed on, and so is leaving the field', () => {
  const { root, acts } = showPanel(aView({ kept: [kept] }))
  const field = type(root, NOTE, 'Signed in Lima, at last')
  expect(acts.typeNote).toHaveBeenCalledWith('k1', 'Signed in Lima, at last')
  act(() => {
    field.dispatchEvent(new Event('blur'))
  })
  expect(acts.leaveNote).toHaveBeenCalledWith('k1')
})

test('a note in hand counts instead of the stored one, and says when it is saved', () => {
  const { root, again } = showPanel(inHand('Half a sen', { step: 'unsaved' }))
  const status = root.querySelector('.note-saving')
  expect(root.querySelector('textarea')?.value).toBe('Half a sen')
  expect(status?.getAttribute('role')).toBe('status')
  expect(status?.textContent).toBe('')
  again(inHand('Half a sen', { step: 'saved' }))
  expect(status?.textContent).toBe('Saved')
})

test('a note that cannot be saved keeps its text, says why and offers to try again', () => {
  const { root, acts, words } = showPanel(
    inHand('Much to say', { step: 'failed', message: 'The disk is full.' }),
  )
  expect(root.querySelector('textarea')?.value).toBe('Much to say')
  expect(words()).toContain('Not saved. The disk is full. Your text is still here.')
  press(root, 'Try again')
  expect(acts.leaveNote).toHaveBeenCalledWith('k1')
})

const pressKey = (field: HTMLElement, key: string) =>
  act(async () => {
    field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  })

test.each([['Enter'], [',']])('%s adds the typed tag and empties the field', async (key) => {
  const { root, acts } = showPanel(aView({ kept: [kept] }))
  const field = type(root, TAG, ' maritime law ')
  await pressKey(field, key)
  expect(acts.addTag).toHaveBeenCalledWith('k1', 'maritime law')
  expect(field.value).toBe('')
})

test('a list that was pasted is one tag each', async () => {
  const { root, acts } = showPanel(aView({ kept: [kept] }))
  const field = type(root, TAG, 'law, sea ,, law,ports')
  await pressKey(field, 'Enter')
  await waitFor(() => expect(field.value).toBe(''))
  expect(acts.addTag.mock.calls).toEqual([
    ['k1', 'law'],
    ['k1', 'sea'],
  ])
})

test('of a list, what could not be stored stays in the field', async () => {
  const { root, acts } = showPanel(aView({ kept: [kept] }))
  acts.addTag.mockResolvedValueOnce(true).mockResolvedValue(false)
  const field = type(root, TAG, 'law, sea, ice')
  await pressKey(field, 'Enter')
  await waitFor(() => expect(field.value).toBe('sea, ice'))
})

test('a tag that could not be stored stays in the field', async () => {
  const { root, acts } = showPanel(aView({ kept: [kept] }))
  acts.addTag.mockResolvedValue(false)
  const field = type(root, TAG, 'law')
  await pressKey(field, 'Enter')
  expect(acts.addTag).toHaveBeenCalledOnce()
  expect(field.value).toBe('law')
})

test('a tag that is there already, or is blank, is not added', async () => {
  const { root, acts } = showPanel(aView({ kept: [kept] }))
  for (const text of ['ports', '  ']) {
    const field = type(root, TAG, text)
    await pressKey(field, 'Enter')
    expect(field.value).toBe('')
  }
  expect(acts.addTag).not.toHaveBeenCalled()
})

test('tags are removed and annotations deleted one by one', () => {
  const { root, acts } = showPanel(aView({ kept: [kept] }))
  press(root, 'Remove tag ports')
  expect(acts.removeTag).toHaveBeenCalledWith('k1', 'ports')
  press(root, 'Delete: Harbour Pact')
  expect(acts.remove).toHaveBeenCalledWith(['k1'])
})

test('from the details of a row, one press keeps and puts the cursor into the note', () => {
  const { root, acts, again } = showPanel(aView())
  press(root, 'Details of Harbour Pact')
  press(root, 'Keep and write a note')
  expect(acts.keep).toHaveBeenCalledWith(1)
  again(aView({ kept: [anAnnotation({ id: 'k9' })] }))
  expect(document.activeElement).toBe(root.querySelector('.entity-details textarea'))
})
