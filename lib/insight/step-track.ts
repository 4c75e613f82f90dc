/** The life of an agreement as a track of six places, as far as one article tells it. */
import type { FileStep } from '../domain/agreement-file.ts'
import type { Agreement } from '../domain/entity.ts'
import type { Mood } from '../domain/step.ts'
import { LIFE, placeInLife } from './life-order.ts'

/** A place of the track: behind, reached, announced or wished for, denied, or not spoken of. */
export type TrackState = 'passed' | 'reached' | 'announced' | 'denied' | 'open'

export type StepTrack = {
  /** One a place, in the order of a life. */
  states: TrackState[]
  /** What is reached, counted from 1; 0 where the article tells none of the places. */
  place: number
  /** What stopped it, whatever was reached; null while nothing did. */
  end: 'suspended' | 'terminated' | null
}

/** Null where the article does not say how far it has come. */
export function stepTrack({ status, steps }: Pick<Agreement, 'status' | 'steps'>): StepTrack | null {
  if (status === 'unknown') return null
  const end = status === 'suspended' || status === 'terminated' ? status : null
  const reached = placeInLife(status) ?? furthestDone(steps)
  const states = LIFE.map((one, at): TrackState => {
    if (at < reached) return 'passed'
    if (at === reached) return 'reached'
    return aheadOf(moodsOf(steps, one))
  })
  return { states, place: reached + 1, end }
}

function furthestDone(steps: Agreement['steps']): number {
  return Math.max(
    -1,
    ...steps.map(({ status, mood }) => (mood === 'done' ? (placeInLife(status) ?? -1) : -1)),
  )
}

function moodsOf(steps: Agreement['steps'], status: FileStep['status']): Mood[] {
  return steps.filter((step) => step.status === status).map(({ mood }) => mood)
}

/** What one party has done already the whole instrument has still ahead of it. */
function aheadOf(moods: readonly Mood[]): TrackState {
  if (moods.some((mood) => mood !== 'denied')) return 'announced'
  return moods.length > 0 ? 'denied' : 'open'
}
