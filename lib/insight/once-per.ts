import type { Work } from '../work/turns.ts'

/**
 * Makes something of a thing once and remembers it for as long as the thing lives: what follows from a library is worked
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

/**
 * The same of what is made little by little. All who ask for a thing go on with the same work, whoever began it; work that
 * throws is begun anew by who asks next.
 */
export function oncePerInSteps<Thing extends object, Made>(
  make: (thing: Thing) => Work<Made>,
): (thing: Thing) => Work<Made> {
  const begun = new WeakMap<Thing, { steps: Work<Made>; made?: { value: Made } }>()
  return function* inSteps(thing) {
    for (;;) {
      const work = begun.get(thing) ?? { steps: make(thing) }
      begun.set(thing, work)
      if (work.made) return work.made.value
      try {
        const step = work.steps.next()
        if (step.done) work.made = { value: step.value }
        else yield
      } catch (error) {
        begun.delete(thing)
        throw error
      }
    }
  }
}
