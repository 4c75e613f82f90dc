import type { Annotation } from '../../lib/domain/annotation.ts'
import type { Article } from '../../lib/domain/article.ts'
import { dateInWords } from '../../lib/words/date-words.ts'
import { say } from '../../lib/words/say.ts'
import { said } from '../common/said.ts'
import { dateSourceInWords } from './date-source-words.ts'

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
      <h1 lang={article.language || undefined} dir="auto" title={wholeOf(article.title)}>
        {article.title || say('panel:article.untitled')}
      </h1>
      <p>
        <bdi class="outlet" title={wholeOf(article.outlet)}>
          {article.outlet}
        </bdi>
        {article.date ? (
          <>
            {' · '}
            {said('panel:article.published', {
              date: <time dateTime={article.date}>{dateInWords(article.date)}</time>,
            })}
            {article.dateSource && ` · ${dateSourceInWords(article.dateSource)}`}
          </>
        ) : (
          ` · ${say('panel:article.noDate')}`
        )}
      </p>
      <button
        type="button"
        class="keep keep-article"
        aria-pressed={kept !== null}
        title={say(kept ? 'panel:row.undoTitle' : 'panel:article.keepWhole')}
        onClick={() => (kept ? props.onUndo(kept.id) : props.onKeep())}
      >
        <span class="keep-mark" aria-hidden="true" />
        <span class="keep-word">{say(kept ? 'panel:article.kept' : 'panel:article.keep')}</span>
      </button>
    </div>
  )
}

/** What is so long that it may be cut is told whole to who points at it. */
function wholeOf(words: string): string | undefined {
  return words.length > 120 ? words : undefined
}
