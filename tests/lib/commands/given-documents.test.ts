import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { type Given, givenDocuments } from '../../../lib/commands/given-documents.ts'

async function given(paths: string[], lines = ''): Promise<Given[]> {
  const all: Given[] = []
  for await (const one of givenDocuments(paths, Readable.from([lines]))) all.push(one)
  return all
}

test('JSON lines are documents; empty lines are nothing', async () => {
  expect(
    await given([], '{"id":"a","text":"One."}\n\n{"id":"b","text":"Two.","date":"2024-05-01"}\n'),
  ).toEqual([
    { document: { id: 'a', text: 'One.', date: null } },
    { document: { id: 'b', text: 'Two.', date: '2024-05-01' } },
  ])
})

test.each([
  ['no JSON', 'oops', /^line 2: /],
  ['no text', '{"id":"b"}', /^line 2: "id" and "text" must be strings$/],
  ['no date that is one', '{"id":"b","text":"x","date":"soon"}', /^line 2: "date" must be an ISO 8601 date$/],
  ['a list', 'null', /^line 2: not an object$/],
])('%s: the fault names its line and the others are read', async (_, line, words) => {
  const [first, second, third] = await given([], `{"id":"a","text":""}\n${line}\n{"id":"c","text":""}`)
  expect([first, third]).toMatchObject([{ document: { id: 'a' } }, { document: { id: 'c' } }])
  expect(second).toMatchObject({ fault: expect.stringMatching(words) })
})

test('files that are no text are faults with their names, in the same words for pages and plain text', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'entente-documents-'))
  const files: [name: string, content: string][] = [
    ['paper.pdf', '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj'],
    ['picture.txt', 'JFIF\0\u0001'],
    ['nothing.txt', ' \n'],
  ]
  for (const [name, content] of files) await writeFile(join(folder, name), content)
  const names = [...files.map(([name]) => name), '.', 'gone.txt', 'gone.html']
  const faults = await given(names.map((name) => join(folder, name)))
  await rm(folder, { recursive: true })
  expect(faults).toEqual(
    [
      `${join(folder, 'paper.pdf')}: the file is binary`,
      `${join(folder, 'picture.txt')}: the file is binary`,
      `${join(folder, 'nothing.txt')}: the file is empty`,
      `${folder}: this is a folder`,
      `${join(folder, 'gone.txt')}: there is no such file`,
      `${join(folder, 'gone.html')}: there is no such file`,
    ].map((fault) => ({ fault })),
  )
})
