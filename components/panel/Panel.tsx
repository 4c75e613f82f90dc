import { useMemo } from 'preact/hooks'
import type { PanelActs, PanelView } from '../../lib/domain/panel-view.ts'
import { say } from '../../lib/words/say.ts'
import { NoticeBar } from '../common/NoticeBar.tsx'
import { useKeptFocus } from '../common/use-kept-focus.ts'
import { ArticleHeader } from './ArticleHeader.tsx'
import { ArticleLists } from './ArticleLists.tsx'
import { EarlierSection } from './EarlierSection.tsx'
import { type ReadingRows, rowsOfReading } from './entity-rows.ts'
import { KeptSection } from './KeptSection.tsx'
import { PageStatus } from './PageStatus.tsx'
import { PanelBar } from './PanelBar.tsx'
import { PanelFooter } from './PanelFooter.tsx'
import { pageWords } from './page-words.ts'
import { SiteRuleChoice } from './SiteRuleChoice.tsx'
import './panel.css'

/** The knowledge panel: what was found in the article, what was kept from it, and what can be done. */
export function Panel({ view, acts }: { view: PanelView; acts: PanelActs }) {
  const { page, kept } = view
  const reading = page.phase === 'read' ? page.reading : null
  const rows = useMemo(() => reading && rowsOfReading(reading), [reading])
  useKeptFocus()
  return (
    <div class="panel">
      <PanelBar rows={rows} kept={kept.length} onSettings={acts.openSettings} />
      <main>
        <PageInPanel view={view} acts={acts} rows={rows} />
      </main>
      <PanelFooter kept={kept.length} onLibrary={acts.openLibrary} />
      <NoticeBar notice={view.notice} onUndo={acts.undo} onDismiss={acts.dismissNotice} />
    </div>
  )
}

/** The page in the panel's tab. */
function PageInPanel({ view, acts, rows }: { view: PanelView; acts: PanelActs; rows: ReadingRows | null }) {
  const { page, site } = view
  const article = page.phase === 'read' || page.phase === 'other-language' ? page.article : null
  const words = pageWords(page, site, acts)
  return (
    <>
      {article && (
        <ArticleHeader
          article={article}
          kept={view.kept.find(({ kind }) => kind === 'article') ?? null}
          onKeep={acts.keepArticle}
          onUndo={(id) => acts.remove([id])}
        />
      )}
      {site && <SiteRuleChoice site={site} onChoose={acts.chooseSite} />}
      {page.phase === 'read' && (page.truncated || page.scope !== 'article') && (
        <ScopeNote page={page} onArticle={() => acts.readAgain('article')} />
      )}
      {page.phase === 'read' && page.readTo !== null && (
        <ReadingProgress readTo={page.readTo} length={page.article.text.length} />
      )}
      {words && <PageStatus words={words} heading={article ? 2 : 1} />}
      {page.phase === 'read' && <EarlierSection page={page} view={view} acts={acts} />}
      {page.phase === 'read' && rows && <ArticleLists page={page} rows={rows} view={view} acts={acts} />}
      <KeptSection view={view} acts={acts} />
    </>
  )
}

type ReadPage = Extract<PanelView['page'], { phase: 'read' }>

/** Says where less or more than the article was read. */
function ScopeNote({ page, onArticle }: { page: ReadPage; onArticle: () => void }) {
  return (
    <div class="scope-note">
      {page.truncated && <p>{say('panel:scope.long', { length: page.article.text.length })}</p>}
      {page.scope !== 'article' && (
        <p>
          {say(page.scope === 'selection' ? 'panel:scope.selection' : 'panel:scope.page')}{' '}
          <button type="button" class="link" onClick={onArticle}>
            {say('panel:scope.article')}
          </button>
        </p>
      )}
    </div>
  )
}

/** How far a long text is read while its beginning is shown. */
function ReadingProgress({ readTo, length }: { readTo: number; length: number }) {
  const words = say('panel:scope.progress', { percent: Math.round((100 * readTo) / length) })
  return (
    <div class="scope-note reading-progress">
      <p role="status">{words}</p>
      <progress max={length} value={readTo} aria-label={words} />
    </div>
  )
}
