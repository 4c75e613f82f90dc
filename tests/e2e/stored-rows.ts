import type { BrowserWithEntente } from '../support/browser.ts'

/** All rows of a table, asked from the extension's own database. */
export async function storedRows<Row>(browser: BrowserWithEntente, table: string): Promise<Row[]> {
  const page = await browser.context.newPage()
  await page.goto(browser.extensionPage('library.html'))
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
