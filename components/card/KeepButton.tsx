import type { KeepProgress } from './card-content.ts'

const WORDS: Record<KeepProgress['phase'], string> = {
  ready: 'Keep',
  keeping: 'Keeping…',
  kept: 'Kept ✓',
  failed: 'Try again',
}

type KeepButtonProps = { keep: KeepProgress; onKeep(event: Event): void }

/** Keeps the mention. It stays a button in every phase, because a disabled one would lose the focus. */
export function KeepButton({ keep, onKeep }: KeepButtonProps) {
  const rests = keep.phase === 'keeping' || keep.phase === 'kept'
  return (
    <>
      {keep.phase === 'failed' && <p class="card-failure">{keep.message}</p>}
      <button
        type="button"
        class={`card-button card-keep card-keep-${keep.phase}`}
        aria-disabled={rests}
        onClick={(event) => {
          if (!rests) onKeep(event)
        }}
      >
        {WORDS[keep.phase]}
      </button>
    </>
  )
}
