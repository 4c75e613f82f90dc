/**
 * npm run --silent annotate -- FILE…        reads .txt and .html files
 * … | npm run --silent annotate             reads JSON lines {"id","text","date"?,"url"?}
 * Prints one JSON line a document: the reading, with id and date; pronouns that stand for an agreement have a list of
 * their own, since labelled documents mark none. What cannot be read is told on standard error,
 * the other documents are read all the same, and the exit code is 1.
 */
import { loadGrammar } from '../recognition/grammar.ts'
import { recognise } from '../recognition/recognise.ts'
import { givenDocuments } from './given-documents.ts'

const grammar = await loadGrammar()
for await (const given of givenDocuments(process.argv.slice(2), process.stdin)) {
  if ('fault' in given) {
    console.error(given.fault)
    process.exitCode = 1
    continue
  }
  const { id, text, date } = given.document
  const reading = recognise({ text, date }, { grammar })
  const mentions = reading.mentions
    .filter(({ pronoun }) => !pronoun)
    .map((mention) =>
      mention.kind === 'area' ? { ...mention, topic: reading.areas[mention.entity]?.topic } : mention,
    )
  const pronouns = reading.mentions.filter(({ pronoun }) => pronoun)
  console.log(JSON.stringify({ id, date, ...reading, mentions, pronouns }))
}
