import type { Official } from '../../lib/domain/entity.ts'
import { dateInWords } from '../common/date-words.ts'
import { PartyList } from '../common/PartyList.tsx'
import { NotStated } from './NotStated.tsx'

type OfficialFactsProps = { official: Official; date: string | null; language: string }

/** Office and country, said for the article's date: an office is held for a time. */
export function OfficialFacts({ official, date, language }: OfficialFactsProps) {
  return (
    <>
      <p class="card-lead">
        {official.office ? (
          <bdi lang={language || undefined}>{official.office}</bdi>
        ) : (
          <NotStated what="Office" />
        )}
      </p>
      <p class="card-line">
        {official.country ? <PartyList parties={[official.country]} /> : <NotStated what="Country" />}
        {date && <span class="card-soft"> · as of {dateInWords(date)}</span>}
      </p>
    </>
  )
}
