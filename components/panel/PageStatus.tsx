import type { PageWords } from './page-words.ts'

/** Why there is nothing to list, and what helps. Spoken when it changes. */
export function PageStatus({ words, heading }: { words: PageWords; heading: 1 | 2 }) {
  const Heading = heading === 1 ? 'h1' : 'h2'
  return (
    <div class="page-status" role="status" aria-busy={words.busy}>
      {words.busy && <span class="busy-line" aria-hidden="true" />}
      <Heading>{words.title}</Heading>
      <p>{words.words}</p>
      {words.offers.length > 0 && (
        <p class="offers">
          {words.offers.map(({ label, act }, at) => (
            <button
              key={label}
              type="button"
              class={at === 0 ? 'button button-first' : 'button'}
              onClick={() => act()}
            >
              {label}
            </button>
          ))}
        </p>
      )}
    </div>
  )
}
