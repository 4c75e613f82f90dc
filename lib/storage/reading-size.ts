/** Bytes of a reading as JSON in UTF-8: about what it takes on the disk. */
export function sizeOf(reading: unknown): number {
  return new TextEncoder().encode(JSON.stringify(reading)).length
}
