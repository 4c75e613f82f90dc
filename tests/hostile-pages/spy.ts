/**
 * What every attack page listens with, in its own world: all that a page can hear and see goes into `heard`. The page writes
 * its verdict by `fault(words)`; whoever reads the verdict asks `verdict()`.
 */
function spy(): void {
  const heard: string[] = []
  const faults: string[] = []
  const note = (...all: unknown[]) => {
    for (const one of all) if (typeof one === 'string' && one !== '') heard.push(one)
  }
  const lookAt = (target: unknown) => {
    if (!(target instanceof Node)) return
    const root = target.getRootNode()
    // A closed root that a browser lets slip out.
    if (root instanceof ShadowRoot) note(root.innerHTML, (root as unknown as Node).textContent ?? '')
    if ('value' in target) note(String(target.value))
  }
  const hear = (event: Event) => {
    for (const one of [Reflect.get(event, 'originalTarget'), Reflect.get(event, 'explicitOriginalTarget')])
      lookAt(one)
    for (const one of event.composedPath()) lookAt(one)
    note(String(Reflect.get(event, 'data') ?? ''), String(Reflect.get(event, 'detail') ?? ''))
    note((event as ClipboardEvent).clipboardData?.getData?.('text/plain') ?? '')
    try {
      note(JSON.stringify(Reflect.get(event, 'data')))
    } catch {}
  }
  const types =
    'message keydown keyup keypress beforeinput input change copy cut paste selectionchange selectstart pointerdown pointermove pointerover pointerout pointerup mousemove mouseover mousedown mouseup click focusin focusout dragstart drop beforetoggle toggle scroll error unhandledrejection securitypolicyviolation'
  for (const type of types.split(' ')) {
    window.addEventListener(type, hear, true)
    document.addEventListener(type, hear, true)
  }
  const attach = Element.prototype.attachShadow
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options)
    setInterval(() => note(root.innerHTML), 50)
    return root
  }
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) note((node as Element).outerHTML ?? node.textContent ?? '')
  }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true })

  const seen = () => {
    const marked = [...CSS.highlights].flatMap(([name, highlight]) => [
      name,
      ...[...highlight].map((mark) => {
        const range = document.createRange()
        range.setStart(mark.startContainer, mark.startOffset)
        range.setEnd(mark.endContainer, mark.endOffset)
        return range.toString()
      }),
    ])
    const globals = Object.getOwnPropertyNames(window)
    return [
      document.querySelector(':root')?.outerHTML ?? '',
      getSelection()?.toString() ?? '',
      ...marked,
      ...globals,
    ]
  }
  /** Written in two halves, or the page would find it in itself. */
  const canary = `can${'ary'}-`
  Object.assign(window, {
    heard,
    /** What stands beside head and body: hosts of extensions. */
    hosts: () => [...document.querySelectorAll(':root > :not(head, body)')],
    fault: (words: string) => void faults.push(words),
    look: lookAt,
    verdict: () => [
      ...faults,
      ...[...heard, ...seen()].filter((one) => one.includes(canary)).map((one) => `saw ${one.slice(0, 300)}`),
    ],
  })
}

/** For the head of an attack page. */
export const SPY = `<script>(${spy})()</script>`
