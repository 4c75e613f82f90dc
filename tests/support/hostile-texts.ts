/** Texts that a page might be made of to make Entente slow: each of any length, none an article. */

/** Makes a text of `length` UTF-16 units. */
export type HostileText = (length: number) => string

const repeated =
  (unit: string, before = ''): HostileText =>
  (length) =>
    (before + unit.repeat(Math.ceil(length / unit.length))).slice(0, length)

/** Units that differ, so that nothing of one can be remembered for the next. */
const numbered =
  (unit: (word: string, at: number) => string, before = ''): HostileText =>
  (length) => {
    const units = [before]
    for (let at = 0, left = length - before.length; left > 0; at++) {
      const next = unit(wordOf(at), at)
      units.push(next)
      left -= next.length
    }
    return units.join('').slice(0, length)
  }

/** Letters only, another word for every number. */
function wordOf(number: number): string {
  const letters = [...number.toString(26)].map((digit) =>
    String.fromCharCode(97 + Number.parseInt(digit, 26)),
  )
  return letters.join('').padStart(4, 'v')
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

const nested =
  (open: string, inside: string, close: string): HostileText =>
  (length) => {
    const depth = Math.floor((length - inside.length) / (open.length + close.length))
    return open.repeat(depth) + inside + close.repeat(depth)
  }

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)
const STATES = 'Peru Chad Chile Ghana Japan Kenya Malta Nepal Oman Qatar Samoa Togo'.split(' ')
const state = (at: number) => STATES[at % STATES.length] ?? ''

