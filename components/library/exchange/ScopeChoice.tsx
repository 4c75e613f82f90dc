import { useId, useState } from 'preact/hooks'
import type { ExportScope } from '../../../lib/domain/export-view.ts'
import { isFiltering, type LibraryView } from '../../../lib/domain/library-view.ts'
import { say } from '../../../lib/words/say.ts'
import { Combobox } from '../../common/Combobox.tsx'
import { pathOf } from '../../common/collection-names.ts'
import type { LibraryOffers } from '../library-offers.ts'
import { annotationsInWords } from '../library-words.ts'

const MOST_OFFERED = 8

/** What an export takes. Only what there is can be chosen. */
export function ScopeChoice(props: {
  view: LibraryView
  offers: LibraryOffers
  selected: readonly string[]
  scope: ExportScope
  onChoose: (scope: ExportScope) => void
}) {
  const { view, selected, scope, onChoose } = props
  const { collections } = view
  const name = useId()
  const radio = (what: ExportScope['what'], words: string, choose: ExportScope) => (
    <label>
      <input type="radio" name={name} checked={scope.what === what} onChange={() => onChoose(choose)} />
      <span>{words}</span>
    </label>
  )
  const first = collections[0]
  const article = scope.what === 'article' ? scope.article : ''
  return (
    <fieldset class="choice-list">
      <legend>{say('exchange-dialog:what')}</legend>
      {radio('all', say('exchange-dialog:scope.all'), { what: 'all' })}
      {isFiltering(view.filter) && radio('shown', say('exchange-dialog:scope.shown'), { what: 'shown' })}
      {selected.length > 0 &&
        radio(
          'selected',
          say('exchange-dialog:scope.selected', { annotations: annotationsInWords(selected.length) }),
          {
            what: 'selected',
            ids: selected,
          },
        )}
      {first &&
        radio('collection', say('exchange-dialog:scope.collection'), {
          what: 'collection',
          collection: first.id,
        })}
      {scope.what === 'collection' && (
        <select
          class="field"
          aria-label={say('exchange-dialog:scope.whichCollection')}
          value={scope.collection}
          onChange={(event) => onChoose({ what: 'collection', collection: event.currentTarget.value })}
        >
          {collections.map((one) => (
            <option key={one.id} value={one.id}>
              {pathOf(one, collections)}
            </option>
          ))}
        </select>
      )}
      {radio('article', say('exchange-dialog:scope.article'), {
        what: 'article',
        article: article || (view.shown?.[0]?.article.key ?? ''),
      })}
      {scope.what === 'article' && (
        <ArticleChoice
          view={view}
          suggest={props.offers.suggestNames}
          article={article}
          onChoose={(key) => onChoose({ what: 'article', article: key })}
        />
      )}
    </fieldset>
  )
}

/** An article by its title, found as its name is typed: there may be thousands. */
function ArticleChoice(props: {
  view: LibraryView
  suggest: LibraryOffers['suggestNames']
  article: string
  onChoose: (key: string) => void
}) {
  const articles = (props.view.shown ?? []).map(({ article }) => article)
  const titleOf = (key: string) => {
    const found = articles.find((one) => one.key === key)
    return found?.title || found?.url || ''
  }
  const [typed, setTyped] = useState(titleOf(props.article))
  const byTitle = new Map(articles.map(({ key, title, url }) => [title || url, key]))
  const found = typed === titleOf(props.article) ? [] : props.suggest([...byTitle.keys()], typed)
  const choose = (title: string) => {
    const key = byTitle.get(title)
    if (key === undefined) return
    setTyped(title)
    props.onChoose(key)
  }
  return (
    <Combobox
      label={say('exchange-dialog:scope.whichArticle')}
      placeholder={say('exchange-dialog:scope.title')}
      typed={typed}
      options={found.slice(0, MOST_OFFERED).map((title) => ({ id: title, words: title }))}
      onType={setTyped}
      onChoose={choose}
      onEnter={() => choose(found[0] ?? typed)}
      onLeave={() => setTyped(titleOf(props.article))}
    />
  )
}
