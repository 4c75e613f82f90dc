/** What is stored, seen and seeded from a page of Entente. */
import { articleKey } from '../../lib/storage/article-key.ts'
import { aKept, selectorsOf } from '../support/builders.ts'
import { PERU, sentenceOf } from '../support/news-pages.ts'
import { KEPT_WORDS } from './attack.ts'
import type { DrivenTab } from './reader.ts'

/** No page may ever come to see one of these. */
export const CANARIES = ['canary-note-5c1e', 'canary-tag-77ab', 'canary-quote-2f90']

/** Keeps words of each of these pages with a note and a tag, and something of a page of another site. */
export async function seed(own: DrivenTab, addresses: readonly string[]): Promise<void> {
  const [note = '', tag = '', secret = ''] = CANARIES
  const sentence = sentenceOf(PERU, 1)
  const kept = addresses.map((url, at) =>
    aKept({ url, key: articleKey({ url, canonical: url }), addresses: [url], title: 'Attack', date: null }, [
      {
        id: `canary-${at}`,
        kind: 'highlight',
        entity: null,
        quote: KEPT_WORDS,
        context: sentence,
        selectors: selectorsOf(sentence, KEPT_WORDS),
        note,
        tags: [tag],
      },
    ]),
  )
  const key = 'https://bank.example/secret'
  const elsewhere = aKept(
    { url: key, key, addresses: [key], title: `${PERU.agreement} is signed`, date: null },
    [
      {
        id: 'elsewhere',
        kind: 'highlight',
        entity: null,
        quote: `${PERU.minister} signed`,
        context: `${secret} ${PERU.minister} signed`,
        selectors: selectorsOf(sentence, `${PERU.minister} signed`),
        note,
      },
    ],
  )
  const rows = [...kept, elsewhere]
  await own.evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('entente')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const writing = opening.result.transaction(['articles', 'annotations'], 'readwrite')
      for (const { article, annotations } of ${JSON.stringify(rows)}) {
        writing.objectStore('articles').put(article)
        for (const one of annotations) writing.objectStore('annotations').put(one)
      }
      writing.oncomplete = () => resolve(true)
      writing.onerror = () => reject(writing.error)
    }
  })`)
}

/** All rows of all tables that hold what the reader did, as one text: equal where nothing was changed. */
export async function storedNow(own: DrivenTab): Promise<string> {
  return String(
    await own.evaluate(`new Promise((resolve, reject) => {
      const opening = indexedDB.open('entente')
      opening.onerror = () => reject(opening.error)
      opening.onsuccess = () => {
        // What was read and seen of pages is remembered for each of them, and Entente tidies up by itself.
        const names = [...opening.result.objectStoreNames].filter((name) => !/reading|sentence|device/i.test(name))
        const reading = opening.result.transaction(names)
        Promise.all(names.map((name) => new Promise((done) => {
          reading.objectStore(name).getAll().onsuccess = ({ target }) => done([name, target.result])
        }))).then((tables) => resolve(JSON.stringify(tables)))
      }
    })`),
  )
}
