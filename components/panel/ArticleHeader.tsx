import type { Annotation } from '../../lib/domain/annotation.ts'
import type { Article } from '../../lib/domain/article.ts'
import { dateInWords } from '../../lib/words/date-words.ts'
import { DATE_SOURCE_WORDS } from './date-source-words.ts'

/**
 * Title, outlet and date of the article, with where the date was read: it decides which office is shown. A button keeps
 * the article as a whole, or takes that back.
 */
export function ArticleHeader(props: {
  article: Article
  /** The whole article, where it is kept. */
  kept: Annotation | null
  onKeep: () => void
  onUndo: (id: string) => void
}) {
  const { article, kept } = props
  return (
    <div class="article-header">
      <h1 lang={article.language || undefined} dir="auto">
        {article.title || 'Untitled article'}
      </h1>
      <p>
        <bdi class="outlet">{article.outlet}</bdi>
        {article.date ? (
          <>
            {' · published '}
            <time dateTime={article.date}>{dateInWords(article.date)}</time>
            {article.dateSource && ` · ${DATE_SOURCE_WORDS[article.dateSource]}`}
          </>
        ) : (
          ' · no date found on the page'
        )}
      </p>
      <button
        type="button"
        class="keep keep-article"
        aria-pressed={kept !== null}
        title={kept ? 'Kept. Press to undo.' : 'Keep the whole article'}
        onClick={() => (kept ? props.onUndo(kept.id) : props.onKeep())}
      >
        <span class="keep-mark" aria-hidden="true" />
        <span class="keep-word">{kept ? 'Article kept' : 'Keep article'}</span>
      </button>
    </div>
  )
}
