import { TOPICS } from '../../lib/domain/topic.ts'
import { aKept, anAgreement, anArea, anOfficial } from '../support/builders.ts'
import { launchChromium } from '../support/chromium.ts'
import { aStep } from '../support/file-builders.ts'
import { rowsOf } from '../support/sample-diplomacy.ts'
import { putRows } from '../support/sample-library.ts'

const C =
  'VN SG PE CL AR UY BR MX US CA GB FR DE IT ES PT NL BE SE NO FI DK PL CZ AT CH HU RO BG GR TR IL JO EG SA AE QA IN PK CN JP KR AU NZ ID MY TH PH EU ASEAN UN'.split(
    ' ',
  )
let s = 1
const r = (n: number) => {
  s = (s * 1664525 + 1013904223) % 2 ** 32
  return Math.floor((s / 2 ** 32) * n)
}
const W =
  'harbour grid grain steel water timber salmon copper customs visa border pension rail aviation satellite vaccine data cloud tax fish oil wheat rice coffee nickel'.split(
    ' ',
  )
const V = 'security trade transit research sharing safety training storage finance cooperation'.split(' ')
const topics = Array.isArray(TOPICS) ? (TOPICS as string[]) : Object.keys(TOPICS)
const statuses = ['proposed', 'negotiating', 'agreed', 'signed', 'ratified', 'in-force'] as const
const N = Number(process.argv[2] ?? 10000)
const kept = Array.from({ length: N / 5 }, (_, at) => {
  const year = 2015 + r(11)
  const f = r(300)
  const a = C[f % C.length] as string,
    b = C[(f * 7 + 3) % C.length] as string
  const done = statuses[Math.min(5, Math.floor((year - 2015) / 2))]
  const people = [0, 1].map(() => {
    const p = r(600)
    return anOfficial({
      name: `Given${p} Family${p % 97} Name${p}`,
      country: C[p % C.length] as string,
      office: ['Foreign Minister', 'Prime Minister', 'Minister of Trade'][p % 3] as string,
    })
  })
  const areas = [0, 1].map(() =>
    anArea({
      name: W[r(W.length)] as string,
      topic: topics[r(topics.length)] as never,
      parties: [C[r(C.length)] as string, C[r(C.length)] as string],
    }),
  )
  return aKept(
    { url: `https://n.example/${at}`, date: `${year}-0${1 + r(9)}-1${r(9)}`, outlet: `Outlet ${r(40)}` },
    [
      {
        entity: anAgreement({
          name: `${W[f % W.length]} ${V[Math.floor(f / W.length) % V.length]} agreement ${f}`,
          type: 'agreement',
          parties: [a, b],
          steps: [
            aStep(done as never, 'done', { date: `${year}-05` }),
            aStep('in-force', 'planned', { date: `${year + 2}` }),
          ],
        }),
      },
      ...people.map((entity) => ({ entity })),
      ...areas.map((entity) => ({ entity })),
    ].map((one, i) => ({ ...one, id: `m-${at}-${i}` })),
  )
})
const chromium = await launchChromium()
try {
  const page = await chromium.context.newPage()
  page.on('pageerror', (e) => console.log('ERR', e.message))
  await page.goto(chromium.extensionPage('library.html'))
  await page.getByText('Nothing kept yet').waitFor()
  const rows = rowsOf(kept)
  await putRows(page, { articles: rows.articles })
  for (let i = 0; i < rows.annotations.length; i += 2000)
    await putRows(page, { annotations: rows.annotations.slice(i, i + 2000) })
  for (let round = 0; round < 1; round++) {
    await page.goto(chromium.extensionPage('library.html'))
    await page.reload()
    await page.locator('.annotation').first().waitFor()
    await page.waitForTimeout(4000)
    await page.evaluate(
      `window.long = []; new PerformanceObserver((l) => { for (const e of l.getEntries()) window.long.push([Math.round(e.startTime), Math.round(e.duration)]) }).observe({ type: 'longtask' }); 0`,
    )
    const cdp = await chromium.context.newCDPSession(page)
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' } as never)
    const metric = async () =>
      Object.fromEntries((await cdp.send('Performance.getMetrics')).metrics.map((m) => [m.name, m.value]))
    for (const view of [
      'areas',
      'agreements',
      'officials',
      'ties',
      'promises',
      'annotations',
      'agreements',
      'officials',
      'areas',
      'ties',
      'promises',
    ]) {
      const before = await metric()
      const told = await page.evaluate(`(async () => {
        window.long = []
        const began = performance.now()
        location.hash = '#show=${view}'
        const wanted = ${JSON.stringify({ areas: '.chart-cell', agreements: '.chart-mark', officials: '.dossier .chart-mark', ties: '.tie-party', promises: '.chart-mark', annotations: '.annotation' })}['${view}']
        const title = ${JSON.stringify({ areas: 'Who cooperates', agreements: 'Agreements over', officials: 'Offices of', ties: 'Who is tied', promises: 'Promises over', annotations: '' })}['${view}']
        for (;;) {
          await new Promise((r) => requestAnimationFrame(r))
          if (document.querySelector(wanted) && (!title || document.querySelector('figure h2')?.textContent.includes(title))) break
          if (performance.now() - began > 20000) break
        }
        await new Promise((r) => requestAnimationFrame(() => setTimeout(r, 0)))
        const took = Math.round(performance.now() - began)
        await new Promise((r) => setTimeout(r, 600))
        return { took, long: window.long.map(([, d]) => d), nodes: document.querySelectorAll('main *').length }
      })()`)
      const after = await metric()
      console.log(
        view,
        JSON.stringify(told),
        ['TaskDuration', 'ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration']
          .map((n) => `${n} ${Math.round(1000 * ((after[n] ?? 0) - (before[n] ?? 0)))}`)
          .join(', '),
      )
    }
  }
} finally {
  await chromium.close()
}
