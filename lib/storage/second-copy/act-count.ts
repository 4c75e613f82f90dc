/** How many acts the second copy must have. It stands in the database itself, and is lost with it. */
import type { Tables } from '../database.ts'

export type ActCount = {
  /** Acts that were committed since there is a second copy. */
  acts: number
  /** How many of them the newest entry of everything has; -1 where there is none. */
  whole: number
}

const NAME = 'second-copy'

/** Null where there never was a second copy, or the database is new. */
export async function countIn({ device }: Pick<Tables, 'device'>): Promise<ActCount | null> {
  return ((await device.get(NAME))?.value as ActCount | undefined) ?? null
}

export async function setCount({ device }: Pick<Tables, 'device'>, count: ActCount): Promise<void> {
  await device.put({ name: NAME, value: count })
}
