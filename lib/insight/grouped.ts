/** Things by key, in their order. `Map.groupBy` is not in every Node that runs this. */
export function grouped<Thing, Key>(
  things: Iterable<Thing>,
  keyOf: (thing: Thing) => Key,
): Map<Key, Thing[]> {
  const found = new Map<Key, Thing[]>()
  for (const thing of things) {
    const key = keyOf(thing)
    const there = found.get(key)
    if (there) there.push(thing)
    else found.set(key, [thing])
  }
  return found
}
