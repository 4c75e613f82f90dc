import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pageId, readPageFile } from '../../../lib/commands/page-file.ts'

const PAGE = 'tests/fixtures/pages/river-treaty.html'
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-pages-'))
  await writeFile(join(folder, 'empty.html'), '')
  await writeFile(
    join(folder, 'picture.html'),
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0x3c, 0x70, 0x3e]),
  )
  await writeFile(join(folder, 'note.html'), 'Only words, and no tags.')
  await writeFile(join(folder, 'blank.html'), '<html><body><script>1</script></body></html>')
  await writeFile(
    join(folder, 'old.html'),
    Buffer.from(`<meta charset="iso-8859-1"><p>Prime Minister P\xe9rez</p>`, 'latin1'),
  )
})
afterAll(() => rm(folder, { recursive: true }))

test('a saved page gives its article', () => {
  expect(readPageFile(PAGE)).toEqual({
    id: 'river-treaty',
    url: 'https://www.ferry.example/world/2026/01/15/river-treaty',
    canonical: 'https://www.ferry.example/world/2026/01/15/river-treaty',
    title: 'Envoys close four chapters of the river treaty',
    outlet: 'Daily Ferry',
    language: 'en-GB',
    date: '2026-01-15T08:30:00+07:00',
    dateSource: 'json-ld',
    text: `Envoys close four chapters of the river treaty

Foreign Minister Lee Mei\u00a0Lin and her counterpart Bo Tan closed four chapters of the river treaty on Thursday, after two nights of talks on the ferry that has joined their capitals since 1962.

Lee Mei Lin, left, and Bo Tan on the pier.

The chapters open the lower locks to ships of both sides and share the tolls by halves, an official who read the text said. Fishing rights, which broke the talks of 2019, are left for the spring.

“We shall sign when the whole text is ready, and not a day before,” Tan told reporters. Both parliaments would then have ninety days to ratify it.`,
  })
})

test('a page in an older encoding is decoded by its declaration', () => {
  expect(readPageFile(join(folder, 'old.html')).text).toBe('Prime Minister Pérez')
})

test('the id is the name of the file, or of its folder where the file is called source.html', () => {
  expect(pageId('/pages/river.html')).toBe('river')
  expect(pageId('/pages/river/source.html')).toBe('river')
})

const BAD: Record<string, RegExp> = {
  'missing.html': /no such file/,
  'empty.html': /the file is empty/,
  'picture.html': /the file is binary/,
  'note.html': /the file is not HTML/,
  'blank.html': /the page has no text/,
}

test('bad files are named in plain words, the others are read, and the exit code tells', async () => {
  const bad = Object.keys(BAD).map((name) => join(folder, name))
  const run = promisify(execFile)('npx', ['tsx', 'lib/commands/extract.ts', ...bad, PAGE])
  const failed: unknown = await run.catch((error: unknown) => error)
  expect(failed).toMatchObject({ code: 1 })
  const { stdout, stderr } = failed as { stdout: string; stderr: string }
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id),
  ).toEqual(['river-treaty'])
  for (const [name, words] of Object.entries(BAD)) {
    const line = stderr.split('\n').find((one) => one.includes(name)) ?? ''
    expect(line).toMatch(words)
    expect(line).not.toMatch(/Error|at .*:\d+/)
  }
}, 30_000)

test('without a file the usage is told', async () => {
  const run = promisify(execFile)('npx', ['tsx', 'lib/commands/extract.ts'])
  expect(await run.catch((error: unknown) => error)).toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringContaining('usage: extract FILE.html'),
  })
}, 30_000)
