import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { NamedTogether } from '../../../lib/domain/dossier.ts'
import { dateInWords } from '../../../lib/words/date-words.ts'
import { say } from '../../../lib/words/say.ts'
import { ArticleName } from '../../common/ArticleName.tsx'
import { togetherInWords } from './together-words.ts'
import './together.css'

/** So many are drawn at first and with each press. */
const STEP = 12

export type TogetherItem = { id: string; name: ComponentChildren; articles: readonly NamedTogether[] }

/** Who or what is named beside somebody, with the sentences and articles that it rests on. */
export function TogetherList({ items }: { items: readonly TogetherItem[] }) {
  const [most, setMost] = useState(STEP)
  return (
    <>
      <ul class="together">
        {items.slice(0, most).map(({ id, name, articles }) => (
          <li key={id}>
            <div class="together-name">{name}</div>
            <details>
              <summary>{togetherInWords(articles)}</summary>
              <TogetherArticles articles={articles} />
            </details>
          </li>
        ))}
      </ul>
      {items.length > most && (
        <button type="button" class="link" onClick={() => setMost(most + STEP)}>
          {say('views:more', { count: items.length - most })}
        </button>
      )}
    </>
  )
}

/** The articles that name both, with the sentences that do. */
export function TogetherArticles({ articles }: { articles: readonly NamedTogether[] }) {
  return (
    <ul class="step-sources">
      {articles.map(({ article, sentences }) => (
        <li key={article.key}>
          {sentences.map((sentence) => (
            <blockquote key={sentence} lang={article.language || undefined} dir="auto">
              {sentence}
            </blockquote>
          ))}
          {sentences.length === 0 && <p class="step-general">{say('views:together.noSentence')}</p>}
          <span class="step-origin">
            <ArticleName article={article} />
            {' · '}
            {article.date ? dateInWords(article.date) : say('step:dateUnknown')}
          </span>
        </li>
      ))}
    </ul>
  )
}
