/** What an agreement is about, in the words of its own name. */
import type { Agreement } from '../domain/entity.ts'
import { TOPICS } from '../domain/topic.ts'
import { topicWords } from '../words/entity-words.ts'
import { inEnglish } from '../words/say.ts'
import { foldWord, isTelling } from './name-words.ts'
import { isPartyWord } from './party-words.ts'

/** Behind these a name says what it is about. */
const ABOUT = words('about against concerning for on over regarding relating')
/** Behind these it says who made it, where or when. */
const WHO_AND_WHERE = words('at between by from near under with')
/** Small words that may stand inside of a subject. */
const JOINING = words(
  'a an and combating for from in its of on or preventing prevention promotion the their to with',
)
/** Words of manner and of what one instrument does to another: no subject begins with them. */
const MANNER = words(`
  amending confirming definitive effective establishing final founding full general implementing interim level
  operational preliminary provisional quadrilateral reciprocal sectoral staff supplementing technical trilateral upgrading
`)

/** Fields of agreements beside the topics that areas have. */
const FIELDS = words(`
  air armistice arms aviation border ceasefire citizenship corruption double driving economic extradition fishing forces
  free gas genocide grain hostage legal lumber mineral mining missile oil peace pension pipeline prison prisoner railway
  refugee river safety social space student sugar swap tariff taxation technical transfer transit transition truce visa
  water weapon withdrawal
`)

type Stretch = { start: number; end: number; preposition: string }

/**
 * The words of the name that say what it is about (`transfer of sentenced prisoners`), as written; null where it says
 * nothing of the kind, or nothing else. A capitalised name before the word for the instrument may be that of a place or
 * of a person (`Paris Agreement`), so it counts only where it names a field.
 */
export function subjectOf({ name, parties }: Pick<Agreement, 'name' | 'parties'>): string | null {
  const plain = name
    .replace(/\([^()]*\)/g, ' ')
    // The one state whose name is written both as one word and as two.
    .replace(/\bVi(?:e|ệ)t Nam\b/giu, 'Vietnam')
    .trim()
  const subjects = stretchesOf(plain, (word) => isTelling(word) && !isPartyWord(word, parties))
    .filter((stretch) => saysWhat(plain.slice(stretch.start, stretch.end), stretch.preposition))
    .map(({ start, end }) => plain.slice(start, end).replace(/\s+/g, ' '))
  const subject = subjects.join(', ')
  return subject === '' || subject === plain ? null : subject
}

/** The stretches of telling words, with the small words between them. */
function stretchesOf(name: string, isTold: (folded: string) => boolean): Stretch[] {
  const stretches: Stretch[] = []
  let open: Stretch | null = null
  let preposition = ''
  for (const { 0: word, index } of name.matchAll(WORD)) {
    const folded = foldWord(word)
    const end = index + word.length
    // `Criminal Matters` are matters of their own.
    if (open && (isTold(folded) || folded === 'matters')) open.end = end
    else if (!open && isTold(folded) && !MANNER.has(folded)) {
      open = { start: index, end, preposition }
      stretches.push(open)
    } else {
      if (ABOUT.has(folded) || WHO_AND_WHERE.has(folded)) preposition = folded
      if (!JOINING.has(folded)) open = null
    }
  }
  return stretches
}

const WORD = /[\p{L}\p{N}]+/gu

function saysWhat(stretch: string, preposition: string): boolean {
  if (ABOUT.has(preposition)) return true
  if (WHO_AND_WHERE.has(preposition)) return false
  return /^\p{Ll}/u.test(stretch) || (stretch.match(WORD) ?? []).some(isField)
}

let fromTopics: ReadonlySet<string> | null = null

/** The words of all topics' names. Made by its first use: a panel that opens needs none of them. */
function topicWordsOfAll(): ReadonlySet<string> {
  const names = () => inEnglish(() => TOPICS.map(topicWords).join(' '))
  fromTopics ??= new Set((names().match(WORD) ?? []).map(foldWord))
  return fromTopics
}

function isField(word: string): boolean {
  const folded = foldWord(word)
  const isTopic = (form: string) => topicWordsOfAll().has(form)
  return [folded, folded.replace(/s$/, ''), `${folded}s`].some((form) => isTopic(form) || FIELDS.has(form))
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
