/** The article's headline without the outlet's name. */
/** Texts that may hold the headline; each '' where the page has none. */
export type TitlePlaces = {
  jsonLd: string
  /** `og:title` and its kin. */
  meta: string
  /** The `title` element. */
  document: string
  /** The heading that was found in the page. */
  heading: string
  outlet: string
  host: string
}

/**
 * Chooses: what the page declares, as it stands, before what it shows. The `title` element comes last, for it holds
 * most besides: section, outlet and motto are taken from it.
 */
export function findTitle({ jsonLd, meta, document, heading, outlet, host }: TitlePlaces): string {
  const declared = jsonLd || meta
  if (declared) return declared.replace(/\s+/g, ' ').trim()
  if (isHeadlineIn(document, heading)) return heading
  return withoutLastPart(withoutOutlet(document, outlet, host)) || heading
}

/** A heading that is no more than a small part of the title names the site. */
function isHeadlineIn(title: string, heading: string): boolean {
  const name = letters(heading)
  return name.length > letters(title).length / 4 && partsOf(title).some((part) => letters(part) === name)
}

const ENDING = /(?<![\s|\-–—·»:/\\_])[\s|\-–—·»:/\\_]+$/
const SEPARATOR = /\s[|\-–—·»:/\\]{1,2}\s|\s?[|_]\s?/

function partsOf(title: string): string[] {
  return title.split(SEPARATOR).filter((part) => part.trim() !== '')
}

/** Leaves out the last or the first part of a title where it names the outlet or its host. */
function withoutOutlet(title: string, outlet: string, host: string): string {
  const clean = title.replace(/\s+/g, ' ').trim()
  const parts = partsOf(clean)
  const last = parts.at(-1) ?? ''
  const first = parts[0] ?? ''
  if (parts.length < 2) return clean
  if (namesOutlet(last, outlet, host)) return clean.slice(0, clean.lastIndexOf(last)).replace(ENDING, '')
  if (namesOutlet(first, outlet, host)) return clean.slice(first.length).replace(/^[\s|\-–—·»:/\\_]+/, '')
  return clean
}

function namesOutlet(part: string, outlet: string, host: string): boolean {
  const name = letters(part)
  if (name.length < 2) return false
  const known = letters(outlet)
  if (known && (name === known || (known.length > 3 && name.startsWith(known)))) return true
  const domain = letters(host.split('.').slice(0, -1).join(''))
  return (
    domain.length > 2 &&
    (name === domain || name === letters(host) || (name.length > 4 && domain.includes(name)))
  )
}

function letters(text: string): string {
  return (
    text
      .toLowerCase()
      .replace(/^the\s/, '')
      .match(/[\p{L}\p{N}]/gu)
      ?.join('') ?? ''
  )
}

/** Where the outlet gives no name of its own: a short last part after a long first one is its name. */
function withoutLastPart(title: string): string {
  const parts = partsOf(title)
  const last = parts.at(-1) ?? ''
  if (parts.length !== 2 || wordCount(last) > 4 || wordCount(parts[0] ?? '') < 4) return title
  return title.slice(0, title.lastIndexOf(last)).replace(ENDING, '')
}

function wordCount(text: string): number {
  return text.trim().split(/\s+/).length
}
