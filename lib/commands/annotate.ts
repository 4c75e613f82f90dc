/**
 * npm run --silent annotate -- FILE…        reads .txt and .html files
 * … | npm run --silent annotate             reads JSON lines {"id","text","date"?,"url"?}
 * Prints one JSON line a document: the reading, with id and date.
 */
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { loadGrammar } from '../recognition/grammar.ts'
import { recognise } from '../recognition/recognise.ts'
import { pageId, readPageFile } from './page-file.ts'

type Given = { id: string; text: string; date: string | null; url?: string }

function readTextFile(path: string): Given {
  const text = readFileSync(path, 'utf8')
  return { id: pageId(path), text, date: null }
}

async function* given(paths: readonly string[]): AsyncGenerator<Given> {
  if (paths.length === 0) {
    for await (const line of createInterface({ input: process.stdin })) {
      if (line.trim()) yield { date: null, ...JSON.parse(line) }
    }
    return
  }
  for (const path of paths) {
    if (/\.html?$/i.test(path)) {
      const { id, text, date, canonical } = readPageFile(path)
      yield { id, text, date, url: canonical }
    } else yield readTextFile(path)
  }
}

const grammar = await loadGrammar()
for await (const document of given(process.argv.slice(2))) {
  const reading = recognise(document, { grammar })
  const mentions = reading.mentions.map((mention) =>
    mention.kind === 'area' ? { ...mention, topic: reading.areas[mention.entity]?.topic } : mention,
  )
  console.log(JSON.stringify({ id: document.id, date: document.date, ...reading, mentions }))
}
