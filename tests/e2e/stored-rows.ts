import type { ChromiumWithEntente } from '../support/chromium.ts'

/** All rows of a table, asked from the extension's own database. */
export async function storedRows<Row>(chromium: ChromiumWithEntente, table: string): Promise<Row[]> {
  const page = await chromium.context.newPage()
  await page.goto(chromium.extensionPage('library.html'))
  const rows = await page.evaluate(
    (name) =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('entente')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const all = opening.result.transaction(name).objectStore(name).getAll()
          all.onsuccess = () => resolve(all.result)
        }
      }),
    table,
  )
  await page.close()
  return rows as Row[]
}
