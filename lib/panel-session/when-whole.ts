import { effect, type ReadonlySignal } from '@preact/signals'
import type { PanelPage } from '../domain/panel-page.ts'
import type { PanelView } from '../domain/panel-view.ts'

/** Who waits for the whole of a long text gets what is known by then after so long, ms. */
export const PATIENCE_MS = 3_000

/** The page once nothing more of its text is about to be read: its end may say more of an entity than its beginning. */
export async function whenWhole(view: ReadonlySignal<PanelView>): Promise<PanelPage> {
  const isWhole = () => view.value.page.phase !== 'read' || view.value.page.readTo === null
  if (!isWhole()) {
    let stop: () => void = () => undefined
    await new Promise<void>((resolve) => {
      setTimeout(resolve, PATIENCE_MS)
      stop = effect(() => {
        if (isWhole()) resolve()
      })
    })
    stop()
  }
  return view.value.page
}
