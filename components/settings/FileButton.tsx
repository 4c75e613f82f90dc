import { useRef } from 'preact/hooks'

/** A button that has a file chosen. */
export function FileButton(props: {
  words: string
  /** What the file is, for those who cannot see the button. */
  label: string
  accept: string
  disabled?: boolean
  onFile: (file: File) => void
}) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" class="button" disabled={props.disabled} onClick={() => input.current?.click()}>
        {props.words}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={props.label}
        accept={props.accept}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          if (file) props.onFile(file)
          // The same file, mended, may be chosen again.
          event.currentTarget.value = ''
        }}
      />
    </>
  )
}
