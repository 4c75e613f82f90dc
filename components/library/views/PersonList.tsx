import { useMemo, useState } from 'preact/hooks'
import type { Dossier } from '../../../lib/domain/dossier.ts'
import { byName } from '../../../lib/domain/same-name.ts'
import { partyName } from '../../../lib/words/party-name.ts'
import { say } from '../../../lib/words/say.ts'

/** So many are drawn at first and with each press. */
const STEP = 100

/** The persons of whom something was kept, to search and to narrow by country. */
export function PersonList(props: {
  persons: readonly Dossier[]
  chosen: string | null
  onChoose: (id: string) => void
}) {
  const { persons, chosen } = props
  const [words, setWords] = useState('')
  const [country, setCountry] = useState('')
  const [most, setMost] = useState(STEP)
  const countries = useMemo(() => countriesOf(persons), [persons])
  const found = useMemo(() => {
    const wanted = plain(words).split(/\s+/).filter(Boolean)
    return persons.filter((person) => {
      if (country && person.country !== country) return false
      const names = plain([person.name, ...person.otherNames].join(' '))
      return wanted.every((word) => names.includes(word))
    })
  }, [persons, words, country])
  return (
    <div class="persons">
      <input
        type="search"
        dir="auto"
        class="field"
        aria-label={say('views:officials.find')}
        placeholder={say('views:officials.find')}
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      <select
        class="field"
        aria-label={say('views:officials.country')}
        value={country}
        onChange={(event) => setCountry(event.currentTarget.value)}
      >
        <option value="">{say('views:officials.everyCountry')}</option>
        {countries.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      <p class="soft" role="status">
        {say('views:officials.found', { count: found.length })}
      </p>
      <ul>
        {found.slice(0, most).map((person) => (
          <li key={person.id}>
            <button
              type="button"
              aria-current={person.id === chosen ? 'true' : undefined}
              onClick={() => props.onChoose(person.id)}
            >
              <span class="person-name">
                <bdi>{person.name}</bdi>
              </span>
              <span class="soft">
                {person.country ? `${partyName(person.country)} · ` : ''}
                {say('views:officials.quotes', { count: person.passages.length })}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {found.length > most && (
        <button type="button" class="button library-more" onClick={() => setMost(most + STEP)}>
          {say('views:more', { count: found.length - most })}
        </button>
      )}
    </div>
  )
}

function countriesOf(persons: readonly Dossier[]): { code: string; name: string }[] {
  const codes = new Set(persons.flatMap(({ country }) => country ?? []))
  return [...codes].map((code) => ({ code, name: partyName(code) })).sort((a, b) => byName(a.name, b.name))
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase()
}
