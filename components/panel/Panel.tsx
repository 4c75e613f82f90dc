import { useMemo } from 'preact/hooks'
import type { PanelActs, PanelView } from '../../lib/domain/panel-view.ts'
import { ArticleHeader } from './ArticleHeader.tsx'
import { ArticleLists } from './ArticleLists.tsx'
import { rowsOfReading } from './entity-rows.ts'
import { KeptSection } from './KeptSection.tsx'
import { NoticeBar } from './NoticeBar.tsx'
import { PageStatus } from './PageStatus.tsx'
import { PanelBar } from './PanelBar.tsx'
import { PanelFooter } from './PanelFooter.tsx'
import { pageWords } from './page-words.ts'
import { SiteRuleChoice } from './SiteRuleChoice.tsx'
import './panel.css'

/** The knowledge panel: what was found in the article, what was kept from it, and what can be done. */
export function Panel({ view, acts }: { view: PanelView; acts: PanelActs }) {
  const { page, site, kept } = view
  const reading = page.phase === 'read' ? page.reading : null
  const rows = useMemo(() => reading && rowsOfReading(reading), [reading])
  const article = page.phase === 'read' || page.phase === 'other-language' ? page.article : null
  const words = pageWords(page, site, acts)
  return (
    <div class="panel">
      <PanelBar rows={rows} kept={kept.length} />
      <main>
        {article && <ArticleHeader article={article} />}
        {site && <SiteRuleChoice site={site} onChoose={acts.chooseSite} />}
        {page.phase === 'read' && (page.truncated || page.scope !== 'article') && (
          <ScopeNote page={page} onArticle={() => acts.readAgain('article')} />
        )}
        {words && <PageStatus words={words} heading={article ? 2 : 1} />}
        {page.phase === 'read' && rows && <ArticleLists page={page} rows={rows} view={view} acts={acts} />}
        <KeptSection view={view} acts={acts} language={article?.language ?? ''} />
      </main>
      <PanelFooter kept={kept.length} onLibrary={acts.openLibrary} />
      <NoticeBar notice={view.notice} onUndo={acts.undo} onDismiss={acts.dismissNotice} />
    </div>
  )
}

type ReadPage = Extract<PanelView['page'], { phase: 'read' }>

/** Says where less or more than the article was read. */
function ScopeNote({ page, onArticle }: { page: ReadPage; onArticle: () => void }) {
  const length = page.article.text.length.toLocaleString('en-GB')
  return (
    <div class="scope-note">
      {page.truncated && <p>The text is very long: only the first {length} characters were read.</p>}
      {page.scope !== 'article' && (
        <p>
          {page.scope === 'selection' ? 'Only the selection was read. ' : 'The whole page was read. '}
          <button type="button" class="link" onClick={onArticle}>
            Read the article
          </button>
        </p>
      )}
    </div>
  )
}
