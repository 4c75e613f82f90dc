/**
 * What is shown on a page, as the page session knows it: marks and card of a reading, what the reader kept, the button
 * beside a selection. It comes as a second script, because a page on which nothing is shown shall not pay for it; both
 * run in the same world, which the page's own scripts cannot reach.
 */
import type { Article, PageOfArticle } from '../domain/article.ts'
import type { KeepWish } from '../domain/keep-request.ts'
import type { KeptPlace, Recall } from '../domain/kept-place.ts'
import type { PageCommand } from '../domain/page-command.ts'
import type { PageReading } from '../domain/page-reading.ts'
import type { PageState } from '../domain/page-state.ts'
import type { PageViewNeeds } from '../domain/page-view-needs.ts'
import type { PanelPlace } from '../domain/panel-place.ts'
import type { Result } from '../domain/result.ts'
import type { PageSettings } from '../domain/settings.ts'
import type { PageText } from './page-text.ts'
import type { WholePage } from './whole-page.ts'

type Recognised = Extract<PageReading, { outcome: 'read' }>

/** An article with what was recognised in it, and the way back to the page. */
export type ReadArticle = Pick<Recognised, 'reading' | 'readTo' | 'cards' | 'words' | 'view'> & {
  article: Article
  page: PageText
}

/** What a page is at, with the text that this rests on; null where none was read. */
export type PageNow = { state: PageState; text: PageText | null }

/** To the next or to the previous one, round at the ends. */
export type Step = 1 | -1

export type ReadingViewDeps = PageViewNeeds & {
  document: Document
  /** All that can be read on the page, in an article or not. */
  readWholePage(): WholePage
  /** The same in turns, while the reader does something else. */
  readWholePageInTurns(): Promise<WholePage>
  /** What decides which article the page shows. */
  pageOfArticle(): PageOfArticle
  recall(page: PageOfArticle): Promise<Result<Recall>>
  findKept(ask: { article: PageOfArticle; text: string; rest: string[] | null }): Promise<Result<KeptPlace[]>>
  keep(wish: KeepWish): Promise<Result<{ id: string }>>
  openPanel(place: PanelPlace): Promise<Result<unknown>>
}

/** Mentions are named by their index in the reading, what was kept by the id of its annotation. */
export type ReadingView = {
  /** Shows a reading instead of the one shown before; null: none. */
  show(read: ReadArticle | null): void
  /** The page changes: takes away the marks, and the card, whose words are no longer there. */
  dropStale(): void
  /** The page is at something else, or its text stands in other nodes. */
  follow(now: PageNow): void
  /** The reader has come back to the page: they may have kept something, or taken it back. */
  look(): void
  /** The reader chose something else. */
  heed(settings: PageSettings): void
  /** Does what a key or the menu asks for. */
  obey(command: PageCommand): Result<null>
  /** Scrolls to a mention and opens its card; a failure where there is no such mention on the page. */
  showMention(index: number): Result<null>
  /** Where everything that is kept of the page stands now, once all of it was looked for. */
  locateKept(): Promise<Result<KeptPlace[]>>
  /** Scrolls to what was kept and points it out; a failure where it is not on the page. */
  showKept(id: string): Result<null>
}

/** Everything of it is gone when the signal aborts. */
export type CreateReadingView = (deps: ReadingViewDeps, signal: AbortSignal) => ReadingView

const world: typeof globalThis & {
  ententeReadingView?: CreateReadingView
  ententeReadingViewComes?: () => void
} = globalThis

/** The second script hands over what it brings. */
export function offerReadingView(create: CreateReadingView): void {
  world.ententeReadingView = create
  own('ententeReadingViewComes')?.()
}

/** So long a script that is under way is waited for, ms. */
const PATIENCE_MS = 1_000

/**
 * The page session takes it, once, so that the session of a later version cannot get an earlier one's. A script that is
 * under way is waited for; null where it does not come.
 */
export async function takeReadingView(): Promise<CreateReadingView | null> {
  if (!own('ententeReadingView')) {
    await new Promise<void>((resolve) => {
      world.ententeReadingViewComes = resolve
      setTimeout(resolve, PATIENCE_MS)
    })
  }
  const create = own('ententeReadingView')
  delete world.ententeReadingView
  return create ?? null
}

/** An element of the page may answer to the name too, but only as something inherited. */
function own<Name extends 'ententeReadingView' | 'ententeReadingViewComes'>(name: Name) {
  return Object.hasOwn(world, name) ? world[name] : undefined
}
