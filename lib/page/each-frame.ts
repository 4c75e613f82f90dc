/** Makes a function that runs `work` at the next frame, once however often it was asked, until `signal` aborts. */
export function eachFrame(work: () => void, signal: AbortSignal): () => void {
  let asked = false
  return () => {
    if (asked || signal.aborted) return
    asked = true
    requestAnimationFrame(() => {
      asked = false
      if (!signal.aborted) work()
    })
  }
}
