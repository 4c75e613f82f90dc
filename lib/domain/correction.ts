import type { Party } from './country.ts'

/** What a reader says about a person. Names are as the article writes them; they are compared without accents and case. */
export type Said =
  /** Nobody of this name is an official; with a country, only who serves that one. */
  | { what: 'not-an-official'; name: string; country: Party | null }
  /** `form` does not mean the person called `not`, but `is`, or somebody else where that is null. */
  | {
      what: 'different-person'
      form: string
      not: string
      is: string | null
      /** Where alone it holds; null for everywhere. */
      passage: Passage | null
    }
  /** `name` is another name of the person called `as`. */
  | { what: 'same-person'; name: string; as: string }
  /** The person of this name holds this office. */
  | { what: 'office'; name: string; office: string; country: Party | null }

/** The words right before and after, up to 32 characters of the article each: found again wherever the article is copied. */
export type Passage = { before: string; after: string }

/** A reader's remembered word on a person: it beats every rule, on every page. */
export type Correction = Said & {
  /** Random id, made by the one who asks to store it, so that a repeated request changes nothing. */
  id: string
  /** Where it was said; null where that is not known. */
  article: { url: string; title: string } | null
  /** ISO 8601 moment. */
  created: string
  /** When it was taken back, ISO 8601 moment; null while it holds. Such rows stay, so that undo can bring them back. */
  deleted: string | null
}

/** The name of the rule that a mention bears when a correction decided it. */
export const READER_RULE = 'reader' as const
