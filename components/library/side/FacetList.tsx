import { useState } from 'preact/hooks'
import { say } from '../../../lib/words/say.ts'
import { SidePart, toggled } from './SidePart.tsx'
import { SideRow } from './SideRow.tsx'

/** So many are listed before the reader asks for all: those that most annotations have. */
const MOST = 6
/** A longer list can be searched. */
const LONG = 15
/** And is listed no further than this: the search finds the rest. */
const MOST_LISTED = 100

/** One by which the list can be narrowed, in words. */
export type FacetChoice = { id: string; words: string; count: number }

/** What annotations have of one sort, the most frequent first. Nothing where they have none. */
export function FacetList(props: {
  title: string
  choices: readonly FacetChoice[]
  chosen: readonly string[]
  /** Those of the names that a beginning may mean, accents and case apart. */
  suggest: (names: readonly string[], typed: string) => readonly string[]
  onChoose: (ids: string[]) => void
}) {
  const { title, choices, chosen } = props
  const [isWhole, setWhole] = useState(false)
  const [typed, setTyped] = useState('')
  if (choices.length === 0) return null
  const sorted = [...choices].sort((a, b) => b.count - a.count || (a.words < b.words ? -1 : 1))
  const listed = isWhole ? found(sorted, props.suggest, typed) : firstOf(sorted, chosen)
  return (
    <SidePart title={title} isFolded={chosen.length === 0}>
      {isWhole && choices.length > LONG && (
        <input
          type="search"
          dir="auto"
          class="field side-find"
          aria-label={say('side:find', { facet: title })}
          placeholder={say('side:find', { facet: title })}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      {listed.length === 0 && <p class="side-none">{say('side:none')}</p>}
      <ul class="side-list">
        {listed.map(({ id, words, count }) => (
          <SideRow
            key={id}
            name={words}
            count={count}
            isChosen={chosen.includes(id)}
            onChoose={() => props.onChoose(toggled(chosen, id))}
          />
        ))}
      </ul>
      {choices.length > MOST && (
        <button
          type="button"
          class="link side-all"
          onClick={() => {
            setTyped('')
            setWhole(!isWhole)
          }}
        >
          {isWhole ? say('side:fewer') : say('side:all', { count: choices.length })}
        </button>
      )}
    </SidePart>
  )
}

function firstOf(sorted: readonly FacetChoice[], chosen: readonly string[]): readonly FacetChoice[] {
  return sorted.filter(({ id }, at) => at < MOST || chosen.includes(id))
}

function found(
  sorted: readonly FacetChoice[],
  suggest: (names: readonly string[], typed: string) => readonly string[],
  typed: string,
): readonly FacetChoice[] {
  if (!typed.trim()) return sorted.slice(0, MOST_LISTED)
  const names = new Set(
    suggest(
      sorted.map(({ words }) => words),
      typed,
    ),
  )
  return sorted.filter(({ words }) => names.has(words)).slice(0, MOST_LISTED)
}
