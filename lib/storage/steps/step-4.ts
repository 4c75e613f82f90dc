import type Dexie from 'dexie'
import { sizeOf } from '../reading-size.ts'

/** Version 4: the size of every remembered reading is known from the index alone, so that all together can be kept small. */
export function step4(database: Dexie): void {
  database
    .version(4)
    .stores({ readings: 'article, [created+size]' })
    .upgrade(async (transaction) => {
      await transaction
        .table('readings')
        .toCollection()
        .modify((row) => {
          row.size = sizeOf(row.reading)
        })
    })
}
