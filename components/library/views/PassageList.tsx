import { useState } from 'preact/hooks'
import type { KeptPassage } from '../../../lib/domain/dossier.ts'
import { dateInWords } from '../../../lib/words/date-words.ts'
import { say } from '../../../lib/words/say.ts'
import { ArticleName } from '../../common/ArticleName.tsx'
import type { ViewProps } from './view-offers.ts'
import '../../charts/status-line.css'

/** So many are drawn at first and with each press. */
const STEP = 20

/** What was kept, each with its sentence, outlet, date and the way to the passage. */
export function PassageList(props: { passages: readonly KeptPassage[]; linkTo: ViewProps['linkTo'] }) {
  const { passages } = props
  const [most, setMost] = useState(STEP)
  return (
    <>
      <ul class="step-sources">
        {passages.slice(0, most).map(({ annotation, article }) => {
          const href = props.linkTo(annotation, article)
          return (
            <li key={annotation.id}>
              <Sentence passage={{ annotation, article }} />
              <span class="step-origin">
                <ArticleName article={article} />
                {' · '}
                {article.date ? dateInWords(article.date) : say('views:dateUnknown')}
                {href && (
                  <>
                    {' · '}
                    <a
                      href={href}
                      target="_blank"
                      rel="noreferrer"
                      aria-label={say('views:openPassageIn', { title: article.title || article.url })}
                    >
                      {say('views:openPassage')}
                    </a>
                  </>
                )}
              </span>
            </li>
          )
        })}
      </ul>
      {passages.length > most && (
        <button type="button" class="button library-more" onClick={() => setMost(most + STEP)}>
          {say('views:moreQuotes', { count: passages.length - most })}
        </button>
      )}
    </>
  )
}

function Sentence({ passage: { annotation, article } }: { passage: KeptPassage }) {
  const { quote, context } = annotation
  const at = quote ? context.indexOf(quote) : -1
  return (
    <blockquote lang={article.language || undefined} dir="auto">
      {at < 0 ? (
        <u>{quote}</u>
      ) : (
        <>
          {context.slice(0, at)}
          <u>{quote}</u>
          {context.slice(at + quote.length)}
        </>
      )}
    </blockquote>
  )
}
