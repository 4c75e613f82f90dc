/** Work that is done little by little: each `next` takes a few milliseconds at most, the last one gives what was made. */
export type Steps<Made> = Generator<undefined, Made>

/** Does all that is left of it at once. */
export function finish<Made>(steps: Steps<Made>): Made {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
