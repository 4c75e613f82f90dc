const SEED = 0x9e3779b1
const OTHER_SEED = 0x85ebca77
const STEP = 0x01000193
const OTHER_STEP = 0x27d4eb2f

/** Hashes lie in [0, HASHES), evenly. */
export const HASHES = 2 ** 53

/**
 * A number of 53 bits for a key, so that millions of keys can be searched in one sorted array: two keys of a million
 * share one with a chance of 1 in 10,000. Two multiplicative hashes, mixed as MurmurHash3 ends.
 */
export function keyHash(key: string): number {
  let a = SEED
  let b = OTHER_SEED
  for (let at = 0; at < key.length; at++) {
    const unit = key.charCodeAt(at)
    a = Math.imul(a ^ unit, STEP)
    b = Math.imul((b << 5) ^ (b >>> 27) ^ unit, OTHER_STEP)
  }
  return (mix(b) & 0x1fffff) * 2 ** 32 + (mix(a ^ b) >>> 0)
}

function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}
