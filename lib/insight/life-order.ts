import type { FileStep } from '../domain/agreement-file.ts'

type Status = FileStep['status']

/** The course of a life. What suspends or ends an instrument may come at any time. */
export const LIFE: readonly Status[] = ['proposed', 'negotiating', 'agreed', 'signed', 'ratified', 'in-force']

/** Place of a status in the course of a life, from 0; null for what may come at any time. */
export function placeInLife(status: Status): number | null {
  const place = LIFE.indexOf(status)
  return place < 0 ? null : place
}

/** Whether an instrument that reached `reached` has done `wanted`, or what comes after it. */
export function reaches(reached: Status, wanted: Status): boolean {
  const [there, goal] = [placeInLife(reached), placeInLife(wanted)]
  return there === null || goal === null ? reached === wanted : there >= goal
}
