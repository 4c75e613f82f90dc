/** Settings as rows of the database, and which values are well formed: rows may have come from a file. */
import { KINDS } from './entity.ts'
import type { Preference } from './exchange.ts'
import {
  CARD_DELAYS,
  CARD_OPENERS,
  LETTER_ACTS,
  LINE_COLOURS,
  LINE_STYLES,
  READING_MODES,
  type SettingName,
  type Settings,
  STANDARD_SETTINGS,
  SURENESSES,
} from './settings.ts'

/** Under which name each setting is stored. */
export const STORED_AS: Record<SettingName, string> = {
  mode: 'reading-mode',
  wanted: 'wanted-sites',
  never: 'never-sites',
  kinds: 'marked-kinds',
  sureness: 'sureness',
  lines: 'mark-lines',
  card: 'card',
  letters: 'letter-keys',
  selectionButton: 'selection-button',
}

export const SETTING_NAMES = Object.keys(STORED_AS) as SettingName[]

/** The settings that stored rows make. Rows may have come from a file: what is not well formed counts as absent. */
export function settingsOf(rows: readonly Preference[]): Settings {
  const stored = new Map(rows.map(({ name, value }) => [name, value]))
  const entries = SETTING_NAMES.map((name) => {
    const value = stored.get(STORED_AS[name])
    return [name, isSetting(name, value) ? value : STANDARD_SETTINGS[name]]
  })
  return Object.fromEntries(entries) as Settings
}

/** Whether a value can be the value of a setting. */
export function isSetting(name: SettingName, value: unknown): boolean {
  return CHECKS[name](value)
}

const CHECKS: Record<SettingName, (value: unknown) => boolean> = {
  mode: (value) => value === null || isOneOf(READING_MODES, value),
  wanted: (value) => isList(value, (one) => PATTERN.test(one)),
  never: (value) => isList(value, isHost),
  kinds: (value) => isRecord(value, KINDS, (one) => typeof one === 'boolean'),
  sureness: (value) => isOneOf(SURENESSES, value),
  lines: (value) => isRecord(value, KINDS, isLine),
  card: (value) =>
    isOneOf(CARD_OPENERS, fieldOf(value, 'opens')) && isOneOf(CARD_DELAYS, fieldOf(value, 'delay')),
  letters: (value) =>
    typeof fieldOf(value, 'on') === 'boolean' &&
    isRecord(value, LETTER_ACTS, isLetter) &&
    new Set(LETTER_ACTS.map((act) => fieldOf(value, act))).size === LETTER_ACTS.length,
  selectionButton: (value) => typeof value === 'boolean',
}

/** More sites than anybody chooses. */
const MOST_SITES = 5_000

const PATTERN = /^(?:\*|https?):\/\/(?:\*\.)?[\w.-]{1,253}\/\*$/

/** Whether a text is a host name as addresses spell it: `www.example.org`. */
export function isHost(text: unknown): text is string {
  return (
    typeof text === 'string' &&
    text.length <= 253 &&
    /^[\w.:[\]-]+$/.test(text) &&
    text === text.toLowerCase()
  )
}

/** Whether a text is a key that can stand for an act: one small letter or a digit. */
export function isLetter(text: unknown): text is string {
  return typeof text === 'string' && /^[\p{Ll}\d]$/u.test(text)
}

function isLine(value: unknown): boolean {
  return (
    isOneOf(Object.keys(LINE_COLOURS), fieldOf(value, 'colour')) &&
    isOneOf(LINE_STYLES, fieldOf(value, 'style'))
  )
}

function isOneOf(options: readonly unknown[], value: unknown): boolean {
  return options.includes(value)
}

function isList(value: unknown, isItem: (one: string) => boolean): boolean {
  return (
    Array.isArray(value) &&
    value.length <= MOST_SITES &&
    value.every((one) => typeof one === 'string' && isItem(one))
  )
}

function isRecord(value: unknown, keys: readonly string[], isField: (one: unknown) => boolean): boolean {
  return keys.every((key) => isField(fieldOf(value, key)))
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}
