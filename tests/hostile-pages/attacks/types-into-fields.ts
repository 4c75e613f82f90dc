import { aSitePage, PERU, SLOVAKIA, sentenceOf, storyOf } from '../../support/news-pages.ts'
import type { Attack } from '../attack.ts'

/** Words that are typed belong to nobody else: they are neither marked nor sent. */
export const TYPED = 'typed-secret-8d1c'

const WORDS = `${sentenceOf(SLOVAKIA, 7)} ${TYPED}`
const FIELDS = [
  '<div contenteditable',
  '<p contenteditable="true"',
  '<textarea',
  '<input',
  '<div role="textbox" contenteditable="true"',
]
  .map((open) => {
    const name = open.slice(1).split(' ')[0]
    return `${open} class="field">${name === 'input' ? '' : `</${name}>`}`
  })
  .join('')

/** Fields and editors in the midst of an article, full of what Entente marks elsewhere. */
export const typesIntoFields: Attack = {
  what: 'has fields and editors full of names',
  html: aSitePage(
    `<article>${storyOf(PERU, 3)}${FIELDS}${storyOf(PERU, 3)}</article>`,
    `for (const field of document.querySelectorAll('.field')) field['value' in field ? 'value' : 'textContent'] = ${JSON.stringify(WORDS)}
     window.count = () => {
       for (const [, marks] of CSS.highlights) for (const mark of marks)
         if (mark.startContainer.parentElement.closest('.field')) fault('a mark in a field')
     }`,
    'Attack',
  ),
  async reader(reader) {
    await reader.openCard()
    await reader.run('count()')
  },
}
