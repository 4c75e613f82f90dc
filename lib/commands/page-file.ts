/** Reads a saved page with the code that content script and background run. */
import { isUtf8 } from 'node:buffer'
import { basename, dirname } from 'node:path'
import { JSDOM, VirtualConsole } from 'jsdom'
import { describePage } from '../article/describe-page.ts'
import type { Article } from '../domain/article.ts'
import type { ReadingScope } from '../domain/page-state.ts'
import { extractPage } from '../page/extract-page.ts'
import { readGivenFile } from './given-file.ts'

/** A page's id: its file's name without ending, or its folder's name where the file is called source.html. */
export function pageId(path: string): string {
  const name = basename(path).replace(/\.(html?|txt)$/i, '')
  return name === 'source' ? basename(dirname(path)) : name
}

/** Extracts the article of a saved page. Throws, with a sentence for people, where the file is no page. */
export function readPageFile(path: string): Article & { id: string } {
  const { window } = openPage(path)
  try {
    const article = articleOf(window.document, 'article') ?? articleOf(window.document, 'whole-page')
    if (!article) throw new Error('the page has no text')
    return { id: pageId(path), ...article }
  } finally {
    window.close()
  }
}

function articleOf(document: Document, scope: ReadingScope): Article | null {
  const found = extractPage(document, scope)
  return found && describePage(found.raw, scope)
}

function openPage(path: string): JSDOM {
  const { bytes, text } = readGivenFile(path)
  if (!/<[a-z!]/i.test(text)) throw new Error('the file is not HTML')
  const options = { virtualConsole: new VirtualConsole(), contentType: 'text/html' }
  // Tools that save pages write UTF-8 and leave the page's older declaration standing.
  const content = isUtf8(bytes) ? text : bytes
  return new JSDOM(content, { ...options, url: addressIn(text) })
}

/** The address that the page calls its own, so that relative links and dates in addresses mean what they meant. */
function addressIn(text: string): string {
  const tags = text.match(/<(?:link|meta)\b[^<>]*>/gi) ?? []
  const link = tags.find((tag) => /\brel=["']?canonical\b/i.test(tag)) ?? ''
  const meta = tags.find((tag) => /\bproperty=["']?og:url\b/i.test(tag)) ?? ''
  for (const tag of [link, meta]) {
    const address = /\b(?:href|content)=["']?(https?:\/\/[^"'\s>]+)/i.exec(tag)?.[1]?.replaceAll('&amp;', '&')
    if (address && URL.canParse(address)) return address
  }
  return 'about:blank'
}
