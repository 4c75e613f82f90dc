/** What may fail and must be handled by the caller: a value, because errors lose themselves between contexts. */
export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem }

/** A failure told in words. */
export type Problem = {
  /** Which failure it is, for code that reacts to it. */
  code: ProblemCode
  /** One plain sentence for the reader, in their language; '' where the code has to do (see `problemWords`). */
  message: string
}

export type ProblemCode =
  | 'bad-message'
  | 'database-closed'
  | 'disk-full'
  | 'name-taken'
  | 'no-page'
  | 'not-found'
  | 'not-on-page'
  | 'not-possible'
  | 'nothing-selected'
  | 'page-not-available'
  | 'superseded'
  | 'too-often'
  | 'unknown'

/** A success that carries `value`. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value }
}

/** A failure with its code and its sentence for the reader. */
export function problem(code: ProblemCode, message = ''): { ok: false; problem: Problem } {
  return { ok: false, problem: { code, message } }
}
