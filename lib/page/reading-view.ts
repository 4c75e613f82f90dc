/**
 * What marks and card of a reading are to the page session. They come as a second script, because a page on which
 * nothing is marked shall not pay for them; both run in the same world, which the page's own scripts cannot reach.
 */
import type { Article } from '../domain/article.ts'
import type { EntityId } from '../domain/entity.ts'
import type { KeepRequest } from '../domain/keep-request.ts'
import type { PageReading } from '../domain/page-reading.ts'
import type { Result } from '../domain/result.ts'
import type { PageText } from './page-text.ts'

type Recognised = Extract<PageReading, { outcome: 'read' }>

/** An article with what was recognised in it, and the way back to the page. */
export type ReadArticle = Pick<Recognised, 'reading' | 'cards' | 'style'> & {
  article: Article
  page: PageText
}

/** To the next or to the previous one, round at the ends. */
export type Step = 1 | -1

export type ReadingViewDeps = {
  document: Document
  keep(request: KeepRequest): Promise<Result<unknown>>
  openPanel(entity: EntityId | null): Promise<Result<unknown>>
}

/** Mentions are named by their index in the reading. */
export type ReadingView = {
  /** Goes to the next or previous marked mention; false where there is none. */
  step(by: Step): boolean
  /** Shows a reading instead of the one shown before; null: none. */
  show(read: ReadArticle | null): void
  /** Scrolls to a mention and opens its card; false where there is no such mention on the page. */
  showMention(index: number): boolean
  /** Keeps the mention whose card is open; false where none is. */
  keepShown(): boolean
  /** Opens the panel, at the entity whose card is open. */
  more(): void
  /** The request that keeps a mention; null where there is no such mention. */
  describe(index: number): KeepRequest | null
}

/** Everything of it is gone when the signal aborts. */
export type CreateReadingView = (deps: ReadingViewDeps, signal: AbortSignal) => ReadingView

const world: typeof globalThis & { ententeReadingView?: CreateReadingView } = globalThis

/** The second script hands over what it brings. */
export function offerReadingView(create: CreateReadingView): void {
  world.ententeReadingView = create
}

/** The page session takes it, once, so that the session of a later version cannot get an earlier one's. */
export function takeReadingView(): CreateReadingView | null {
  // An element of the page may answer to the name too, but only as something inherited.
  const create = Object.hasOwn(world, 'ententeReadingView') ? world.ententeReadingView : undefined
  delete world.ententeReadingView
  return create ?? null
}
