import { partiesByName } from '../../lib/words/party-codes.ts'
import { say } from '../../lib/words/say.ts'

/** An office in words, and the state or organisation that it serves ('' for none said). */
export function OfficeFields(props: {
  office: string
  country: string
  onOffice: (office: string) => void
  onCountry: (country: string) => void
}) {
  const parties = partiesByName()
  const isListed = parties.some(({ code }) => code === props.country)
  return (
    <>
      <label class="correction-field">
        <span>{say('correction:office')}</span>
        <input
          type="text"
          dir="auto"
          required
          pattern=".*\S.*"
          value={props.office}
          onInput={(event) => props.onOffice(event.currentTarget.value)}
        />
      </label>
      <label class="correction-field">
        <span>{say('correction:country')}</span>
        <select value={props.country} onChange={(event) => props.onCountry(event.currentTarget.value)}>
          <option value="">{say('correction:asTheArticle')}</option>
          {!isListed && props.country && <option value={props.country}>{props.country}</option>}
          {parties.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </>
  )
}
