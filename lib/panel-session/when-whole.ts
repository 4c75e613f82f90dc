import { effect, type ReadonlySignal } from '@preact/signals'
import { PATIENCE_MS } from '../domain/page-reading.ts'
import type { PanelPage } from '../domain/panel-page.ts'
import type { PanelView } from '../domain/panel-view.ts'

/** The page once nothing more of its text is about to be read, or as it is when that takes too long. */
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
