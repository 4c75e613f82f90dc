// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { useKeptFocus } from '../../../components/common/use-kept-focus.ts'

let root: HTMLElement

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'))
})
afterEach(() => {
  render(null, root)
  root.remove()
})

function Page({ names, off = [] }: { names: readonly string[]; off?: readonly string[] }) {
  useKeptFocus('.minds-itself')
  return (
    <ul>
      {names.map((name) => (
        <li key={name} class={name.startsWith('own') ? 'minds-itself' : undefined}>
          <button type="button" disabled={off.includes(name)}>
            {name}
          </button>
        </li>
      ))}
    </ul>
  )
}

async function show(names: readonly string[], off?: readonly string[]): Promise<void> {
  await act(() => render(<Page names={names} off={off} />, root))
  await nextFrame()
}

/** The focus is given on after whatever else happens in the next frame. */
const nextFrame = () =>
  new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(() => setTimeout(resolve, 0), 0)))

const focus = (name: string) =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.focus()
const focused = () => document.activeElement?.textContent

test('where the focused control goes, the next one has the focus, and after the last the one before', async () => {
  await show(['a', 'b', 'c'])
  focus('b')
  await show(['a', 'c'])
  expect(focused()).toBe('c')
  await show(['a'])
  expect(focused()).toBe('a')
})

test('what cannot be pressed is passed over', async () => {
  await show(['a', 'b', 'c', 'd'], ['c'])
  focus('b')
  await show(['a', 'c', 'd'], ['c'])
  expect(focused()).toBe('d')
})

test('a focus that moved elsewhere stays, and so does what stays', async () => {
  await show(['a', 'b', 'c'])
  focus('b')
  focus('a')
  await show(['a', 'c'])
  expect(focused()).toBe('a')
})

test('what takes care of itself is left alone', async () => {
  await show(['own', 'b'])
  focus('own')
  await show(['b'])
  expect(document.activeElement).toBe(document.body)
})

test('what stands at its place now has it, also where it came after the focus', async () => {
  await show(['undo', 'close'])
  focus('undo')
  await show(['redo', 'close'])
  expect(focused()).toBe('redo')
})

test('of a list that is read anew under the focus, the first has it, and not what comes after the list', async () => {
  const after = document.body.appendChild(document.createElement('button'))
  await show(['a', 'b'])
  focus('b')
  await show(['c', 'd'])
  expect(focused()).toBe('c')
  after.remove()
})

test('where the last control goes, what stands in another region before it is left alone', async () => {
  await show(['a', 'b'])
  const bar = document.body.appendChild(document.createElement('div'))
  const last = bar.appendChild(document.createElement('button'))
  last.focus()
  last.remove()
  await nextFrame()
  expect(document.activeElement).toBe(document.body)
  bar.remove()
})

test('after a press on blank page nothing has the focus any more', async () => {
  await show(['a', 'b', 'c'])
  focus('b')
  ;(document.activeElement as HTMLElement).blur()
  root.dispatchEvent(new Event('pointerdown', { bubbles: true }))
  await show(['a', 'c'])
  expect(document.activeElement).toBe(document.body)
})

test('a focus that another one gives on in the next frame is not given twice', async () => {
  await show(['a', 'b', 'c'])
  const heard: (string | null)[] = []
  root.addEventListener('focusin', ({ target }) => heard.push((target as HTMLElement).textContent))
  focus('b')
  requestAnimationFrame(() => focus('a'))
  await show(['a', 'c'])
  expect(heard).toEqual(['b', 'a'])
})
