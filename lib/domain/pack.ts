import type { Term } from './term.ts'

/** What a knowledge pack says about itself. */
export type PackAbout = {
  /** Its name for the reader. */
  name: string
  /** The day its facts were put together, ISO 8601. */
  asOf: string
  /** Where its facts come from, where a term names no source of its own; '' where it does not say. */
  source: string
  /** On what terms the facts may be used; '' where it does not say. */
  licence: string
}

/** One term of a pack; its day is that of the pack. */
export type PackTerm = Omit<Term, 'asOf'>

/** Facts about office-holders that are brought together, as they are read from a file and written to one. */
export type Pack = PackAbout & { terms: PackTerm[] }

/** A pack that the reader loaded, as it is listed. */
export type LoadedPack = PackAbout & {
  /** Random id, made when it was loaded. */
  id: string
  /** How many terms and persons it has. */
  terms: number
  persons: number
  /** When it was loaded, ISO 8601 moment. */
  added: string
  /** When it was removed, ISO 8601 moment; null while it is not. */
  deleted: string | null
}

/** What is wrong with the file of a pack, and where. */
export type PackFault = {
  /** `line 3`, `line 12, term 3 (Ana Ruiz)`; null where the whole file is meant. */
  where: string | null
  what: string
}

/** The facts that Entente brings along. */
export type BundledPack = PackAbout & {
  terms: number
  persons: number
  /** Who is to be named for them, and on what terms they gave them. */
  credits: { name: string; licence: string }[]
}
