import { PERU, sentenceOf } from '../../support/news-pages.ts'
import { type Attack, anArticlePage } from '../attack.ts'

/** Words that are typed belong to nobody else: they are neither marked nor sent. */
export const TYPED = 'typed-secret-8d1c'

/** Fields and editors full of what Entente marks elsewhere. */
export const typesIntoFields: Attack = {
  what: 'has fields and editors full of names',
  html: anArticlePage(
    `for (const field of document.querySelectorAll('.field')) ('value' in field ? (field.value = field.dataset.words) : (field.textContent = field.dataset.words))
     window.count = () => {
       for (const [, marks] of CSS.highlights) for (const mark of marks)
         if (mark.startContainer.parentElement.closest('.field')) fault('a mark in a field')
     }`,
    {
      body: [
        '<div contenteditable',
        '<div contenteditable="plaintext-only"',
        '<textarea',
        '<input type="text"',
        '<div role="textbox" contenteditable="true"',
      ]
        .map((open) => {
          const words = `${sentenceOf(PERU, 7)} ${TYPED}`
          return `${open} class="field" data-words="${words}">${open.startsWith('<input') ? '' : `</${open.slice(1).split(' ')[0]}>`}`
        })
        .join(''),
    },
  ),
  async reader(reader) {
    await reader.openCard()
    await reader.run('count()')
  },
}
