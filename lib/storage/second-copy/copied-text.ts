/** Rows as text and back. The facts of packs are buffers, which JSON has no word for. */

const BUFFERS = { Float64Array, Uint32Array, Uint8Array }

type BufferKind = keyof typeof BUFFERS

/** A buffer in the text: no row has a field of this name. */
type Written = { '\u0001buffer': BufferKind; base64: string }

export function asText(rows: unknown): string {
  return JSON.stringify(rows, (_, value: unknown) => {
    const kind = ArrayBuffer.isView(value) && (value.constructor.name as BufferKind)
    return kind && kind in BUFFERS ? written(kind, value as ArrayBufferView) : value
  })
}

/** Throws where the text is none of `asText`. */
export function fromText(text: string): unknown {
  return JSON.parse(text, (_, value: unknown) => (isWritten(value) ? bufferOf(value) : value))
}

/** As many bytes as a call takes arguments. */
const SLICE = 8_192

function written(kind: BufferKind, { buffer, byteOffset, byteLength }: ArrayBufferView): Written {
  const bytes = new Uint8Array(buffer, byteOffset, byteLength)
  let letters = ''
  for (let at = 0; at < bytes.length; at += SLICE) {
    letters += String.fromCharCode(...bytes.subarray(at, at + SLICE))
  }
  return { '\u0001buffer': kind, base64: btoa(letters) }
}

function bufferOf({ '\u0001buffer': kind, base64 }: Written): ArrayBufferView {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  return new BUFFERS[kind](bytes.buffer)
}

function isWritten(value: unknown): value is Written {
  return typeof value === 'object' && value !== null && '\u0001buffer' in value
}
