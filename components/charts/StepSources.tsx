import type { FileStep } from '../../lib/domain/agreement-file.ts'
import { dateInWords } from '../../lib/words/date-words.ts'
import { say } from '../../lib/words/say.ts'
import { ArticleName } from '../common/ArticleName.tsx'

/** Who tells a step: its quote, underlined in its sentence where that was kept, and its article. */
export function StepSources(props: {
  steps: readonly FileStep[]
  linkTo: (step: FileStep) => string | null
}) {
  return (
    <ul class="step-sources">
      {props.steps.map((step) => {
        const href = props.linkTo(step)
        const { article } = step
        return (
          <li key={`${step.entry} ${step.date} ${step.quote}`}>
            <QuotedStep step={step} />
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
          </li>
        )
      })}
    </ul>
  )
}

/** The quote in the sentence that was kept, or alone; nothing where only general use decided. */
function QuotedStep({ step: { quote, passage, article } }: { step: FileStep }) {
  const language = article.language || undefined
  const context = passage?.context ?? ''
  const at = quote ? context.indexOf(quote) : -1
  if (at >= 0) {
    return (
      <blockquote lang={language} dir="auto">
        {context.slice(0, at)}
        <u>{quote}</u>
        {context.slice(at + quote.length)}
      </blockquote>
    )
  }
  if (!quote) return <p class="step-general">{say('step:general')}</p>
  return (
    <blockquote lang={language} dir="auto">
      … <u>{quote}</u> …
    </blockquote>
  )
}
