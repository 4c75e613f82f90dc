/** The words of an instrument's name that tell it from others: what it is about, without what all instruments say. */

/** Words that name a kind of instrument, never which one. */
const TYPE_WORDS = words(`
  accord act action agenda agreement arrangement charter communique compact convention deal declaration document
  framework fta instrument intent letter memoranda memorandum mou pact partnership plan program protocol roadmap
  statement text treaty understanding undertaking
`)

/** Words of manner, place in a sentence, state and common effort. */
const EMPTY_WORDS = words(`
  a against all also among an and as at bilateral both by collaboration collaborative combat combating common
  comprehensive cooperate cooperation cooperative counter country countering deepen draft effort enhance enhanced
  ensure establish establishment expand facilitate field fight for from further government historic implement
  implementation in including intergovernmental into issue its joint landmark long matter ministry multilateral mutual
  new of on other over own part prevent prevention preventing promote promotion regarding related relation respective
  s side signed sphere state strategic strengthen strengthening support tackle that the their to toward towards two
  under upgrade upgraded various via which with within working area between
`)

/** Words by which titled partnerships are ranked. */
const RANKS = words('comprehensive cooperative enhanced global privileged special strategic weather')

/** Short names that many instruments share. */
const COMMON_ACRONYMS = words(`
  aa acsa aoa asa bit ceca cepa cpa csp dca dta dtaa dttaa epa fta gsomia hoa ipa loi mca mlat moa mou msp nda pca pta raa sofa
  sp tifa tip
`)

const ORDINALS = new Map(
  Object.entries({
    first: '1',
    second: '2',
    third: '3',
    fourth: '4',
    fifth: '5',
    sixth: '6',
    i: '1',
    ii: '2',
    iii: '3',
    iv: '4',
    one: '1',
    three: '3',
  }),
)

/** One spelling for words that have two. */
const SPELLINGS = new Map(
  Object.entries({
    centre: 'center',
    defence: 'defense',
    labour: 'labor',
    licence: 'license',
    programme: 'program',
    prisoner: 'prison',
    prisoners: 'prison',
  }),
)

export type NameWords = {
  /** Stems of what it is about, in the order of the name, each once. */
  stems: string[]
  /** The same words as written, for the reader. */
  subject: string
  /** Rank of a titled partnership: its words in alphabetical order; '' where there are none. */
  rank: string
  /** Years in the name; of `2025–30` the first. */
  years: string[]
  /** Numbers in the name: `Second Protocol`, `phase one`. */
  numbers: string[]
  /** Short names of its own (`RCEP`); none that many instruments share. */
  acronyms: string[]
  /** First letters of its capitalised words, as an acronym would have them; '' where it has fewer than three. */
  initials: string
  /** Words wholly in capitals that stand in the name: organisations. */
  capitals: string[]
}

/** The folded name by which entries of one article are told apart; lasting, because remembered decisions name it. */
export function nameKey(name: string): string {
  return foldedWords(name.replace(/\([^()]*\)/g, ' ')).join(' ')
}

/** `isParty` says whether a folded word only names a party. */
export function readName(name: string, isParty: (word: string) => boolean): NameWords {
  const bracketed = [...name.matchAll(/\(([^()]*)\)/g)].map(([, inside]) => (inside ?? '').trim())
  const plain = name.replace(/\([^()]*\)/g, ' ')
  const written = plain.match(WORD) ?? []
  const years = [...plain.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => year)
  const stems: string[] = []
  const telling: string[] = []
  const numbers: string[] = []
  const ranks = new Set<string>()
  for (const [at, word] of written.entries()) {
    const folded = foldWord(word)
    const number = ORDINALS.get(folded) ?? (/^\d{1,3}$/.test(folded) ? folded : null)
    const afterYear = /^(?:19|20)\d\d$/.test(written[at - 1] ?? '')
    if (RANKS.has(folded)) ranks.add(folded)
    if (number && !afterYear) numbers.push(number)
    if (!isTelling(folded) || isParty(folded)) continue
    const stem = stemOf(folded)
    if (stems.includes(stem)) continue
    stems.push(stem)
    telling.push(word)
  }
  const alone = stems.length === 1 ? telling : []
  const own = [...bracketed, ...alone].filter(isAcronym).map((word) => word.toUpperCase())
  return {
    stems,
    subject: telling.join(' '),
    rank: [...ranks].sort().join(' '),
    years,
    numbers,
    acronyms: own.filter((word) => !COMMON_ACRONYMS.has(word.toLowerCase())),
    initials: initialsOf(written),
    capitals: written.filter((word) => /^[A-Z]{2,6}$/.test(word)),
  }
}

const WORD = /[\p{L}\p{N}]+/gu
const MARKS = /\p{M}+/gu

/** Whether a folded word can tell one instrument from others: no number, and none of the words that all of them use. */
export function isTelling(folded: string): boolean {
  return !ORDINALS.has(folded) && !/^\d+$/.test(folded) && !isEmpty(folded)
}

/** Lower case without accents, one spelling for words that have two. */
export function foldWord(word: string): string {
  const folded = word.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll('đ', 'd')
  return SPELLINGS.get(folded) ?? folded
}

function foldedWords(text: string): string[] {
  return (text.match(WORD) ?? []).map(foldWord)
}

function isEmpty(word: string): boolean {
  const singular = word.replace(/(?<=[^aius])s$/, '').replace(/ie$/, 'y')
  return [word, singular].some((form) => EMPTY_WORDS.has(form) || TYPE_WORDS.has(form))
}

function isAcronym(word: string): boolean {
  return /^[A-Z][A-Za-z0-9-]{1,11}$/.test(word) && /^[A-Z][^A-Z]*[A-Z]/.test(word)
}

function initialsOf(written: readonly string[]): string {
  const capitalised = written.filter((word) => /^\p{Lu}/u.test(word))
  const letters = capitalised.map((word) => word[0] ?? '').join('')
  return letters.length < 3 || COMMON_ACRONYMS.has(letters.toLowerCase()) ? '' : letters
}

const ENDINGS =
  'isation ization ations ation itions ition ments ment ings ing ions ion ies ers er es ed al s e y'.split(
    ' ',
  )

/** What is left without up to two endings: `digitalisation` and `digital`, `fisheries` and `fishery` meet. */
function stemOf(word: string): string {
  let stem = word
  for (let turn = 0; turn < 2; turn++) {
    const ending = ENDINGS.find((one) => stem.endsWith(one) && stem.length - one.length >= 4)
    if (!ending) break
    stem = stem.slice(0, -ending.length)
  }
  return stem
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
