/** The sample article on the first page: it is read, marked and kept as any other. */
import { browser } from 'wxt/browser'
import { SAMPLE_ADDRESS } from '../../lib/domain/sample-page.ts'

/** Whether an address is one of Entente's own pages. */
export function isOwnPage(url: string): boolean {
  return url.startsWith(browser.runtime.getURL('/'))
}

/** The address under which a page is known. */
export function addressOf(url: string): string {
  return isOwnPage(url) ? SAMPLE_ADDRESS : url
}

/** Whether an address is that of the sample. */
export function isSample(url: string): boolean {
  return url === SAMPLE_ADDRESS
}
