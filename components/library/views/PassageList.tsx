import { useState } from 'preact/hooks'
import type { KeptPassage } from '../../../lib/domain/dossier.ts'
import { say } from '../../../lib/words/say.ts'
import { PassageOrigin } from '../../charts/PassageOrigin.tsx'
import { QuoteInSentence } from '../../charts/QuoteInSentence.tsx'
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
        {passages.slice(0, most).map(({ annotation, article }) => (
          <li key={annotation.id}>
            <QuoteInSentence
              quote={annotation.quote}
              context={annotation.context}
              language={article.language}
            />
            <PassageOrigin article={article} href={props.linkTo(annotation, article)} />
          </li>
        ))}
      </ul>
      {passages.length > most && (
        <button type="button" class="button library-more" onClick={() => setMost(most + STEP)}>
          {say('views:moreQuotes', { count: passages.length - most })}
        </button>
      )}
    </>
  )
}
