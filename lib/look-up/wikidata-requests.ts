/** The addresses that Wikidata is asked by. All that leaves the machine stands in them: a name, a language, Wikidata's own numbers. */

/** Its interface for programs. */
export const WIKIDATA = 'https://www.wikidata.org/w/api.php'

/** Wikidata gives no more to one request. */
export const MOST_IDS = 50

const LONGEST_NAME = 100
const MOST_FOUND = 5
/** Of what has an agreement's name, more is looked through: not all of it is one. */
const MOST_FOUND_OF_ALL_KINDS = 10

/** People with a name: instances (P31) of human (Q5). Null where the name has no letters to look for. */
export function personSearch(endpoint: string, name: string): URL | null {
  return search(endpoint, searchWords(name), 'haswbstatement:P31=Q5', MOST_FOUND)
}

/**
 * Whatever has this name but scholarly articles (Q13442814), which are the most by far. The kinds of instruments are too many
 * to be asked for. A short name in brackets is left out, because everything that is asked for has to be found.
 */
export function instrumentSearch(endpoint: string, name: string): URL | null {
  const words = searchWords(name.replace(/\([^()]*\)/g, ' '))
  return search(endpoint, words, '-haswbstatement:P31=Q13442814', MOST_FOUND_OF_ALL_KINDS)
}

function search(endpoint: string, words: string, kind: string, most: number): URL | null {
  if (!words) return null
  return request(endpoint, {
    action: 'query',
    list: 'search',
    srsearch: `${words} ${kind}`,
    srnamespace: '0',
    srlimit: String(most),
    srprop: '',
  })
}

/** What Wikidata says of these numbers; `claims` are its facts. */
export function entitiesRequest(
  endpoint: string,
  ids: readonly string[],
  { language, claims }: { language: string; claims: boolean },
): URL {
  return request(endpoint, {
    action: 'wbgetentities',
    ids: ids.slice(0, MOST_IDS).join('|'),
    props: claims ? 'labels|descriptions|claims' : 'labels',
    languages: language === 'en' ? 'en' : `${language}|en`,
    languagefallback: '1',
  })
}

function request(endpoint: string, parts: Record<string, string>): URL {
  const address = new URL(endpoint)
  // An asterisk asks as nobody in particular, whoever is signed in.
  address.search = new URLSearchParams({
    ...parts,
    format: 'json',
    formatversion: '2',
    origin: '*',
  }).toString()
  return address
}

/** A name without the signs that mean something to the search: quotes, colons, a minus before a word. */
function searchWords(name: string): string {
  return name
    .slice(0, LONGEST_NAME)
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}.'’-]/gu, ' ')
    .split(' ')
    .map((word) => word.replace(/^[-.'’]+/, ''))
    .filter(Boolean)
    .join(' ')
}
