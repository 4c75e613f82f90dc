/** A page that is not looked at gets no frame. */
const AT_MOST_MS = 500

/** Resolves once what was drawn is on the screen, or soon where nobody looks. */
export function whatIsDrawnIsSeen(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve))
    setTimeout(resolve, AT_MOST_MS)
  })
}
