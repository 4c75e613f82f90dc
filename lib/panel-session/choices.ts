/** Tags, collections and colours that the reader chooses from, followed live whichever context changes them. */
import type { Choices } from '../domain/panel-view.ts'
import { allCollections } from '../storage/collection-lists.ts'
import type { Database } from '../storage/database.ts'
import { live } from '../storage/live.ts'
import { colourMeanings } from '../storage/preference-store.ts'
import { allTags } from '../storage/tag-store.ts'

/**
 * Tells the choices and the tags in use, the commonest first, whenever one changes. Returns how to stop. A database that
 * does not answer is told by others.
 */
export function followChoices(
  database: Database,
  tell: { choices: (news: Partial<Choices>) => void; tags: (tags: string[]) => void },
): () => void {
  const stops = [
    live(
      () => allTags(database),
      (answer) => {
        if (!answer.ok) return
        const byUse = [...answer.value].sort((a, b) => b.annotations - a.annotations)
        tell.tags(byUse.map(({ tag }) => tag))
      },
    ),
    live(
      () => allCollections(database),
      (answer) => {
        if (answer.ok) tell.choices({ collections: answer.value })
      },
    ),
    live(
      () => colourMeanings(database),
      (answer) => {
        if (answer.ok) tell.choices({ meanings: answer.value })
      },
    ),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}
