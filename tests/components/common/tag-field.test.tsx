// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { TagField } from '../../../components/common/TagField.tsx'
import { suggestNames } from '../../../lib/panel-session/suggest-names.ts'

const TAGS = ['năng lượng', 'nông nghiệp', 'ports']
let root: HTMLElement
const onAdd = vi.fn(async (_tag: string) => true)
const onEscape = vi.fn()

beforeEach(() => {
  vi.clearAllMocks()
  root = document.body.appendChild(document.createElement('div'))
  root.addEventListener('keydown', (event) => event.key === 'Escape' && onEscape())
  act(() => {
    render(
      <TagField
        about="the pact"
        tags={['ports']}
        suggest={(typed) => suggestNames(TAGS, typed)}
        onAdd={onAdd}
        onRemove={() => undefined}
      />,
      root,
    )
  })
})

afterEach(() => {
  render(null, root)
  root.remove()
})

const input = () => root.querySelector('input') as HTMLInputElement
const options = () => [...root.querySelectorAll('[role="option"]')].map((one) => one.textContent)
const chosen = () => root.querySelector('[aria-selected="true"]')?.textContent ?? null

async function type(text: string): Promise<void> {
  await act(async () => {
    input().value = text
    input().dispatchEvent(new InputEvent('input', { bubbles: true }))
  })
}

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) {
    await act(async () => {
      input().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
    })
  }
}

test('tags in use are offered without their accents, but not those that are there', async () => {
  expect(input().getAttribute('aria-expanded')).toBe('false')
  await type('n')
  expect(options()).toEqual(['năng lượng', 'nông nghiệp'])
  expect(input().getAttribute('aria-expanded')).toBe('true')
  await type('port')
  expect(options()).toEqual([])
})

test('arrow keys go through the list and past its ends, and the field names what is chosen', async () => {
  await type('n')
  await press('ArrowDown')
  expect(chosen()).toBe('năng lượng')
  const active = input().getAttribute('aria-activedescendant')
  expect(active && root.querySelector(`[id="${active}"]`)?.textContent).toBe('năng lượng')
  await press('ArrowDown', 'ArrowDown')
  expect(chosen()).toBeNull()
  await press('ArrowUp')
  expect(chosen()).toBe('nông nghiệp')
})

test('Enter takes what is chosen, else what is typed', async () => {
  await type('n')
  await press('ArrowDown', 'Enter')
  expect(onAdd).toHaveBeenLastCalledWith('năng lượng')
  expect(input().value).toBe('')
  await type('new')
  await press('Enter')
  expect(onAdd).toHaveBeenLastCalledWith('new')
})

test('a click takes an option', async () => {
  await type('nong')
  await act(async () => root.querySelector<HTMLElement>('[role="option"]')?.click())
  expect(onAdd).toHaveBeenCalledWith('nông nghiệp')
})

test('Escape closes the list first and keeps the text; what stands around hears only the next', async () => {
  await type('n')
  await press('Escape')
  expect(options()).toEqual([])
  expect(input().value).toBe('n')
  expect(onEscape).not.toHaveBeenCalled()
  await press('Escape')
  expect(onEscape).toHaveBeenCalledOnce()
})
