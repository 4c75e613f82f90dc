/** Parts of a text that stand out. Offsets: UTF-16 units, end exclusive, in their order and apart. */
export type TextRange = { start: number; end: number }

/** A text with parts of it marked. */
export function MarkedText({ text, ranges }: { text: string; ranges: readonly TextRange[] }) {
  if (ranges.length === 0) return <>{text}</>
  return (
    <>
      {ranges.flatMap(({ start, end }, at) => [
        text.slice(ranges[at - 1]?.end ?? 0, start),
        <mark key={start} class="sought">
          {text.slice(start, end)}
        </mark>,
      ])}
      {text.slice(ranges.at(-1)?.end)}
    </>
  )
}
