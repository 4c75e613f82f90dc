import type { EvidencePassage } from '../../lib/hovering/evidence-passage.ts'

/** The article's own words, the deciding ones underlined. */
export function EvidenceQuote({ passage, language }: { passage: EvidencePassage; language: string }) {
  return (
    <blockquote class="card-quote" lang={language || undefined}>
      <bdi>
        {passage.before}
        <em>{passage.words}</em>
        {passage.after}
      </bdi>
    </blockquote>
  )
}
