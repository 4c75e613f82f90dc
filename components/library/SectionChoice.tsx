import type { LibrarySection } from '../../lib/domain/library-view.ts'
import { SECTION_WORDS } from './library-words.ts'
import './section-choice.css'

const ORDER: readonly LibrarySection[] = ['annotations', 'agreements', 'promises']

/** What the library lists: every annotation, the files of agreements, or what was announced. */
export function SectionChoice(props: { section: LibrarySection; onShow: (section: LibrarySection) => void }) {
  return (
    <nav aria-label="What to list" class="section-choice">
      {ORDER.map((section) => (
        <button
          key={section}
          type="button"
          aria-current={section === props.section ? 'page' : undefined}
          onClick={() => props.onShow(section)}
        >
          {SECTION_WORDS[section]}
        </button>
      ))}
    </nav>
  )
}