/** By the name of what they try. */
export const HOSTILE_TEXTS: Readonly<Record<string, HostileText>> = {
  'full stops': repeated('.'),
  'initials without end': repeated('A.'),
  'initials with spaces': repeated('A. '),
  'one word of capitals': repeated('A'),
  'capitals only': numbered((word) => `${word.toUpperCase()} `),
  'capitalised words': repeated('Abc '),
  'different capitalised words': numbered((word) => `${capital(word)} `),
  'no spaces at all': numbered((word) => word),
  hyphens: repeated('state-to-state-'),
  apostrophes: repeated("d'"),
  possessives: repeated('Minister’s '),

  minister: repeated('Minister '),
  'offices of offices': repeated('adviser to the president of the '),
  'president of the republic of the': repeated('President of the Republic of the '),
  'portfolios without end': repeated('Trade and Industry, ', 'Minister of '),
  'general upon general': repeated('General '),
  'president and bracket': repeated('President ('),
  'one official again and again': repeated('President Lee Jun and '),
  'ever new officials': numbered((word) => `President ${capital(word)} ${capital(word)}ov. `),
  'officials of one surname': numbered((word) => `President ${capital(word)} Cole. `),
  'surnames alike': numbered((word) => `President Anna Pashin${word}. `),
  'ministries and spokesmen': numbered(
    (word) => `foreign ministry spokesman ${capital(word)} ${capital(word)}ov said `,
  ),
  'deeds without offices': numbered((word) => `${capital(word)} ${capital(word)}ov signed and `),
  states: repeated('Peru, Chad and Chile '),
  'states and known pacts': repeated('Peru RCEP Treaty of Peace and Friendship. '),
  'people of one name': numbered((word) => `President Anna ${capital(word)} Cole. `),
  'names that grow': numbered((word) => `President Ana ${capital(word)}. Ana Maria ${capital(word)} said. `),

  'agreement on agreement': repeated('agreement on '),
  'agreement between': repeated('agreement between '),
  'between X and Y': numbered((_, at) => `between ${state(at)} and ${state(at + 1)} and `, 'agreement '),
  'treaty upon treaty': repeated('treaty '),
  'treaties of many names': numbered((word) => `${capital(word)} ${capital(word)}en Treaty `),
  'treaties signed': numbered((word) => `The ${capital(word)} ${capital(word)}en Treaty was signed. `),
  'treaty and back-references': repeated('It is the treaty. ', 'The Lima Treaty was signed. '),
  'the pact and it': repeated('the pact which it said it signed and it ', 'The Lima Pact was signed and '),
  'acronyms in brackets': numbered((word) => `Free Trade Agreement (${word.toUpperCase()}) `),
  'one acronym': repeated('LT ', 'The Lima Treaty (LT) '),
  'beginnings of known names': repeated('Treaty of Peace and '),
  'verbs and moods': repeated('agreed to sign not signed '),
  'demands without end': repeated('called for an agreement that would be signed if '),
  'mou in mou': repeated('MoU (MoU) on '),
  'subjects without end': repeated('trade and ', 'agreement on '),

  'cooperation in': repeated('cooperation in '),
  'fields without end': repeated('energy, water, health, ', 'They agreed to cooperate in '),
  'fields of many names': numbered((word) => `${word} security and `, 'They agreed to cooperate in '),
  'strengthen and strengthen': repeated('to strengthen cooperation and '),
  'cooperation upon cooperation': repeated('cooperation '),
  'pairs of fields': repeated('trade and '),
  'kept verbs': repeated('combating and '),
  'fields of fields': repeated('the field of the '),
  'openers of lists': repeated('such as including '),
  'parties and fields': repeated('Peru and Chad agreed to cooperate in trade, health and water. '),
  'fixed names broken off': repeated('women, peace and '),
  'plural owners': repeated("girls' "),
  'from place to place': repeated('road from Peru to '),
  'colons and dashes': repeated('agenda: trade – '),

  'lists of short lines': repeated('- MoU on x\n'),
  'lists of many names': numbered((word) => `- ${capital(word)} Treaty\n`, 'They signed:\n'),
  'lines of one mark': repeated('-\n'),
  'empty lines': repeated('\n'),
  'list in one line': numbered((_, at) => `${at}. MoU on trade; `),
  'treaties in one item': numbered((word) => `${capital(word)} Treaty; `, '- '),
  'lists under a headline without end': (length) =>
    repeated('signed the pact ')(length / 2) + repeated('\nTexts\n- Lima Treaty')(length / 2),
  'one line that announces for ever': (length) =>
    `${repeated('They signed the texts. ')(length / 2)}\n${numbered((word) => `- ${capital(word)} Treaty\n`)(length / 2)}`,
  'spaces before an item': (length) =>
    `${' '.repeat(length / 2)}- ${repeated('the Lima Treaty and ')(length / 2)}`,
  'spaces in an item': (length) =>
    `-${' '.repeat(length / 2)}${repeated('the Lima Treaty and ')(length / 2)}`,
  'bullets that announce bullets': repeated('– agreed to:\n'),

  'nested brackets': nested('(', 'the treaty', ')'),
  'brackets that stay open': repeated('the treaty ('),
  'nested quotes': nested('“', 'the treaty', '”'),
  'quotes in turn': repeated('“A ‘'),
  commas: repeated(', '),
  'and and and': repeated('and '),
  'one sentence without end': repeated(
    'the talks went on with the foreign minister Anna Berg of Chad on a treaty ',
  ),
  'words without end': numbered((word) => `${word} `),

  digits: repeated('1'),
  'numbers with marks': repeated('1,1.'),
  dates: numbered((_, at) => `${1 + (at % 28)} ${MONTHS[at % 12]} ${1950 + (at % 100)} `),
  'dates of a treaty': numbered(
    (_, at) => `on ${1 + (at % 28)} ${MONTHS[at % 12]} signed the pact in ${1950 + (at % 100)}. `,
  ),
  'months and years': numbered(
    (_, at) => `${MONTHS[at % 12]} last year, in ${1950 + (at % 100)} a year later `,
  ),
  'weekdays and pacts': repeated('on Monday signed the pact on Friday '),
  'dates with strokes': repeated('the treaty of 1/1/1/'),
  hours: repeated('the treaty at 12:12:12 '),
  'one day after another': repeated('the treaty, a day later, '),
  'numbers in words': repeated('the treaty in one two three hours '),

  spaces: repeated(' '),
  'spaces and a word': nested(' ', 'treaty', ' '),
  'spaces that do not break': repeated('the\u00a0treaty\u00a0of\u00a0Peru\u00a0'),
  'combining marks': repeated('\u0301', 'President e'),
  'words with combining marks': repeated('Pre\u0301sident Le\u0302\u0301 '),
  'zero-width marks': repeated('min\u200bis\u200dter\u2060 '),
  'zero-width marks alone': repeated('\u200b'),
  'bidirectional controls': repeated('\u202ePresident\u202c \u2066Lee\u2069 '),
  'surrogate pairs': repeated('𝒯'),
  'faces of families': repeated('👩‍👩‍👧‍👦 '),
  'lone surrogates': repeated('\ud835 \udcaf'),
  'mixed scripts': repeated('Президент 大統領 رئيس Minister Nguyễn '),
  'one script without spaces': repeated('条約に署名した'),
  'letters that grow': repeated('ßŉǰΐ'),
  addresses: numbered((word) => `https://${word}.example/${word}?a=1&b=2#treaty `),
  'marks of many kinds': repeated('!?…;:–—·•|/\\@#%^&*_+=~`$€'),
}
