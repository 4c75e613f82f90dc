import type { Annotation } from '../../lib/domain/annotation.ts'
import { momentInWords } from '../../lib/domain/moment-words.ts'

/** What the page says now where it said something else when it was kept; nothing where it says the same. */
export function ChangedSentence({ annotation, language }: { annotation: Annotation; language: string }) {
  const { changed, context } = annotation
  if (!changed) return null
  const lang = language || undefined
  return (
    <details class="changed-sentence">
      <summary>The sentence changed since you kept it</summary>
      <dl>
        <dt>When you kept it</dt>
        <dd lang={lang} dir="auto">
          {context}
        </dd>
        <dt>
          On <time dateTime={changed.seen}>{momentInWords(changed.seen)}</time>
        </dt>
        <dd lang={lang} dir="auto">
          {changed.context}
        </dd>
      </dl>
    </details>
  )
}
