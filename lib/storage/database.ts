/** The database of the extension's origin: its tables, and how a connection is made. */
import Dexie, { type EntityTable, type Table, type Transaction } from 'dexie'
import { ACT_TABLES, type Act } from '../domain/act.ts'
import type { FileDecision } from '../domain/agreement-file.ts'
import type { Annotation, KeptArticle } from '../domain/annotation.ts'
import type { Collection } from '../domain/collection.ts'
import type { Correction } from '../domain/correction.ts'
import type { Preference } from '../domain/exchange.ts'
import type { LoadedPack } from '../domain/pack.ts'
import type { PackedHolders } from '../domain/packed-holders.ts'
import type { Reading } from '../domain/reading.ts'
import type { ChangeRow } from './change-rows.ts'
import { step1 } from './steps/step-1.ts'
import { step2 } from './steps/step-2.ts'
import { step3 } from './steps/step-3.ts'
import { step4 } from './steps/step-4.ts'

/** What was recognised in an article's text: a cache, made again at any time. */
export type RememberedReading = {
  /** `key` of its article. */
  article: string
  /** Hash of the text that was read; another text makes the row stale. */
  textHash: string
  /** Version of the recogniser; another one makes the row stale. */
  engine: string
  reading: Reading
  /** When it was remembered, ISO 8601 moment: the oldest rows go first. */
  created: string
  /** `sizeOf` the reading. */
  size: number
}

/** The facts of a pack: large, so that listing packs need not read them. */
export type PackFacts = { id: string; holders: PackedHolders }

/** What this browser remembers for itself, such as the day of the last backup. It never leaves. */
export type DeviceNote = { name: string; value: unknown }

/** The tables, of a connection or inside one of its transactions. */
export type Tables = {
  articles: EntityTable<KeptArticle, 'key'>
  readings: EntityTable<RememberedReading, 'article'>
  annotations: EntityTable<Annotation, 'id'>
  corrections: EntityTable<Correction, 'id'>
  fileDecisions: EntityTable<FileDecision, 'id'>
  packs: EntityTable<LoadedPack, 'id'>
  packFacts: EntityTable<PackFacts, 'id'>
  collections: EntityTable<Collection, 'id'>
  acts: EntityTable<Act, 'id'>
  changes: Table<ChangeRow, [act: string, table: string, key: string]>
  preferences: EntityTable<Preference, 'name'>
  device: EntityTable<DeviceNote, 'name'>
}

export type Database = Dexie & Tables

/** The tables that acts write: all that the reader made, and the journal. */
export const KEPT_TABLES: (keyof Tables)[] = [...ACT_TABLES, 'acts', 'changes']

/**
 * The tables inside a transaction, bound to it. Dexie also knows by itself in which transaction code runs, but on a busy
 * machine it may lose that at an `await` in a function that another one awaits, and then writes outside of it.
 */
export function tablesOf(transaction: Transaction): Tables {
  return transaction as unknown as Tables
}

/** Every version step, oldest first. A released step is never changed: add the next one. */
const STEPS = [step1, step2, step3, step4]

/** The version that this code writes. */
export const LATEST_VERSION = STEPS.length

/**
 * A connection, opened by its first use. One a context is enough. A commit is told once it is on the disk: by itself
 * Chromium tells it as soon as the system has it in memory, and a power cut takes what was acknowledged.
 * A database that cannot open is left alone: nothing here ever deletes one.
 */
export function openDatabase(name = 'entente'): Database {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' })
  for (const step of STEPS) step(database)
  return database as Database
}
