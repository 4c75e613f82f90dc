/** What something rests on (`rooted in X`, `values such as X`) is believed in, not worked on. */
import type { Part } from './parts.ts'
import { VALUE_HEADS } from './word-sets.ts'

/** Openers of a list of examples; `including in` and `including through` go on with something else. */
const LISTS = /^(?:such as|includ(?:e|ed|es|ing)|like|namely|notably)$/

/** Follows a sentence word by word. */
export class Grounds {
  /** Here stands what something rests on. */
  here = false
  /** Values are spoken of, and no fields since. */
  private values = false

  read(part: Part, before: Part | undefined): void {
    if (part.act === 'basis' || (this.values && listsValues(part, before))) this.here = true
    else if (beginsAnew(part, before)) this.here = false
    const roles = part.lexeme?.roles
    if (VALUE_HEADS.has(part.key)) this.values = true
    else if (part.act === 'talk' || roles?.has('cooperation') || roles?.has('field')) this.values = false
  }
}

/** `values such as X`, `values: X`, `values of X` */
function listsValues({ act, key, kind }: Part, before: Part | undefined): boolean {
  if (act === 'opener') return LISTS.test(key)
  return kind === 'colon' || kind === 'dash' || (key === 'of' && VALUE_HEADS.has(before?.key ?? ''))
}

/** A clause or verb of its own. */
function beginsAnew({ kind, act }: Part, before: Part | undefined): boolean {
  if (act === 'talk' || act === 'cooperationVerb') return true
  if (kind === 'verb' || kind === 'relative') return before?.kind !== 'to'
  return kind === 'modal' || kind === 'semicolon'
}
