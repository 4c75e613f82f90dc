import type { FunctionComponent } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { say } from '../../../lib/words/say.ts'
import type { ViewProps } from './view-offers.ts'

/** The list of annotations does without them, so they come after it. */
const VIEWS = {
  agreements: () => import('./AgreementsView.tsx').then(({ AgreementsView }) => AgreementsView),
  officials: () => import('./OfficialsView.tsx').then(({ OfficialsView }) => OfficialsView),
  areas: () => import('./AreasView.tsx').then(({ AreasView }) => AreasView),
  ties: () => import('./TiesView.tsx').then(({ TiesView }) => TiesView),
  promises: () => import('./PromisesView.tsx').then(({ PromisesView }) => PromisesView),
} satisfies Record<string, () => Promise<FunctionComponent<ViewProps>>>

export type ViewName = keyof typeof VIEWS

const loaded = new Map<ViewName, FunctionComponent<ViewProps>>()

async function load(name: ViewName): Promise<void> {
  if (!loaded.has(name)) loaded.set(name, await VIEWS[name]())
}

/** Loads all of them beside the reader, so that none has to be waited for. One that fails is tried again when it is opened. */
export function loadViews(): void {
  for (const name of Object.keys(VIEWS) as ViewName[]) void load(name).catch(() => undefined)
}

/** One of the views, once its code is there. */
export function LazyView({ name, ...props }: ViewProps & { name: ViewName }) {
  const [, setThere] = useState(0)
  const [hasFailed, setFailed] = useState(false)
  const View = loaded.get(name)
  useEffect(() => {
    if (loaded.has(name)) return
    let isWanted = true
    load(name).then(
      () => isWanted && setThere((times) => times + 1),
      () => isWanted && setFailed(true),
    )
    return () => {
      isWanted = false
    }
  }, [name])
  if (View) return <View {...props} />
  return <p class="library-nothing">{say(hasFailed ? 'charts:failed' : 'charts:loading')}</p>
}
