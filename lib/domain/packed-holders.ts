/** Numbers by key: `numbers[i]` belongs to the key whose hash is `hashes[i]`, ascending; a key may have several. */
export type KeyIndex = { hashes: Float64Array; numbers: Uint32Array }

/** Many short texts in one buffer: text `i` is the UTF-8 from `starts[i]` to `starts[i + 1]`. */
export type TextList = { bytes: Uint8Array; starts: Uint32Array }

/** The office-holders of a pack as they are stored: buffers only, so that loading them costs as much as copying them. */
export type PackedHolders = {
  /** The day the facts were put together, ISO 8601. */
  asOf: string
  /** Persons by name key: full form, alias, surname. */
  names: KeyIndex
  /** Persons by seat key. */
  seats: KeyIndex
  /** Hashes of the words of all names, and of their first words; sorted, each once. */
  words: Float64Array
  given: Float64Array
  /** `name|alias;alias|term|term`, a term being `country;office;officeKey;from;to;certainty;source` with list numbers. */
  persons: TextList
  offices: TextList
  officeKeys: TextList
  sources: TextList
}
