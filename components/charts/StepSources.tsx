import type { FileStep } from '../../lib/domain/agreement-file.ts'
import { say } from '../../lib/words/say.ts'
import { PassageOrigin } from './PassageOrigin.tsx'
import { QuoteInSentence } from './QuoteInSentence.tsx'

/** Who tells a step: its quote, underlined in its sentence where that was kept, and its article. */
export function StepSources(props: {
  steps: readonly FileStep[]
  linkTo: (step: FileStep) => string | null
}) {
  return (
    <ul class="step-sources">
      {props.steps.map((step) => (
        <li key={`${step.entry} ${step.date} ${step.quote}`}>
          {step.quote ? (
            <QuoteInSentence
              quote={step.quote}
              context={step.passage?.context ?? ''}
              language={step.article.language}
            />
          ) : (
            // Only general use decided.
            <p class="step-general">{say('step:general')}</p>
          )}
          <PassageOrigin article={step.article} href={props.linkTo(step)} />
        </li>
      ))}
    </ul>
  )
}
