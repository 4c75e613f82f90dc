/** A tag as Obsidian takes it: letters, digits, - _ and /, not digits alone; '' where nothing is left. */
export function obsidianTag(tag: string): string {
  const clean = tag
    .trim()
    .replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-')
    .replace(/^-|-$/g, '')
  return /^\d+$/.test(clean) ? `${clean}-` : clean
}
