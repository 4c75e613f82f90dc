/** Says that a fact is unknown, so that nobody takes its absence for an answer. */
export function NotStated({ what }: { what: string }) {
  return <span class="card-unstated">{what} not stated in the text</span>
}
