// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { aPage, paragraphs, sentenceNumber } from '../../support/a-page.ts'
import { extractArticle } from '../../support/extract-article.ts'

/** The blocks of the article that a page with this body has. */
function blocksOf(body: string): string[] {
  return extractArticle(aPage(body), 'article')?.article.text.split('\n\n') ?? []
}

const [one, two, three, four] = [1, 2, 3, 4].map(sentenceNumber)
const FOUR = [one, two, three, four]

describe('where the article is', () => {
  const cases: Record<string, string> = {
    'in an article element': `<div><a href="/a">Home</a></div><article>${paragraphs(4)}</article>`,
    'in main': `<header>Daily Ferry</header><main>${paragraphs(4)}</main><footer>All rights reserved</footer>`,
    'in the densest of plain divs': `<div>${'<p>Weather today: rain.</p>'.repeat(6)}</div><div><div>${paragraphs(4)}</div></div>`,
    'in a form that wraps the whole page': `<form>${'<input name=q>'}<div>${paragraphs(4)}</div></form>`,
    'in two neighbouring parts': `<article><div>${paragraphs(2)}</div><div>${paragraphs(2, 3)}</div></article>`,
    'in blocks that wrap each paragraph': `<main>${[1, 2, 3, 4].map((n) => `<div class="text-block"><p>${sentenceNumber(n)}</p></div>`).join('')}</main>`,
    'in lines parted by two line breaks': `<div id="story">${FOUR.join('<br><br>')}</div>`,
    'beside a longer list of other articles': `<main><div>${paragraphs(4)}</div><ul>${Array.from({ length: 20 }, (_, n) => `<li><a href="/${n}">Ferry strike enters day ${n} as talks stall</a><p>Port workers and owners remain far apart over pay, a spokeswoman said on day ${n}, and no new meeting is planned.</p></li>`).join('')}</ul></main>`,
    'above longer comments': `<div>${paragraphs(4)}</div><div class="comments-list">${paragraphs(12, 50)}</div>`,
  }
  for (const [name, body] of Object.entries(cases)) {
    test(name, () => expect(blocksOf(`<body>${body}`)).toEqual(FOUR))
  }
})

describe('what is no part of the article', () => {
  const inside: Record<string, string> = {
    navigation: '<nav>Home World Ferry</nav>',
    'an aside': '<aside><p>Our reporters won a prize for their work on the river.</p></aside>',
    'a script': '<script>var treaty = "signed"</script>',
    'a style': '<style>p { color: red }</style>',
    'what runs only without scripts': '<noscript>Please turn scripts on.</noscript>',
    'an element marked hidden': '<p hidden>Hidden words of the treaty.</p>',
    'an element hidden by its style': '<p style="color: red; display:none">Hidden words of the treaty.</p>',
    'an invisible element': '<p style="visibility: hidden">Hidden words of the treaty.</p>',
    'what is hidden from screen readers': '<p aria-hidden="true">Decoration of the page.</p>',
    'what only screen readers say': '<span class="sr-only">Opens in a new window</span>',
    'a text field': '<textarea>My draft</textarea>',
    'fields with labels': '<label>Your name</label><input value="Ann"><select><option>Hanoi</select>',
    'a button': '<button>Play the video</button>',
    'an editable region': '<div contenteditable="true">Write your letter here, it is private.</div>',
    'a region that is a text field by role': '<div role="textbox">Write your letter here.</div>',
    'a dialog': '<dialog open>We value your privacy.</dialog>',
    comments: '<section id="comments"><p>First! I was on the ferry that day myself, dear all.</p></section>',
    'a newsletter form':
      '<div class="newsletter-signup"><p>Get the river news every morning at six.</p></div>',
    'related links':
      '<ul><li><a href="/1">Ferry strike enters its third day</a><li><a href="/2">River rises</a></ul>',
    advertisements:
      '<div class="ad-slot"><p>Buy two umbrellas and get one for nothing, today only.</p></div>',
    'a footer': '<footer>Copyright Daily Ferry</footer>',
    'the caption of a player':
      '<figure><iframe src="about:blank"></iframe><figcaption>Watch: Minister Ann Lee at the pier.</figcaption></figure>',
    'a line that says when': '<div>Posted <time datetime="2024-05-01">1 May 2024, 9:30</time></div>',
  }
  for (const [name, html] of Object.entries(inside)) {
    test(name, () => {
      expect(blocksOf(`<article>${paragraphs(2)}${html}${paragraphs(2, 3)}</article>`)).toEqual(FOUR)
    })
  }
})

describe('what is part of the article although it looks like something else', () => {
  const kept: Record<string, [string, string[]]> = {
    'a caption': [
      '<figure><img src="a.jpg"><figcaption>Minister Ann Lee at the pier.</figcaption></figure>',
      ['Minister Ann Lee at the pier.'],
    ],
    'a list': [
      '<ul><li>Open the locks by May</li><li>Share the tolls</li></ul>',
      ['Open the locks by May', 'Share the tolls'],
    ],
    'a table': ['<table><tr><td>Tolls</td><td>40%</td></tr></table>', ['Tolls', '40%']],
    'a quotation': ['<blockquote>We will sign.</blockquote>', ['We will sign.']],
    'a heading between paragraphs': ['<h2>What was agreed</h2>', ['What was agreed']],
    'a section named after its heading': [
      '<section id="sharing-the-tolls-of-the-river"><p>Half goes to each side.</p></section>',
      ['Half goes to each side.'],
    ],
    "the author's own list of links": [
      '<p>Both sides published:</p><ul><li><a href="/1">Agreement on the tolls of the river</a><li><a href="/2">Joint statement</a></ul>',
      ['Both sides published:', 'Agreement on the tolls of the river', 'Joint statement'],
    ],
    'a date that has more to say': [
      '<p>On <time>1 May</time> the treaty comes into force.</p>',
      ['On 1 May the treaty comes into force.'],
    ],
    'a region that is not editable': ['<p contenteditable="false">Both signed.</p>', ['Both signed.']],
    'a paragraph that is one link': [
      '<p><a href="/t">Read the treaty in full here</a></p>',
      ['Read the treaty in full here'],
    ],
  }
  for (const [name, [html, blocks]] of Object.entries(kept)) {
    test(name, () => {
      const found = blocksOf(`<article>${paragraphs(2)}${html}${paragraphs(2, 3)}</article>`)
      expect(found).toEqual([one, two, ...blocks, three, four])
    })
  }
})

