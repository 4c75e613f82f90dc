import { KINDS, type Kind } from '../../lib/domain/entity.ts'
import {
  LINE_COLOURS,
  LINE_STYLES,
  type Line,
  type LineColour,
  type LineStyle,
  type Settings,
  STANDARD_SETTINGS,
} from '../../lib/domain/settings.ts'
import { say } from '../../lib/words/say.ts'
import { chosenLine } from './chosen-line.ts'

const COLOURS = Object.keys(LINE_COLOURS) as LineColour[]

/** How each kind is underlined: colour and line, no two kinds alike in either. */
export function LineChoice(props: {
  lines: Settings['lines']
  onChoose: (lines: Settings['lines']) => void
}) {
  const { lines, onChoose } = props
  const choose = (kind: Kind, line: Line) => onChoose(chosenLine(lines, kind, line))
  const isStandard = JSON.stringify(lines) === JSON.stringify(STANDARD_SETTINGS.lines)
  return (
    <fieldset>
      <legend>{say('settings:lines.title')}</legend>
      <p class="settings-words">{say('settings:lines.words')}</p>
      <ul class="line-choices">
        {KINDS.map((kind) => {
          const name = say(`settings:kinds.${kind}`)
          const { colour, style } = lines[kind]
          return (
            <li key={kind}>
              <span class={`line-${kind}`}>{name}</span>
              <select
                class="field"
                aria-label={say('settings:lines.colour', { kind: name })}
                value={colour}
                onChange={(event) => choose(kind, { colour: event.currentTarget.value as LineColour, style })}
              >
                {COLOURS.map((one) => (
                  <option key={one} value={one} selected={one === colour}>
                    {say(`settings:lines.colours.${one}`)}
                  </option>
                ))}
              </select>
              <select
                class="field"
                aria-label={say('settings:lines.style', { kind: name })}
                value={style}
                onChange={(event) => choose(kind, { colour, style: event.currentTarget.value as LineStyle })}
              >
                {LINE_STYLES.map((one) => (
                  <option key={one} value={one} selected={one === style}>
                    {say(`settings:lines.styles.${one}`)}
                  </option>
                ))}
              </select>
            </li>
          )
        })}
      </ul>
      <div class="line-papers" aria-hidden="true">
        {['white', 'black'].map((paper) => (
          <p key={paper} class={`line-paper line-paper-${paper}`}>
            {KINDS.map((kind) => (
              <span key={kind} class={`line-${kind}`}>
                {say(`settings:kinds.${kind}`)}
              </span>
            ))}
          </p>
        ))}
      </div>
      {!isStandard && (
        <button type="button" class="link" onClick={() => onChoose(STANDARD_SETTINGS.lines)}>
          {say('settings:lines.reset')}
        </button>
      )}
    </fieldset>
  )
}
