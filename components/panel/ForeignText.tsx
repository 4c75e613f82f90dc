import type { ForeignWords } from '../../lib/domain/look-up.ts'

/** Words of others in their own language; their direction stays among themselves. */
export function ForeignText({ words: { text, language } }: { words: ForeignWords }) {
  return <bdi lang={language || undefined}>{text}</bdi>
}
