import type { Article } from '../../lib/domain/article.ts'
import { dateInWords } from '../../lib/domain/date-words.ts'
import { DATE_SOURCE_WORDS } from './date-source-words.ts'

/** Title, outlet and date of the article, with where the date was read: it decides which office is shown. */
export function ArticleHeader({ article }: { article: Article }) {
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
    </div>
  )
}
