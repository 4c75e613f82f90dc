/**
 * Where what the reader kept stands on the page now. Looked for in the article's text, and what is not there in the
 * page's whole text: comments and boxes beside an article can be kept as well, and pages that are no article.
 */
import type { PageOfArticle } from '../../lib/domain/article.ts'
import type { KeptPlace } from '../../lib/domain/kept-place.ts'
import type { PageText } from '../../lib/page/page-text.ts'
import type { PageNow, ReadingViewDeps } from '../../lib/page/reading-view.ts'

type Found = Extract<KeptPlace, { state: 'found' }>

/** A kept passage that was found, with the text in which its offsets count. */
export type FoundPassage = Found & { page: PageText }

export type KeptFinderDeps = Pick<
  ReadingViewDeps,
  'readWholePageInTurns' | 'pageOfArticle' | 'recall' | 'findKept'
> & {
  /** These stand on the page now, in the order in which they were kept. */
  onFound(passages: FoundPassage[]): void
  /** Whether the reader wants a button beside what they select. */
  onOffer(isOffered: boolean): void
}

export type KeptFinder = {
  /** The page is at something else, or its text stands in other nodes. */
  follow(now: PageNow): void
  /** The reader may have kept something, or taken it back. */
  look(): void
  /** Where everything stands, once it was looked for. */
  places(): Promise<KeptPlace[]>
}

type Located = { places: KeptPlace[]; found: FoundPassage[] }

const NOTHING: Located = { places: [], found: [] }

export function createKeptFinder(deps: KeptFinderDeps): KeptFinder {
  let now: PageNow | null = null
  /** What was kept when the page was searched last; null where it has to be searched anew. */
  let searched: string | null = null
  let places: KeptPlace[] = []
  let latest: Promise<void> = Promise.resolve()
  /** Raised with every search, so that an answer for an earlier page is known to be stale. */
  let run = 0

  const search = async (text: PageText | null): Promise<void> => {
    const mine = ++run
    const article = deps.pageOfArticle()
    const recalled = await deps.recall(article)
    if (mine !== run || !recalled.ok) return
    const { kept, offersSelection } = recalled.value
    deps.onOffer(offersSelection)
    if (kept === searched) return
    const located = kept === '' ? NOTHING : await locate(text, article)
    // What nobody answered is asked again by the next look; until then what was found stays in sight.
    if (mine !== run || !located) return
    searched = kept
    places = located.places
    deps.onFound(located.found)
  }
  /** Null where the background does not answer. */
  const locate = async (text: PageText | null, article: PageOfArticle): Promise<Located | null> => {
    const first = text ? await locateIn(text, article, null) : NOTHING
    if (!first) return null
    const lost = first.places.filter(({ state }) => state === 'not-here').map(({ id }) => id)
    if (text && lost.length === 0) return first
    const whole = await deps.readWholePageInTurns()
    const second = await locateIn(whole.page, article, text ? lost : null)
    if (!second) return null
    const inArticle = first.places.filter(({ id }) => !lost.includes(id))
    return { places: [...inArticle, ...second.places], found: [...first.found, ...second.found] }
  }
  const locateIn = async (
    page: PageText,
    article: PageOfArticle,
    rest: string[] | null,
  ): Promise<Located | null> => {
    const answer = await deps.findKept({ article, text: page.text, rest })
    if (!answer.ok) return null
    const places = answer.value
    return { places, found: places.flatMap((one) => (one.state === 'found' ? [{ ...one, page }] : [])) }
  }
  const look = () => {
    if (now) latest = search(now.text)
  }
  return {
    follow(next) {
      // Of a long text more and more is recognised, which changes nothing of where things stand.
      if (next.text === null || next.text !== now?.text) searched = null
      now = next
      if (next.state.phase !== 'reading') return look()
      // Another page comes: what was found on the one before is not on it.
      now = null
      run++
      places = []
      deps.onFound([])
    },
    look,
    async places() {
      // A search that was overtaken ends without an answer.
      for (let waited = null; waited !== latest; ) {
        waited = latest
        await waited
      }
      return places
    },
  }
}
