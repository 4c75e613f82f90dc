/**
 * Resolves when whatever waited has had its turn: messages, the database, timers. It is no timer itself, because browsers
 * make each of several timers in a row wait 4 ms.
 */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
