import { visibleText } from './clean-copy.ts'

const MARKS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text that stays text in HTML, in elements and in quoted attributes; what is unseen in it is seen. */
export function html(text: string): string {
  return visibleText(text).replace(/[&<>"']/g, (mark) => MARKS[mark] ?? mark)
}
