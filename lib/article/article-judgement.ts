/** Whether a text is an article at all: searches, logins and forms have text too. */

/** Characters of prose. A page that calls itself an article is believed with less: news in brief are short. */
const LEAST = 500
const LEAST_OF_DECLARED = 200
const SHORTEST_PARAGRAPH = 40
const IDEOGRAPHS = /[぀-ヿ㐀-鿿가-힯]/g

/** `declared`: the page says that it holds an article. */
export function isArticle(text: string, declared: boolean): boolean {
  let prose = 0
  for (const block of text.split('\n\n')) {
    // An ideograph says as much as two or three letters.
    const length = block.length + 1.5 * (block.match(IDEOGRAPHS)?.length ?? 0)
    if (length >= SHORTEST_PARAGRAPH) prose += length
  }
  return prose >= (declared ? LEAST_OF_DECLARED : LEAST)
}
