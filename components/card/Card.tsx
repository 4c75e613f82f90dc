import { KindBadge } from '../common/KindBadge.tsx'
import { AgreementFacts } from './AgreementFacts.tsx'
import { AreaFacts } from './AreaFacts.tsx'
import type { CardContent, KeepProgress } from './card-content.ts'
import { EvidenceQuote } from './EvidenceQuote.tsx'
import { KeepButton } from './KeepButton.tsx'
import { OfficialFacts } from './OfficialFacts.tsx'

/** Each is handed the event, so that whoever shows the card can tell a reader's press from a page's. */
export type CardActions = {
  onKeep(event: Event): void
  onMore(event: Event): void
  onClose(event: Event): void
  onPrevious(event: Event): void
  onNext(event: Event): void
}

type CardProps = CardActions & {
  content: CardContent
  keep: KeepProgress
  /** Spoken politely by screen readers when it changes; '' says nothing. */
  announcement: string
}

/** What a hover or a key shows over the page. */
export function Card({ content, keep, announcement, ...actions }: CardProps) {
  const { entity, language } = content
  return (
    <section class={`card card-${entity.kind}`} role="dialog" aria-labelledby="entente-name">
      <header class="card-head">
        <KindBadge kind={entity.kind} />
        <Places {...content} {...actions} />
        <button type="button" class="card-icon" aria-label="Close" onClick={actions.onClose}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
      </header>
      <div class="card-body">
        <h2 id="entente-name" class="card-name" lang={language || undefined}>
          <bdi>{entity.name}</bdi>
        </h2>
        <Facts {...content} />
        {content.evidence && <EvidenceQuote passage={content.evidence} language={language} />}
      </div>
      <footer class="card-foot">
        <KeepButton keep={keep} onKeep={actions.onKeep} />
        <button type="button" class="card-button" onClick={actions.onMore}>
          More
        </button>
      </footer>
      <p class="card-spoken" aria-live="polite">
        {announcement}
      </p>
    </section>
  )
}

function Facts({ entity, date, language }: CardContent) {
  if (entity.kind === 'official') return <OfficialFacts official={entity} date={date} language={language} />
  if (entity.kind === 'agreement') return <AgreementFacts agreement={entity} />
  return <AreaFacts area={entity} />
}

type PlacesProps = Pick<CardContent, 'place' | 'count'> & Pick<CardActions, 'onPrevious' | 'onNext'>

/** "2 of 5" with the way to the mentions before and after. */
function Places({ place, count, onPrevious, onNext }: PlacesProps) {
  if (count < 2) return null
  return (
    <span class="card-places">
      <button type="button" class="card-icon" aria-label="Previous mention" onClick={onPrevious}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M10 3L5 8l5 5" />
        </svg>
      </button>
      <span>
        {place} of {count}
      </span>
      <button type="button" class="card-icon" aria-label="Next mention" onClick={onNext}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M6 3l5 5-5 5" />
        </svg>
      </button>
    </span>
  )
}
