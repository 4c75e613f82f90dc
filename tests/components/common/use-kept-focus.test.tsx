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
  // What watches the page is told after the change.
  await Promise.resolve()
}

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
