import { useEffect, useRef } from 'preact/hooks'
import type { WelcomeActs, WelcomeView } from '../../lib/domain/welcome-view.ts'
import { say } from '../../lib/words/say.ts'
import { said } from '../common/said.ts'
import { ModeQuestion } from './ModeQuestion.tsx'
import { SampleArticle } from './SampleArticle.tsx'
import './welcome.css'

/** The first page: what Entente does, on a live sample, and the one question it has. */
export function Welcome(props: {
  view: WelcomeView
  acts: WelcomeActs
  /** The sites of the first answer. */
  sites: readonly { host: string; name: string }[]
  /** The sample stands on the page: it can be read. */
  onSample: () => void
}) {
  const { view, acts, sites, onSample } = props
  useEffect(onSample, [])
  return (
    <div class="welcome">
      <header>
        <p class="wordmark">Entente</p>
        <h1>{say('welcome:heading')}</h1>
        <p class="welcome-lead">{say('welcome:lead')}</p>
      </header>
      <main>
        <div class="welcome-sample">
          <SampleArticle />
          <Steps view={view} acts={acts} />
        </div>
        {view.mode === null || view.fault ? (
          <ModeQuestion sites={sites} fault={view.fault} onChoose={acts.choose} />
        ) : (
          <Done mode={view.mode} acts={acts} />
        )}
      </main>
    </div>
  )
}

/** The three things there are to know, in the order in which they happen. */
function Steps({ view, acts }: { view: WelcomeView; acts: WelcomeActs }) {
  const { kept } = view
  return (
    <ol class="steps">
      <li>
        <h3>{say('welcome:steps.marked.title')}</h3>
        <p>{say('welcome:steps.marked.words')}</p>
      </li>
      <li>
        <h3>{say('welcome:steps.hover.title')}</h3>
        <p>{said('welcome:steps.hover.words', { next: <kbd>Alt+Shift+J</kbd> })}</p>
      </li>
      <li class={kept.length > 0 ? 'step-done' : ''}>
        <h3>{say('welcome:steps.keep.title')}</h3>
        <p>{say('welcome:steps.keep.words')}</p>
        <div role="status">
          {kept.length > 0 && (
            <p class="kept-sample">
              {said(
                'welcome:keptSample',
                { names: <bdi lang="en">{kept.map(({ name }) => name).join(', ')}</bdi> },
                { count: kept.length },
              )}{' '}
              <button type="button" class="link" onClick={acts.openLibrary}>
                {say('welcome:openLibrary')}
              </button>{' '}
              <button type="button" class="link" onClick={acts.takeBack}>
                {say('welcome:takeBack')}
              </button>
            </p>
          )}
        </div>
      </li>
    </ol>
  )
}

/** The question is answered: what to do next, and how to answer anew. */
function Done({ mode, acts }: { mode: NonNullable<WelcomeView['mode']>; acts: WelcomeActs }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section class="question done" aria-labelledby="done">
      <h2 id="done" ref={heading} tabIndex={-1}>
        {say('welcome:done.title')}
      </h2>
      <p>{say(`welcome:done.${mode}`)}</p>
      <p class="question-acts">
        <button type="button" class="button" onClick={acts.openSettings}>
          {say('welcome:done.settings')}
        </button>
        <button type="button" class="link" onClick={acts.chooseAgain}>
          {say('welcome:done.again')}
        </button>
      </p>
    </section>
  )
}
