// @vitest-environment happy-dom
import axe from 'axe-core'
import { expect, test } from 'vitest'
import type { Act } from '../../../lib/domain/act.ts'
import { NO_BACKUP } from '../../../lib/domain/backup-view.ts'
import { aKept } from '../../support/builders.ts'
import { acts, button, click, ONE, onEmptyPage, root, show } from './library-samples.tsx'

onEmptyPage()

const BIN = [
  aKept({}, [
    { id: 'a', deleted: '2026-01-20T10:00:00.000Z', note: 'of 2019' },
    { id: 'b', deleted: '2026-01-19T10:00:00.000Z' },
  ]),
]

test('what was deleted comes back, and the focus goes on to the next', async () => {
  show(ONE, { section: 'bin', bin: BIN })
  expect(root.textContent).toContain('2 annotations deleted in the last 30 days')
  await click(/^Restore: /)
  expect(acts.restore).toHaveBeenCalledWith(['a'])
  expect((document.activeElement as HTMLElement).dataset.id).toBe('b')
  await click('Restore all')
  expect(acts.restore).toHaveBeenLastCalledWith(['a', 'b'])
})

test('the bin is emptied only after asking', async () => {
  show(ONE, { section: 'bin', bin: BIN })
  await click('Empty bin…')
  expect(acts.emptyBin).not.toHaveBeenCalled()
  expect(document.activeElement).toBe(button('Cancel'))
  await click('Cancel')
  await click('Empty bin…')
  await click('Delete for good')
  expect(acts.emptyBin).toHaveBeenCalledOnce()
})

test('an empty bin says what it is for', () => {
  show(ONE, { section: 'bin', bin: [] })
  expect(root.querySelector('main')?.textContent).toContain('stays here for 30 days')
})

const DONE: Act[] = [
  { id: 'x', words: 'Deleted: Pact.', at: '2026-01-20T10:00:00.000Z', rows: 1, undone: null, stayed: 0 },
  {
    id: 'y',
    words: 'Imported: 3 annotations new.',
    at: '2026-01-19T10:00:00.000Z',
    rows: 3,
    undone: '2026-01-20T10:00:00.000Z',
    stayed: 1,
  },
]

test('each act is undone, or done again, by itself', async () => {
  show(ONE, { section: 'done', done: DONE })
  await click('Undo: Deleted: Pact.')
  expect(acts.undoAct).toHaveBeenCalledWith('x')
  await click('Redo: Imported: 3 annotations new.')
  expect(acts.redoAct).toHaveBeenCalledWith('y')
  expect(root.querySelector('.done-undone')?.textContent).toContain('undone, but 1 change made since stayed')
})

test('the reminder appears when it is time, and backs up', async () => {
  show(ONE, { backup: { ...NO_BACKUP, isDue: true } })
  await click('Back up now')
  expect(acts.backUp).toHaveBeenCalledOnce()
  show(ONE, { backup: NO_BACKUP })
  expect(() => button('Back up now')).toThrow()
})

test('what was put back after the browser lost it is told until the reader has seen it', async () => {
  const putBack = { at: '2026-01-15T09:30:00.000Z', annotations: 1_200 }
  show(ONE, { backup: { ...NO_BACKUP, putBack } })
  expect(root.querySelector('main')?.textContent).toContain(
    'the browser had lost what you kept. Entente put 1,200 annotations back from its second copy.',
  )
  await click('OK')
  expect(acts.putBackIsSeen).toHaveBeenCalledOnce()
  show(ONE, { backup: NO_BACKUP })
  expect(() => button('OK')).toThrow()
})

test('the card tells what is stored, whether it is promised, and the last backup', async () => {
  const backup = { ...NO_BACKUP, bytes: 2_340_000, isPersistent: false, hasFolders: true }
  show(ONE, { section: 'backup', backup })
  const main = () => root.querySelector('main')?.textContent ?? ''
  expect(main()).toContain('2 annotations from 1 article, 2.3 MB')
  expect(main()).toContain('does not promise')
  await click('Ask the browser to keep it')
  expect(acts.askToPersist).toHaveBeenCalledOnce()
  await click('Choose a folder')
  expect(acts.chooseFolder).toHaveBeenCalledOnce()
  const folder = { name: 'Backups', mayWrite: false }
  show(ONE, { section: 'backup', backup: { ...backup, isPersistent: true, folder } })
  expect(main()).toContain('The browser promises')
  await click('Allow again')
  expect(acts.allowFolder).toHaveBeenCalledOnce()
  await click('Stop')
  expect(acts.forgetFolder).toHaveBeenCalledOnce()
})

test('no rule of accessibility is broken', async () => {
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } }
  for (const section of ['bin', 'done', 'backup'] as const) {
    show(ONE, {
      section,
      bin: BIN,
      done: DONE,
      backup: { ...NO_BACKUP, isPersistent: false, hasFolders: true },
    })
    const { violations } = await axe.run(root, { rules })
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  }
})
