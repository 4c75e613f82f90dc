/** Arbitrary collections, with the text that breaks files: formulas, quotes, markup, line breaks, other scripts. */
import fc from 'fast-check'
import type { Kept } from '../../../lib/domain/annotation.ts'
import { aKept, anAgreement, anArea, anOfficial, selectorsOf } from '../../support/builders.ts'

const piece = fc.oneof(
  fc.constantFrom(
    '=1+1',
    '+',
    '-',
    '@sum',
    '\t',
    '\r',
    '\n',
    '"',
    ',',
    ';',
    "'",
    '＝',
    '＋',
    '－',
    '＠',
    '==',
    '[[x]]',
    '<b>',
    '# ',
    '---',
    '1. ',
    '`',
    '$',
    '%%',
    '\\',
    ': ',
    '&lt;',
    '😀',
    'Tô Lâm',
    'עברית',
    '\u2028',
    '\u00a0',
    ' ',
    '|',
    '~~',
    '![',
    '{',
    '}',
    '@article{x,\n',
    '\r\nER  - ',
    '\ud800',
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
)

export const anyText = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))

const anyEntity = fc
  .tuple(anyText, anyText)
  .chain(([name, fact]) =>
    fc.constantFrom(
      anOfficial({ name, office: fact || null }),
      anAgreement({ name, statusEvidence: { start: 0, end: fact.length, quote: fact } }),
      anArea({ name }),
    ),
  )

const anyAnnotation = fc
  .record({
    id: fc.uuid(),
    entity: anyEntity,
    quote: anyText,
    before: anyText,
    after: anyText,
    note: anyText,
    tags: fc.uniqueArray(anyText, { maxLength: 3 }),
  })
  .map(({ before, after, ...parts }) => {
    const context = before + parts.quote + after
    return { ...parts, context, kind: parts.entity.kind, selectors: selectorsOf(context, parts.quote) }
  })

export const anyKept: fc.Arbitrary<Kept[]> = fc.array(
  fc
    .tuple(fc.webUrl(), anyText, anyText, fc.array(anyAnnotation, { minLength: 1, maxLength: 3 }))
    .map(([url, title, outlet, annotations]) => aKept({ url, title, outlet }, annotations)),
  { maxLength: 3 },
)
