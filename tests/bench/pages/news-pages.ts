/** The pages that are measured: of our own making, the same for the same seed. */
import { sentencesOf } from './sentences.ts'

/** `small`: about 900 words between the parts that news pages have; `large`: 20,000 words; `huge`: a million characters in 20,000 text nodes. */
export type PageName = 'small' | 'large' | 'huge'

export const PAGE_NAMES: readonly PageName[] = ['small', 'large', 'huge']

/** Words, or characters where the number of text nodes is told. */
const SMALL_WORDS = 900
const LARGE_WORDS = 20_000
const HUGE = { characters: 1_000_000, nodes: 20_000 }

/** HTML of a page. Pages of other seeds say other things in the same form. */
export function newsPage(name: PageName, seed = 1): string {
  const made = { small: smallBody, large: largeBody, huge: hugeBody }[name](sentencesOf(seed))
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Neighbours sign, and keep talking</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="The Harbour Post">
<meta property="article:published_time" content="2026-01-15T08:00:00Z">
<style>body{font:16px/1.5 serif;margin:0 auto;max-width:60em;display:grid;grid-template-columns:3fr 1fr}header,footer,nav{grid-column:1/-1}</style>
</head><body>${made}<footer><p>© The Harbour Post</p><a href="/terms">Terms</a> <a href="/help">Help</a></footer></body></html>`
}

type Sentences = () => string

function smallBody(next: Sentences): string {
  return `${navigation()}<main><article><h1>Neighbours sign, and keep talking</h1><p class="byline">By <a href="/staff/7">Our Correspondent</a> <time datetime="2026-01-15T08:00:00Z">15 January 2026</time></p>
<figure><div class="picture"></div><figcaption>${next()}</figcaption></figure>${paragraphs(next, SMALL_WORDS)}</article>${comments(next)}</main>${aside()}`
}

function largeBody(next: Sentences): string {
  return `${navigation()}<main><article><h1>Neighbours sign, and keep talking</h1>${paragraphs(next, LARGE_WORDS)}</article></main>${aside()}`
}

/** Each text node as long as the next, so that the number of both comes out: about one in three stands in an element of its own. */
function hugeBody(next: Sentences): string {
  const length = HUGE.characters / HUGE.nodes
  const made: string[] = []
  let rest = ''
  let open: string[] = []
  for (let node = 0; node < HUGE.nodes; node++) {
    while (rest.length < length) rest += `${next()} `
    const text = rest.slice(0, length)
    rest = rest.slice(length)
    open.push(open.length % 2 === 1 ? `<em>${text}</em>` : text)
    if (open.length < 9) continue
    made.push(`<p>${open.join('')}</p>`)
    open = []
  }
  return `<main><article><h1>Neighbours sign, and keep talking</h1>${made.join('')}<p>${open.join('')}</p></article></main>`
}

/** Paragraphs of three sentences, with a link or stressed words in most. */
function paragraphs(next: Sentences, words: number): string {
  const made: string[] = []
  for (let count = 0; count < words; ) {
    const sentences = [next(), next(), next()]
    count += sentences.join(' ').split(' ').length
    const nth = made.length
    const [first = '', second = '', third = ''] = sentences
    if (nth % 6 === 5) made.push(`<h2>${second.slice(0, 40).trim()}</h2>`)
    made.push(`<p>${stressed(first, nth)} ${second} ${nth % 3 === 0 ? stressed(third, nth + 1) : third}</p>`)
  }
  return made.join('\n')
}

/** A sentence with its third and fourth word in an element. */
function stressed(sentence: string, nth: number): string {
  const [one, two, three, four, ...rest] = sentence.split(' ')
  const inside = `${three} ${four}`
  const element = nth % 2 === 0 ? `<a href="/topic/${nth}">${inside}</a>` : `<em>${inside}</em>`
  return `${one} ${two} ${element} ${rest.join(' ')}`
}

function navigation(): string {
  const items = 'World,Politics,Business,Culture,Sport,Weather,Opinion,Letters'.split(',')
  const links = items.map((item) => `<li><a href="/${item.toLowerCase()}">${item}</a></li>`)
  return `<header><a href="/">The Harbour Post</a><button>Sign in</button></header><nav><ul>${links.join('')}</ul></nav>`
}

function aside(): string {
  const titles =
    'Rain until the weekend,Old ferry finds a new port,A museum opens late,Trains run again,Who won the regatta'.split(
      ',',
    )
  const teasers = titles.map((title, at) => `<li><a href="/other/${at}">${title}</a></li>`)
  return `<aside class="related"><h2>Most read</h2><ol>${teasers.join('')}</ol><div class="advert">Advertisement</div></aside>`
}

function comments(next: Sentences): string {
  const made = Array.from(
    { length: 6 },
    (_, at) =>
      `<li class="comment"><b>Reader ${at}</b> <time>${at + 1} hours ago</time><p>${next()}</p></li>`,
  )
  return `<section class="comments"><h2>Comments</h2><ol>${made.join('')}</ol></section>`
}
