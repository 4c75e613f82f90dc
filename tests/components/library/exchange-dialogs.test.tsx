// @vitest-environment happy-dom
import axe from 'axe-core'
import { act } from 'preact/test-utils'
import { expect, test } from 'vitest'
import type { ImportCounts } from '../../../lib/domain/exchange.ts'
import type { ImportInHand } from '../../../lib/domain/import-view.ts'
import { NO_FILTER } from '../../../lib/domain/library-view.ts'
import { aCollection } from '../../support/export-builders.ts'
import { acts, again, button, click, field, ONE, onEmptyPage, root, show } from './library-samples.tsx'

onEmptyPage()

async function choose(label: RegExp): Promise<void> {
  const radio = [...root.querySelectorAll<HTMLInputElement>('dialog input[type="radio"]')].find((one) =>
    label.test(one.labels?.[0]?.textContent ?? ''),
  )
  if (!radio) throw new Error(`No choice ${label}.`)
  await act(async () => radio.click())
}

const choices = () =>
  [...root.querySelectorAll('dialog .export-choices fieldset:first-child label')].map(
    (one) => one.textContent,
  )

test('without a filter everything is exported, in the chosen format', async () => {
  show(ONE)
  await click('Export…')
  expect(choices()).toEqual(['Everything', 'One article'])
  await choose(/^CSV/)
  await click('Download')
  expect(acts.download).toHaveBeenCalledWith({ scope: { what: 'all' }, format: 'csv' })
  expect(root.querySelector('dialog')).toBeNull()
})

test('with a filter what is shown is offered first', async () => {
  show(ONE, { filter: { ...NO_FILTER, words: 'x' } })
  await click('Export…')
  expect(choices()).toContain('What the filter shows')
  await click('Save as…')
  expect(acts.saveAs).toHaveBeenCalledWith({ scope: { what: 'shown' }, format: 'markdown' })
})

test('a collection or an article is chosen', async () => {
  const collections = [aCollection({ id: 'asia', name: 'Asia' }), aCollection({ id: 'sea', name: 'Sea' })]
  show(ONE, { collections })
  await click('Export…')
  await choose(/^A collection/)
  await act(async () => {
    const select = field('Which collection')
    select.value = 'sea'
    select.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await click('Copy')
  expect(acts.copyExport).toHaveBeenCalledWith({
    scope: { what: 'collection', collection: 'sea' },
    format: 'markdown',
  })
  expect(root.querySelector('.export-copied')?.textContent).toBe('Copied')
  await choose(/^One article/)
  expect(field('Which article').value).toBe('Two ports, one pact')
})

test('the export of an article begins with it', async () => {
  show(ONE)
  await click(/^Export this article/)
  await click('Download')
  expect(acts.download).toHaveBeenCalledWith({
    scope: { what: 'article', article: ONE[0]?.article.key },
    format: 'markdown',
  })
})

test('the file’s beginning is shown, and what is empty cannot be exported', async () => {
  show(ONE)
  await click('Export…')
  expect(root.querySelector('pre')?.textContent).toBe('# Title…')
  acts.previewExport.mockResolvedValue({ name: 'x.csv', annotations: 0, text: '', isCut: false })
  await choose(/^CSV/)
  expect(button('Download').disabled).toBe(true)
})

test('a long export shows how far it is, and is stopped', async () => {
  show(ONE)
  await click('Export…')
  again({ exporting: { name: 'x.md', share: 0.4 } })
  expect(root.querySelector('progress')?.value).toBe(0.4)
  await click('Stop')
  expect(acts.cancelExport).toHaveBeenCalledOnce()
})

const NOTHING: ImportCounts = { added: 0, same: 0, changed: 0, older: 0, deleted: 0 }

const CHECKED: ImportInHand = {
  step: 'checked',
  name: 'backup.json',
  format: 'JSON of Entente',
  preview: {
    annotations: { ...NOTHING, added: 3, changed: 2, deleted: 1, same: 7 },
    others: { ...NOTHING, added: 1 },
    refused: [{ where: 'annotation 12', why: 'has no quote' }],
  },
}

test('a file is chosen or dropped', async () => {
  show([])
  await click('Import…')
  expect(root.querySelector('dialog')?.textContent).toContain('JSON of Entente')
  const file = new File(['{}'], 'x.json')
  const input = field('File to import')
  Object.defineProperty(input, 'files', { value: [file] })
  await act(async () => void input.dispatchEvent(new Event('change', { bubbles: true })))
  expect(acts.readImport).toHaveBeenCalledWith(file)
})

test('what a file would do is told before it is done', async () => {
  show(ONE, { importing: CHECKED })
  await click('Import…')
  const rows = [...root.querySelectorAll('.import-counts tbody tr')].map((row) =>
    [...row.querySelectorAll('td')].map((cell) => cell.textContent),
  )
  expect(rows).toEqual([
    ['3', '1'],
    ['1', '0'],
    ['1', '0'],
    ['7', '0'],
  ])
  expect(root.querySelector('.refusals')?.textContent).toBe('annotation 12 has no quote')
  await click('Import')
  expect(acts.confirmImport).toHaveBeenCalledOnce()
  again({ importing: { step: 'writing', name: 'backup.json' } })
  again({ importing: null })
  expect(root.querySelector('dialog')).toBeNull()
})

test('a file that changes nothing cannot be imported', async () => {
  const preview = { annotations: { ...NOTHING, same: 7 }, others: NOTHING, refused: [] }
  show(ONE, { importing: { ...CHECKED, preview } })
  await click('Import…')
  expect(button('Import').disabled).toBe(true)
})

test('a refused file says where and why, and another one can be chosen', async () => {
  const refused = Array.from({ length: 30 }, (_, at) => ({ where: `line ${at}`, why: 'is no date' }))
  show(ONE, { importing: { step: 'refused', name: 'x.csv', format: 'CSV of Entente', refused, more: 5 } })
  await click('Import…')
  expect(root.querySelector('[role="alert"]')?.textContent).toContain('line 3 is no date')
  expect(root.querySelector('.refusals')?.lastChild?.textContent).toBe('and 15 more')
  await click('Choose another file')
  expect(acts.closeImport).toHaveBeenCalledOnce()
})

test('no rule of accessibility is broken', async () => {
  show(ONE, { collections: [aCollection()] })
  await click('Export…')
  expect(await faults()).toEqual([])
  await click('Close')
  again({ importing: CHECKED })
  await click('Import…')
  expect(await faults()).toEqual([])
  again({ importing: { step: 'reading', name: 'x.json', share: 0.5 } })
  expect(await faults()).toEqual([])
})

async function faults(): Promise<string[]> {
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } }
  const { violations } = await axe.run(root, { rules })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}
