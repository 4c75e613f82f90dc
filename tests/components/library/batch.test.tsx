// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { expect, test } from 'vitest'
import { aKept } from '../../support/builders.ts'
import { aCollection } from '../../support/export-builders.ts'
import { acts, again, button, click, onEmptyPage, press, root, show, type } from './library-samples.tsx'

onEmptyPage()

const FOUR = [
  aKept({}, [{ id: 'a' }, { id: 'b' }]),
  aKept({ url: 'https://news.example/2' }, [{ id: 'c' }, { id: 'd' }]),
]

async function tick(at: number, shiftKey = false): Promise<void> {
  await act(async () => {
    root
      .querySelectorAll('.annotation-select input')
      [at]?.dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey }))
  })
}

const ticked = () =>
  [...root.querySelectorAll<HTMLInputElement>('.annotation-select input')].map((one) => one.checked)

test('a click with the shift key selects all between, over the articles', async () => {
  show(FOUR)
  await tick(1)
  await tick(3, true)
  expect(ticked()).toEqual([false, true, true, true])
  expect(root.querySelector('.batch-count')?.textContent).toBe('3 selected')
  await tick(2)
  expect(ticked()).toEqual([false, true, false, true])
})

test('all that is shown is selected at once, and let go with Escape', async () => {
  show(FOUR)
  await click('Select all')
  expect(ticked()).toEqual([true, true, true, true])
  await press(button('Tag'), 'Escape')
  expect(ticked()).toEqual([false, false, false, false])
  expect(document.activeElement?.textContent).toBe('Library')
})

test('what the filter leaves out is not acted on', async () => {
  show(FOUR)
  await click('Select all')
  again({ shown: FOUR.slice(1) })
  expect(root.querySelector('.batch-count')?.textContent).toBe('2 selected')
  await click('Delete')
  expect(acts.remove).toHaveBeenCalledWith(['c', 'd'])
})

test('all are tagged, with completion', async () => {
  show(FOUR)
  await click('Select all')
  await click('Tag')
  const field = await type('Add a tag to 4 annotations', 'viet')
  await press(field, 'ArrowDown')
  await press(field, 'Enter')
  expect(acts.addTag).toHaveBeenCalledWith(['a', 'b', 'c', 'd'], 'Việt Nam')
})

test('all get a colour, and all go into a collection', async () => {
  show(FOUR, { collections: [aCollection({ id: 'sea', name: 'Sea' })] })
  await tick(0)
  await tick(3)
  await click('Colour')
  await act(async () =>
    root.querySelectorAll<HTMLInputElement>('.batch-bar .colour-choice input')[4]?.click(),
  )
  expect(acts.setColour).toHaveBeenCalledWith(['a', 'd'], null)
  await click('Collection')
  await press(await type('Put into a collection: 2 annotations', 'sea'), 'Enter')
  expect(acts.putInCollection).toHaveBeenCalledWith(['a', 'd'], 'sea')
  expect(document.activeElement).toBe(button('Collection'))
})

test('deleting gives the focus to what stays', async () => {
  show(FOUR)
  await tick(1)
  await tick(2)
  await click('Delete')
  expect((document.activeElement as HTMLElement).dataset.id).toBe('d')
})

test('what is selected is exported', async () => {
  show(FOUR)
  await tick(0)
  await click('Export')
  await click('Download')
  expect(acts.download).toHaveBeenCalledWith({
    scope: { what: 'selected', ids: ['a'] },
    format: 'markdown',
  })
})
