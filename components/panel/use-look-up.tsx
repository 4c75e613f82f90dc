import type { ComponentChild, RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { LookUp, LookUpQuestion } from '../../lib/domain/look-up.ts'
import type { PanelActs } from '../../lib/domain/panel-view.ts'
import { say } from '../../lib/words/say.ts'
import { LookUpQuestionBox } from './LookUpQuestionBox.tsx'
import { LookUpResult } from './LookUpResult.tsx'
import './look-up.css'

/**
 * Asking Wikidata about one entity: a button among the entity's others, and a frame for what is asked and answered, which
 * stands elsewhere. While look-ups are off, the button asks the reader first. Nothing where there is no question.
 */
export function useLookUp(
  question: LookUpQuestion | null,
  { lookUp, mayLookUp, acts }: { lookUp: LookUp | null; mayLookUp: boolean; acts: PanelActs },
): { button: ComponentChild; frame: ComponentChild } {
  const [askingLeave, setAskingLeave] = useState(false)
  const asker = useRef<HTMLButtonElement>(null)
  const wasAskingLeave = useRef(false)
  // Once the question is gone: before, the button stands elsewhere.
  useEffect(() => {
    if (wasAskingLeave.current && !askingLeave) asker.current?.focus()
    wasAskingLeave.current = askingLeave
  }, [askingLeave])
  const frame = useShownAnswer(lookUp?.step ?? null, asker)
  if (!question) return { button: null, frame: null }
  const isAnswered = lookUp?.step === 'answered'
  const again = lookUp?.step === 'failed'
  const leave = () => setAskingLeave(false)
  const yes = () => {
    leave()
    acts.switchOnAndLookUp(question)
  }
  return {
    button: !isAnswered && (
      <>
        <button
          ref={asker}
          type="button"
          class="button"
          aria-label={say(again ? 'look-up:againOf' : 'look-up:askOf', { name: question.name })}
          aria-disabled={lookUp?.step === 'asking'}
          aria-expanded={mayLookUp ? undefined : askingLeave}
          onClick={() => (mayLookUp ? acts.lookUp(question) : setAskingLeave(!askingLeave))}
        >
          {say(again ? 'look-up:again' : 'look-up:ask')}
        </button>
        {mayLookUp && !lookUp && <span class="look-up-note">{say('look-up:sends')}</span>}
      </>
    ),
    frame: (
      <>
        {askingLeave && <LookUpQuestionBox question={question} onYes={yes} onNo={leave} />}
        {lookUp && (
          <div ref={frame} class="look-up">
            <LookUpResult lookUp={lookUp} />
          </div>
        )}
      </>
    ),
  }
}

/**
 * The frame of the answer, brought into view whenever that comes a step further: what stands around it came and went. Whoever
 * pressed by keyboard stands on a button that goes away with the answer, and is led into that.
 */
function useShownAnswer(step: LookUp['step'] | null, asker: RefObject<HTMLButtonElement | null>) {
  const frame = useRef<HTMLDivElement>(null)
  const shown = useRef(step)
  const pressedByKey = asker.current?.matches(':focus-visible') ?? false
  useEffect(() => {
    if (step === shown.current) return
    shown.current = step
    // Its beginning in any case, all of it where there is room.
    frame.current?.scrollIntoView({ block: 'nearest' })
    frame.current?.firstElementChild?.scrollIntoView({ block: 'nearest' })
    if (step === 'answered' && pressedByKey) frame.current?.querySelector('a')?.focus()
  }, [step])
  return frame
}
