/** Look-ups in the settings: switched on and off, and taken back. */
import { ok } from '../../lib/domain/result.ts'
import type { SettingsActs } from '../../lib/domain/settings-view.ts'
import { forgetAnswers } from '../../lib/look-up/remembered-answers.ts'
import { warnIfFails } from '../../lib/messaging/warn-if-fails.ts'
import type { Telling } from '../../lib/panel-session/telling.ts'
import { chooseLookUp, isLookUpOn, watchLookUp } from '../../lib/settings/look-up-choice.ts'
import { say } from '../../lib/words/say.ts'

/** `onChange` hears whether look-ups are on, now and whenever that changes, until `ended` aborts. */
export function lookUpActs(session: {
  telling: Telling
  tellFailure: (words: string) => void
  onChange: (isOn: boolean) => void
  ended: AbortSignal
}): Pick<SettingsActs, 'useLookUp'> {
  const { telling, tellFailure, onChange } = session
  const look = () =>
    void warnIfFails(
      'see whether look-ups are on',
      isLookUpOn().then((isOn) => onChange(isOn)),
    )
  session.ended.addEventListener('abort', watchLookUp(look))
  look()

  const use = async (isOn: boolean) => {
    // Nothing is awaited before: the browser asks only inside the click.
    const holds = await chooseLookUp(isOn)
    if (isOn && !holds) return tellFailure(say('look-up:failed.not-allowed'))
    if (!isOn) await forgetAnswers()
    const off = async () => ok(await chooseLookUp(false).then(forgetAnswers))
    // Switching on again needs a click of its own.
    telling.tell(ok(null), say(isOn ? 'look-up:setting.on' : 'look-up:setting.off'), isOn ? off : null)
  }
  return { useLookUp: (isOn) => void warnIfFails('change the look-up', use(isOn)) }
}
