import type { Annotation, KeptArticle } from '../domain/annotation.ts'
import type { Collection } from '../domain/collection.ts'
import type { ImportedRows, ImportRead, Preference } from '../domain/exchange.ts'
import { say } from '../words/say.ts'
import { cleanCopy } from './clean-copy.ts'
import { checkCorrection } from './correction-schema.ts'
import { checkPackRow } from './native-pack.ts'
import {
  type Checked,
  checkAnnotation,
  checkArticle,
  checkCollection,
  checkFileDecision,
  checkPreference,
} from './row-schemas.ts'

/** So many characters no record of ours comes near. */
const LARGEST_RECORD = 100_000

/**
 * Takes the rows of a file one by one, checks each and keeps those that are right. `where` names a row's place for the
 * reader. Of two rows with one id the first is taken.
 */
export class RowCollector {
  readonly #articles = new Map<string, KeptArticle>()
  readonly #annotations = new Map<string, { row: Annotation; where: string }>()
  readonly #collections = new Map<string, { row: Collection; where: string }>()
  readonly #corrections = new Map<string, ImportedRows['corrections'][number]>()
  readonly #decisions = new Map<string, ImportedRows['fileDecisions'][number]>()
  readonly #packs = new Map<string, ImportedRows['packs'][number]>()
  readonly #preferences = new Map<string, Preference>()
  readonly #refused: { where: string; why: string }[] = []

  refuse(where: string, why: string): void {
    this.#refused.push({ where, why })
  }

  article(value: unknown, where: string): void {
    this.#take(value, where, checkArticle, (row) => this.#once(this.#articles, row.key, row, where))
  }

  annotation(value: unknown, where: string): void {
    this.#take(value, where, checkAnnotation, (row) =>
      this.#once(this.#annotations, row.id, { row, where }, where),
    )
  }

  /** An annotation of a format that tells article and collections anew with each; its article is named by `key`. */
  kept(
    value: { article: unknown; annotation: unknown; collections?: readonly unknown[] },
    where: string,
  ): void {
    this.#take(value.article, where, checkArticle, (article) => {
      const before = this.#articles.has(article.key)
      if (!before) this.#articles.set(article.key, article)
      const annotations = this.#annotations.size
      this.annotation({ ...Object(value.annotation), article: article.key }, where)
      // What nothing was taken of is nothing that was kept.
      if (this.#annotations.size === annotations && !before) this.#articles.delete(article.key)
    })
    for (const collection of value.collections ?? []) {
      const checked = checkCollection(cleanCopy(collection).value)
      if (checked.ok && !this.#collections.has(checked.row.id)) {
        this.#collections.set(checked.row.id, { row: checked.row, where })
      }
    }
  }

  collection(value: unknown, where: string): void {
    this.#take(value, where, checkCollection, (row) =>
      this.#once(this.#collections, row.id, { row, where }, where),
    )
  }

  correction(value: unknown, where: string): void {
    const check = (clean: unknown) => {
      const checked = checkCorrection(clean)
      return checked.ok
        ? { ok: true as const, row: checked.correction }
        : { ok: false as const, why: checked.faults.join('; ') }
    }
    this.#take(value, where, check, (row) => this.#once(this.#corrections, row.id, row, where))
  }

  fileDecision(value: unknown, where: string): void {
    this.#take(value, where, checkFileDecision, (row) => this.#once(this.#decisions, row.id, row, where))
  }

  /** A pack is taken with all its terms or not at all. */
  pack(value: unknown, where: string): void {
    const checked = checkPackRow(value)
    if (checked.ok) this.#once(this.#packs, checked.row.id, checked.row, where)
    else this.refuse(where, checked.why)
  }

  preference(value: unknown, where: string): void {
    this.#take(value, where, checkPreference, (row) => this.#once(this.#preferences, row.name, row, where))
  }

  /** What was collected; rows that hang on others which are not there are refused now. */
  read(): ImportRead {
    this.#refuseDeepCollections()
    for (const { row, where } of [...this.#annotations.values()]) {
      if (this.#articles.has(row.article)) continue
      this.#annotations.delete(row.id)
      this.refuse(where, say('fault:lostArticle'))
    }
    const rows: ImportedRows = {
      articles: [...this.#articles.values()],
      annotations: [...this.#annotations.values()].map(({ row }) => row),
      collections: [...this.#collections.values()].map(({ row }) => row),
      corrections: [...this.#corrections.values()],
      fileDecisions: [...this.#decisions.values()],
      packs: [...this.#packs.values()],
      preferences: [...this.#preferences.values()],
    }
    return { ok: true, rows, refused: this.#refused }
  }

  #refuseDeepCollections(): void {
    const parentOf = (row: Collection) =>
      row.parent === null ? null : this.#collections.get(row.parent)?.row
    const deep = [...this.#collections.values()].filter(({ row }) => parentOf(row)?.parent)
    for (const { row, where } of deep) {
      this.#collections.delete(row.id)
      this.refuse(where, say('fault:deepCollection'))
    }
    const gone = new Set(deep.map(({ row }) => row.id))
    for (const { row } of this.#annotations.values()) {
      row.collections = row.collections.filter((id) => !gone.has(id))
    }
  }

  #take<Row>(
    value: unknown,
    where: string,
    check: (clean: unknown) => Checked<Row>,
    keep: (row: Row) => void,
  ): void {
    const clean = cleanCopy(value)
    const checked: Checked<Row> =
      clean.size > LARGEST_RECORD ? { ok: false, why: say('fault:tooLargeRow') } : check(clean.value)
    if (checked.ok) keep(checked.row)
    else this.refuse(where, checked.why)
  }

  #once<Row>(rows: Map<string, Row>, id: string, row: Row, where: string): void {
    if (rows.has(id)) this.refuse(where, say('fault:twice'))
    else rows.set(id, row)
  }
}
