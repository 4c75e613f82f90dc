/**
 * For work that nobody waits for: where it fails, the console says in words what did. Never rejects.
 * `what` ends the sentence "Entente could not …".
 */
export async function warnIfFails(what: string, work: Promise<unknown>): Promise<void> {
  try {
    await work
  } catch (error) {
    console.warn(`Entente could not ${what}: ${error instanceof Error ? error.message : String(error)}`)
  }
}
