/** Figures and faults as plain text. */
import { type Fault, figuresOf, type Score } from './score.ts'

const percent = (share: number) => (100 * share).toFixed(1).padStart(6)

/** One line a row and an attribute, in per cent. */
export function reportFigures(score: Score): string {
  const rows = Object.entries(score.rows).map(([name, tally]) => {
    const { precision, recall, f1 } = figuresOf(tally)
    const counts = `${tally.hit}/${tally.found}/${tally.gold}`
    return `${name.padEnd(20)} ${percent(precision)} ${percent(recall)} ${percent(f1)}   ${counts}`
  })
  const attributes = Object.entries(score.attributes).map(
    ([name, { right, of }]) =>
      `${name.padEnd(20)} ${percent(right / of)}   ${Math.round(right * 10) / 10}/${of}`,
  )
  const head = `${'kind'.padEnd(20)}      P      R     F1   hit/found/gold`
  return [`${score.documents} documents`, head, ...rows, ...attributes].join('\n')
}

/** Faults counted by kind, rule and what is wrong; most frequent first. */
export function reportFaultsByRule(faults: readonly Fault[]): string {
  const counts = new Map<string, number>()
  for (const { kind, rule, what } of faults) {
    const key = `${kind.padEnd(10)} ${(rule ?? '(none)').padEnd(28)} ${what}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([key, count]) => `${String(count).padStart(4)}  ${key}`)
    .join('\n')
}

/** One fault with the words around it. */
export function reportFault(fault: Fault, text: string): string {
  const before = text.slice(Math.max(0, fault.start - 60), fault.start)
  const after = text.slice(fault.end, fault.end + 40)
  const place = `${before}[${text.slice(fault.start, fault.end)}]${after}`.replace(/\s+/g, ' ')
  const attributes =
    fault.expected === undefined
      ? ''
      : `\n      expected ${told(fault.expected)}, found ${told(fault.actual)}`
  return `${fault.document} · ${fault.kind} ${fault.what} · ${fault.rule ?? '-'}: ${place}${attributes}`
}

function told(value: unknown): string {
  return JSON.stringify(value) ?? 'nothing'
}
