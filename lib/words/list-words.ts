import { locale } from './say.ts'

/** Made once a language: making one is slow. */
const formatters = new Map<string, Intl.ListFormat>()

/** Names in a row: `Peru, Chile and Bolivia`. */
export function listInWords(names: readonly string[]): string {
  return listInParts(names)
    .map(({ value }) => value)
    .join('')
}

/** As `listInWords`, in parts: the names, in their order, are those of type `element`. */
export function listInParts(names: readonly string[]): { type: 'element' | 'literal'; value: string }[] {
  const formatter = formatters.get(locale()) ?? new Intl.ListFormat(locale(), { type: 'conjunction' })
  formatters.set(locale(), formatter)
  return formatter.formatToParts(names)
}
