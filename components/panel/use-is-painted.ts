import { useLayoutEffect, useState } from 'preact/hooks'

/** False while the first drawing is not on the screen yet. */
export function useIsPainted(): boolean {
  const [isPainted, setPainted] = useState(false)
  useLayoutEffect(() => {
    let task = 0
    // A frame is on the screen after its tasks; an effect alone runs before it where news comes that early.
    const frame = requestAnimationFrame(() => {
      task = window.setTimeout(() => setPainted(true))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(task)
    }
  }, [])
  return isPainted
}