describe('how words and blocks are parted', () => {
  const lines: Record<string, [string, string[]]> = {
    'tags inside a word do not part it': ['<p>Pre<b>mier</b> Lee</p>', ['Premier Lee']],
    'white space between tags parts words': [
      '<p><b>Prime</b> <i>Minister</i>\n<u>Lee</u></p>',
      ['Prime Minister Lee'],
    ],
    'white space runs are one space': [
      '<p>  Prime \n\t Minister  <b> Lee </b> .</p>',
      ['Prime Minister Lee .'],
    ],
    'a line break parts lines': [
      '<p>Ann Lee, minister<br>Bo Tan, envoy</p>',
      ['Ann Lee, minister', 'Bo Tan, envoy'],
    ],
    'a line broken for its look goes on': [
      '<p>The envoy met<br>the minister</p>',
      ['The envoy met the minister'],
    ],
    'a broken heading is one block': [
      '<h2>River treaty:<br>Envoys return</h2>',
      ['River treaty: Envoys return'],
    ],
    'no-break space and soft hyphen stay': [
      '<p>10\u00a0May, rati\u00adfied</p>',
      ['10\u00a0May, rati\u00adfied'],
    ],
    'text beside blocks is a block': [
      '<div>Hanoi<p>Both signed.</p>Jakarta</div>',
      ['Hanoi', 'Both signed.', 'Jakarta'],
    ],
    'a custom element in a line belongs to it': [
      '<p>The <x-term>treaty</x-term> holds</p>',
      ['The treaty holds'],
    ],
    'emoji and combining marks stay whole': [
      '<p>Nguye\u0302\u0303n <i>👍🏽</i></p>',
      ['Nguye\u0302\u0303n 👍🏽'],
    ],
  }
  for (const [name, [html, blocks]] of Object.entries(lines)) {
    test(name, () => {
      const found = blocksOf(`<article>${paragraphs(2)}${html}${paragraphs(2, 3)}</article>`)
      expect(found.slice(2, -2)).toEqual(blocks)
    })
  }
})

describe('what stands above the body', () => {
  const standfirst = 'After nine years of silence both sides want to share the tolls of the lower river.'
  const page = `<title>River treaty talks resume | Daily Ferry</title><body><header class="site"><a href="/">Daily Ferry</a></header>
    <main><div class="head"><h1>River treaty talks resume</h1><p>${standfirst}</p><p>By Ann Author</p></div>
    <div class="entry-content">${paragraphs(4)}</div></main>`

  test('the headline is the first block, the standfirst the second, the byline is left out', () => {
    expect(blocksOf(page)).toEqual(['River treaty talks resume', standfirst, ...FOUR])
  })

  test('the picture above the body has its caption left out, a picture among the paragraphs keeps it', () => {
    const figure = (caption: string) =>
      `<figure><img src="a.jpg"><figcaption>${caption}</figcaption></figure>`
    const blocks =
      blocksOf(`<title>River treaty</title><article><header><h1>River treaty</h1>${figure('The pier.')}</header>
      <div>${paragraphs(2)}${figure('Minister Ann Lee.')}${paragraphs(2, 3)}</div></article>`)
    expect(blocks).toEqual(['River treaty', one, two, 'Minister Ann Lee.', three, four])
  })

  test('a headline inside of the body is not written twice', () => {
    const blocks = blocksOf(
      `<title>River treaty</title><article><h1>River treaty</h1>${paragraphs(4)}</article>`,
    )
    expect(blocks).toEqual(['River treaty', ...FOUR])
  })
})

describe('other scopes', () => {
  test('the whole page holds what the article leaves out, but no fields', () => {
    const page = aPage(
      `<article>${paragraphs(4)}</article><div class="related">More on the river</div><textarea>x</textarea>`,
    )
    expect(extractArticle(page, 'whole-page')?.article.text.split('\n\n')).toEqual([
      ...FOUR,
      'More on the river',
    ])
  })

  test('a selection begins and ends inside of words', () => {
    document.body.innerHTML = '<p>The <b>river treaty</b> was signed.</p><p>It holds.</p>'
    const [start, end] = [
      document.querySelector('b')?.firstChild,
      document.querySelectorAll('p')[1]?.firstChild,
    ]
    if (!start || !end) throw new Error('the page has no such text')
    document.getSelection()?.setBaseAndExtent(start, 6, end, 2)
    expect(extractArticle(document, 'selection')?.article.text).toBe('treaty was signed.\n\nIt')
  })

  test('nothing selected is nothing read', () => {
    document.getSelection()?.removeAllRanges()
    expect(extractArticle(document, 'selection')).toBeNull()
  })
})
