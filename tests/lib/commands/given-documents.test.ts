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

test('a file that is not there is a fault with its name', async () => {
  expect(await given(['no/such/file.txt'])).toMatchObject([
    { fault: expect.stringContaining('no/such/file.txt') },
  ])
})
