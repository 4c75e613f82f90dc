// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import type { Article } from '../../../lib/domain/article.ts'
import { aPage, paragraphs } from '../../support/a-page.ts'
import { extractArticle } from '../../support/extract-article.ts'

function read(head: string, body = paragraphs(4)): Article {
  const found = extractArticle(aPage(`<head>${head}</head><body>${body}`), 'article')
  if (!found) throw new Error('the page has no article')
  return found.article
}

const og = (name: string, content: string) => `<meta property="og:${name}" content="${content}">`
const HEADLINE = 'River treaty talks resume'

describe('the title', () => {
  const cases: Record<string, [string, string?]> = {
    'is what the page declares': [`${og('title', HEADLINE)}<title>Daily Ferry: news</title>`],
    'is the headline of its JSON-LD': [
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${HEADLINE}"}</script><title>x</title>`,
    ],
    'loses the name of the outlet': [
      `<title>${HEADLINE} | Daily Ferry</title>${og('site_name', 'Daily Ferry')}`,
    ],
    'loses the name of the outlet at its beginning': [
      `<title>Daily Ferry - ${HEADLINE}</title>${og('site_name', 'The Daily Ferry')}`,
    ],
    'loses the host': [
      `<title>${HEADLINE} – ferry.example</title><link rel="canonical" href="https://www.ferry.example/a">`,
    ],
    'loses section and outlet where the heading stands between': [
      `<title>Daily Ferry | ${HEADLINE} | World</title>`,
      `<h1>${HEADLINE}</h1>${paragraphs(4)}`,
    ],
    'has its character references undone': [og('title', 'River treaty talks&amp;#32;resume')],
    'is not the heading that names the site': [
      `<title>${HEADLINE} | Ferry</title>${og('site_name', 'Ferry')}`,
      `<h1>Ferry</h1>${paragraphs(4)}`,
    ],
    'is the heading where the page declares none': ['', `<h1>${HEADLINE}</h1>${paragraphs(4)}`],
  }
  for (const [name, [head, body]] of Object.entries(cases)) {
    test(name, () => expect(read(head, body).title).toBe(HEADLINE))
  }

  test('keeps a colon and a dash that belong to it', () => {
    expect(read('<title>Treaty: both sides – again – at odds over the tolls</title>').title).toBe(
      'Treaty: both sides – again – at odds over the tolls',
    )
  })
})

describe('the outlet', () => {
  test('is the name of the site', () =>
    expect(read(og('site_name', 'Daily Ferry')).outlet).toBe('Daily Ferry'))
  test('is the publisher', () => {
    const head = `<script type="application/ld+json">{"@type":"Article","publisher":{"name":"Daily Ferry"}}</script>`
    expect(read(head).outlet).toBe('Daily Ferry')
  })
  test('is the host where nothing names it', () => {
    expect(read('<link rel="canonical" href="https://www.ferry.example/a">').outlet).toBe('ferry.example')
  })
})

describe('the address', () => {
  test('is the canonical one, without fragment', () => {
    expect(read('<link rel="canonical" href="https://ferry.example/a?b=1#c">').canonical).toBe(
      'https://ferry.example/a?b=1',
    )
  })
  test('is never one that runs or reads files', () => {
    const { canonical, url } = read(
      `<link rel="canonical" href="javascript:alert(1)">${og('url', 'file:///etc')}`,
    )
    expect(canonical).toBe(url)
  })
})

const TEXTS: Record<string, string> = {
  en: 'The minister said that the treaty was of great value for both of the countries and that it has to be signed in the coming weeks. ',
  fr: 'Le ministre a déclaré que le traité est dans les mains des deux pays et que la date de la signature ne sera pas une surprise pour les uns. ',
  es: 'El ministro dijo que el tratado es de gran valor para los dos países y que se firmará en las próximas semanas con la presencia del rey. ',
  pt: 'O ministro disse que o tratado não é uma surpresa para os dois países e que será assinado nas próximas semanas em uma cerimônia do governo. ',
  de: 'Der Minister sagte, dass der Vertrag für die beiden Länder von großem Wert ist und nicht vor dem Ende des Monats mit der anderen Seite besprochen wird. ',
  it: 'Il ministro ha detto che il trattato è di grande valore per i due paesi e che non sarà firmato nel mese in corso, ma con una cerimonia della città. ',
  nl: 'De minister zei dat het verdrag van grote waarde is voor de twee landen en dat het niet in een keer met de andere partij te bespreken is. ',
  cs: 'Ministr řekl, že smlouva je pro obě země velmi důležitá a že se o ní bude jednat v příštích týdnech, jako tomu bylo na podzim, ale s novým textem. ',
  pl: 'Minister powiedział, że umowa jest bardzo ważna dla obu krajów i że nie zostanie podpisana w tym roku, bo do tego potrzeba zgody na jej tekst. ',
  vi: 'Bộ trưởng cho biết hiệp ước này có giá trị lớn đối với cả hai nước và sẽ được ký trong những tuần tới tại một buổi lễ của các bên. ',
  ru: 'Министр сказал, что договор важен для обеих стран и будет подписан в ближайшие недели. ',
  uk: 'Міністр сказав, що договір важливий для обох країн і його підпишуть найближчими тижнями. ',
  ar: 'قال الوزير إن المعاهدة مهمة للبلدين وسوف توقع في الأسابيع المقبلة. ',
  zh: '部长说，条约对两国都很重要，将在未来几周内签署。',
  ja: '大臣は、条約は両国にとって重要であり、数週間以内に署名されると述べた。',
  ko: '장관은 조약이 양국에 중요하며 몇 주 안에 서명될 것이라고 말했다. ',
}
const inLanguage = (language: string) => `<p>${(TEXTS[language] ?? '').repeat(8)}</p>`.repeat(3)

describe('the language', () => {
  for (const language of Object.keys(TEXTS)) {
    test(`is told from the text: ${language}`, () =>
      expect(read('', inLanguage(language)).language).toBe(language))
  }
  test('is the one declared, with its region', () => {
    expect(read('<meta http-equiv="content-language" content="pt-BR">', inLanguage('pt')).language).toBe(
      'pt-BR',
    )
    expect(read(og('locale', 'fr_CA'), inLanguage('fr')).language).toBe('fr-CA')
  })
  test('a declaration that the text belies is not believed', () => {
    const page = aPage(`<html lang="en"><body>${inLanguage('fr')}`)
    expect(extractArticle(page, 'article')?.article.language).toBe('fr')
  })
  test('a declaration that the text cannot belie is', () => {
    const page = aPage(
      `<html lang="fi"><body>${'<p>Ministeri Lee saapui satamaan. Neuvottelut jatkuvat huomenna.</p>'.repeat(12)}`,
    )
    expect(extractArticle(page, 'article')?.article.language).toBe('fi')
  })
})
