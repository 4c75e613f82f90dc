import { LIBRARY_SECTIONS, type LibrarySection, type LibraryView } from '../../../lib/domain/library-view.ts'
import { figures, say } from '../../../lib/words/say.ts'
import { sectionInWords } from '../library-words.ts'

/** The first of those that look after the library; all before it show what is in it. */
const CARE: LibrarySection = 'bin'

/** What the library can list. */
export function SectionList(props: { view: LibraryView; onShow: (section: LibrarySection) => void }) {
  const { view } = props
  return (
    <nav aria-label={say('side:nav')}>
      <ul class="side-list">
        {LIBRARY_SECTIONS.map((section) => (
          <li key={section} class={section === CARE ? 'side-row side-row-apart' : 'side-row'}>
            <button
              type="button"
              class="side-choice"
              aria-current={section === view.section ? 'page' : undefined}
              onClick={() => props.onShow(section)}
            >
              <span class="side-name">{sectionInWords(section)}</span>
              <SectionCount section={section} view={view} />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function SectionCount({ section, view }: { section: LibrarySection; view: LibraryView }) {
  if (section === 'backup') return view.backup.isDue ? <span class="side-due">{say('side:due')}</span> : null
  const inBin = (view.bin ?? []).reduce((sum, { annotations }) => sum + annotations.length, 0)
  const count = section === 'annotations' ? (view.all?.annotations ?? 0) : section === 'bin' ? inBin : 0
  return count > 0 ? <span class="side-count">{figures(count)}</span> : null
}
