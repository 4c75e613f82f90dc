/** The offices of a person as the kept articles word them. */
import type { Dossier, KeptPassage, OfficeTold } from '../domain/dossier.ts'
import { isSameOffice } from '../domain/office.ts'
import { grouped } from './grouped.ts'

/** Wordings of one office are one; what only the knowledge said, or an article without a date, is left out. */
export function officesTold({ passages }: Pick<Dossier, 'passages'>): OfficeTold[] {
  const found: OfficeTold[] = []
  for (const passage of [...passages].reverse()) {
    const { entity } = passage.annotation
    if (entity?.kind !== 'official' || !entity.office || entity.officeFrom === 'knowledge') continue
    if (!passage.article.date) continue
    const { office, country } = entity
    const same = found.find(
      (one) =>
        (one.country === country || !one.country || !country) &&
        (one.office === office || isSameOffice(one.office, office)),
    )
    if (same) same.told.push(passage)
    else found.push({ office, country, told: [passage] })
  }
  return found
}

/** The days on which articles told it, each once, with what was kept of them; the oldest first. */
export function daysOf({ told }: OfficeTold): { day: string; passages: KeptPassage[] }[] {
  const days = grouped(told, ({ article }) => article.date?.slice(0, 10) ?? '')
  return [...days].map(([day, passages]) => ({ day, passages }))
}
