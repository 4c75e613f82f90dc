// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { aPage, paragraphs, sentenceNumber } from '../../support/a-page.ts'
import { extractArticle } from '../../support/extract-article.ts'

const range = (count: number) => Array.from({ length: count }, (_, at) => at)

const WITHOUT: Record<string, string> = {
  'a front page of teasers': `<main>${range(30)
    .map(
      (n) => `<div class="card"><h3><a href="/${n}">Envoys of both sides meet again in port ${n}</a></h3>
        <p>Talks on the river treaty went into their round ${n} on Monday as the ferry owners looked on.</p></div>`,
    )
    .join('')}</main>`,
  'teasers that stand right in the body': range(30)
    .map(
      (n) =>
        `<div><h3><a href="/${n}">Envoys meet in port ${n}</a></h3><p>${sentenceNumber(n)} ${sentenceNumber(n)}</p></div>`,
    )
    .join(''),
  'a front page of linked teasers': `<main>${range(30)
    .map(
      (n) => `<a href="/${n}"><h3>Envoys of both sides meet again in port ${n}</h3>
        <p>Talks on the river treaty went into their round ${n} on Monday as the ferry owners looked on.</p></a>`,
    )
    .join('')}</main>`,
  'results of a search': `<form><input name="q" value="treaty"></form><ol>${range(10)
    .map(
      (n) => `<li><a href="https://news.example/${n}">River treaty, part ${n}: what was agreed</a>
        <div>news.example › world</div><span>${sentenceNumber(n)}</span></li>`,
    )
    .join('')}</ol>`,
  'a login': `<main><h1>Welcome back</h1><p>Sign in to go on reading the stories that matter to you.</p>
    <form><label>Mail <input></label><label>Password <input type="password"></label><button>Sign in</button></form>
    <p>By signing in you accept our terms of use and our privacy policy.</p></main>`,
  'a page of links': `<ul>${range(200)
    .map((n) => `<li><a href="/${n}">Topic number ${n}</a></li>`)
    .join('')}</ul>`,
  'a picture': '<img src="a.jpg" alt="The port"><p>The port</p>',
}

describe('has no article', () => {
  for (const [name, body] of Object.entries(WITHOUT)) {
    test(name, () => {
      expect(extractArticle(aPage(body), 'article')).toBeNull()
      expect(extractArticle(aPage(body), 'whole-page')?.article.text).not.toBe('')
    })
  }
})

const WITH: Record<string, string> = {
  'three paragraphs that stand alone': paragraphs(3),
  'news in brief that says so': `<head><meta property="og:type" content="article"></head><p>${sentenceNumber(1)} ${sentenceNumber(2)}</p>`,
  'a short article above a long list of teasers': `<article>${paragraphs(4)}</article>${WITHOUT['a front page of teasers']}`,
  'a page in Chinese': `<article>${'<p>两国代表团周一在港口城市就河流条约举行了新一轮会谈，双方同意在未来几周内继续讨论尚未解决的章节。</p>'.repeat(5)}</article>`,
}

describe('has an article', () => {
  for (const [name, body] of Object.entries(WITH)) {
    test(name, () => expect(extractArticle(aPage(body), 'article')).not.toBeNull())
  }
})
