import { LEAST_CERTAINTY, type Settings } from '../../lib/domain/settings.ts'
import type { Example, SettingsView } from '../../lib/domain/settings-view.ts'
import { say } from '../../lib/words/say.ts'

/** A few sentences as they are marked now, and what the chosen step leaves out of them. */
export function SurenessExample(props: {
  example: SettingsView['example']
  sureness: Settings['sureness']
  kinds: Settings['kinds']
}) {
  const { example, sureness, kinds } = props
  if (example === null) return null
  if (example === 'failed') return <p class="settings-words">{say('settings:sureness.failed')}</p>
  const isMarked = ({ kind, certainty }: Example['finds'][number]) =>
    kinds[kind] && certainty >= LEAST_CERTAINTY[sureness]
  const left = example.finds.filter(({ certainty }) => certainty < LEAST_CERTAINTY[sureness])
  return (
    <figure class="example">
      <figcaption>{say('settings:sureness.example')}</figcaption>
      <blockquote lang="en" translate={false}>
        {partsOf(example).map(({ text, find }, at) =>
          find ? (
            <span key={at} class={isMarked(find) ? `line-${find.kind}` : 'example-left'}>
              {text}
            </span>
          ) : (
            text
          ),
        )}
      </blockquote>
      <p role="status">
        {left.length === 0 ? (
          say('settings:sureness.none')
        ) : (
          <>
            {say('settings:sureness.left', { count: left.length })}{' '}
            <span lang="en">
              {left.map(({ start, end }) => `“${example.text.slice(start, end)}”`).join(', ')}
            </span>
          </>
        )}
      </p>
    </figure>
  )
}

type Part = { text: string; find: Example['finds'][number] | null }

/** The text cut at what was found. Finds that overlap one before them are left out: one word has one line here. */
function partsOf({ text, finds }: Example): Part[] {
  const parts: Part[] = []
  let at = 0
  for (const find of [...finds].sort((a, b) => a.start - b.start)) {
    if (find.start < at) continue
    parts.push(
      { text: text.slice(at, find.start), find: null },
      { text: text.slice(find.start, find.end), find },
    )
    at = find.end
  }
  return [...parts, { text: text.slice(at), find: null }]
}
