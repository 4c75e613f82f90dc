/**
 * Makes something of a thing once and remembers it for as long as the thing lives: what follows from a collection is worked
 * out once for each of its states, however often a view of it is opened.
 */
export function oncePer<Thing extends object, Made>(make: (thing: Thing) => Made): (thing: Thing) => Made {
  const remembered = new WeakMap<Thing, { made: Made }>()
  return (thing) => {
    const known = remembered.get(thing)
    if (known) return known.made
    const made = make(thing)
    remembered.set(thing, { made })
    return made
  }
}
