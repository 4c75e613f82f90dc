/** How safe what is kept is from the browser's own tidying, and how much room it takes. */
import { ok, problem, type Result } from '../domain/result.ts'

export type StorageState = {
  /** Bytes in use, and bytes that may be; null where the browser does not say. */
  used: number | null
  most: number | null
  /** Whether the browser promised never to throw it away by itself. */
  isPersistent: boolean
}

/** Asks the browser; `storage` is `navigator.storage`. */
export async function storageState(
  storage: Pick<StorageManager, 'estimate' | 'persisted'>,
): Promise<Result<StorageState>> {
  try {
    const [{ usage, quota }, isPersistent] = await Promise.all([storage.estimate(), storage.persisted()])
    return ok({ used: usage ?? null, most: quota ?? null, isPersistent })
  } catch {
    return problem('unknown')
  }
}

/**
 * Asks the browser never to throw away what is kept, unless it promised already. Call it from a page when something was
 * kept: a worker may not ask. Gives whether it promises. `unlimitedStorage` protects it either way.
 */
export async function askToPersist(storage: Pick<StorageManager, 'persist' | 'persisted'>): Promise<boolean> {
  try {
    return (await storage.persisted()) || (await storage.persist())
  } catch {
    return false
  }
}
