import type { KeptArticle } from '../../lib/domain/annotation.ts'
import { dateInWords } from '../../lib/words/date-words.ts'
import { say } from '../../lib/words/say.ts'
import { ArticleName } from '../common/ArticleName.tsx'

/** Where a quote is from, and the way to it; `href` is null where the passage has no address. */
export function PassageOrigin({ article, href }: { article: KeptArticle; href: string | null }) {
  return (
    <span class="step-origin">
      <ArticleName article={article} />
      {` · ${article.date ? dateInWords(article.date) : say('step:dateUnknown')}`}
      {href && (
        <>
          {' · '}
          <a
            href={href}
            target="_blank"
            rel="noreferrer"
            aria-label={say('step:openOf', { article: article.title || article.url })}
          >
            {say('step:open')}
          </a>
        </>
      )}
    </span>
  )
}
