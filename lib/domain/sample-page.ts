/** The sample article of the first page, as its page tells it. */
import type { PageOfArticle } from './article.ts'

/** Its address is no page anywhere, so that what is kept of it can leave in a file. */
export const SAMPLE_ADDRESS = 'https://entente.invalid/sample'

export const SAMPLE: PageOfArticle & { date: string } = {
  url: SAMPLE_ADDRESS,
  canonical: SAMPLE_ADDRESS,
  title: 'Japan and the Philippines sign a pact on visits by their forces',
  date: '2024-07-08',
}
