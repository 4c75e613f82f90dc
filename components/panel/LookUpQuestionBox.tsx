import { useEffect, useId, useRef } from 'preact/hooks'
import type { LookUpQuestion } from '../../lib/domain/look-up.ts'
import { say, spoken } from '../../lib/words/say.ts'
import { said } from '../common/said.ts'
import { useEscape } from '../common/use-escape.ts'
import { languageName } from './language-name.ts'

/** Says what is sent to whom, and what is not, before anything is sent for the first time. */
export function LookUpQuestionBox(props: { question: LookUpQuestion; onYes: () => void; onNo: () => void }) {
  const { about } = props.question
  const id = useId()
  const whole = useRef<HTMLElement>(null)
  const title = useRef<HTMLHeadingElement>(null)
  const name = <bdi>{props.question.name}</bdi>
  useEffect(() => title.current?.focus(), [])
  useEscape(whole, true, props.onNo)
  return (
    <section ref={whole} class="look-up" aria-labelledby={id}>
      <h3 ref={title} id={id} tabIndex={-1}>
        {said('look-up:question.title', { name })}
      </h3>
      <p>{say(`look-up:question.why.${about}`)}</p>
      <dl class="look-up-terms">
        <dt>{say('look-up:question.sent')}</dt>
        <dd>{said('look-up:question.name', { name: <strong>{name}</strong> })}</dd>
        <dd>{say('look-up:question.language', { language: languageName(spoken()) ?? spoken() })}</dd>
        <dd>{say(`look-up:question.numbers.${about}`)}</dd>
        <dt>{say('look-up:question.notSent')}</dt>
        <dd>{say('look-up:question.never')}</dd>
      </dl>
      <p class="look-up-small">{say('look-up:question.seen')}</p>
      <p class="look-up-small">{say('look-up:question.later')}</p>
      <div class="details-acts">
        <button type="button" class="button button-first" onClick={props.onYes}>
          {say('look-up:question.yes')}
        </button>
        <button type="button" class="button" onClick={props.onNo}>
          {say('look-up:question.no')}
        </button>
      </div>
    </section>
  )
}
