/** The forms of English verbs, as far as the word tables need them. */

/** `base` stands for the present plural too. */
export type VerbForm = 'base' | 's' | 'ed' | 'ing'

const IRREGULAR: Record<string, [past: string, gerund: string]> = {
  become: ['became', 'becoming'],
  begin: ['began', 'beginning'],
  bring: ['brought', 'bringing'],
  build: ['built', 'building'],
  come: ['came', 'coming'],
  deal: ['dealt', 'dealing'],
  draw: ['drew', 'drawing'],
  fall: ['fell', 'falling'],
  fight: ['fought', 'fighting'],
  find: ['found', 'finding'],
  get: ['got', 'getting'],
  give: ['gave', 'giving'],
  go: ['went', 'going'],
  grow: ['grew', 'growing'],
  hear: ['heard', 'hearing'],
  hold: ['held', 'holding'],
  keep: ['kept', 'keeping'],
  know: ['knew', 'knowing'],
  lead: ['led', 'leading'],
  leave: ['left', 'leaving'],
  lose: ['lost', 'losing'],
  make: ['made', 'making'],
  mean: ['meant', 'meaning'],
  meet: ['met', 'meeting'],
  pay: ['paid', 'paying'],
  rise: ['rose', 'rising'],
  run: ['ran', 'running'],
  say: ['said', 'saying'],
  see: ['saw', 'seeing'],
  seek: ['sought', 'seeking'],
  sell: ['sold', 'selling'],
  send: ['sent', 'sending'],
  show: ['showed', 'showing'],
  sit: ['sat', 'sitting'],
  speak: ['spoke', 'speaking'],
  spend: ['spent', 'spending'],
  stand: ['stood', 'standing'],
  take: ['took', 'taking'],
  teach: ['taught', 'teaching'],
  tell: ['told', 'telling'],
  think: ['thought', 'thinking'],
  undertake: ['undertook', 'undertaking'],
  uphold: ['upheld', 'upholding'],
  win: ['won', 'winning'],
  write: ['wrote', 'writing'],
}
const DOUBLED = /^(combat|control|curb|plan|commit|deter|spur|stop|step|tap|cut|join up)$/

/** The forms of a verb given in its base form; regular but for a few. */
export function formsOf(verb: string): [VerbForm, string][] {
  const irregular = IRREGULAR[verb]
  const s = /(s|sh|ch|x|z)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`
  const stem = verb.endsWith('e') && !verb.endsWith('ee') ? verb.slice(0, -1) : verb
  const past = /[^aeiou]y$/.test(verb)
    ? `${verb.slice(0, -1)}ied`
    : verb.endsWith('ee')
      ? `${verb}d`
      : `${stem}ed`
  const forms: [VerbForm, string][] = [
    ['base', verb],
    ['s', s],
    ['ed', irregular?.[0] ?? past],
    ['ing', irregular?.[1] ?? `${stem}ing`],
  ]
  if (!DOUBLED.test(verb)) return forms
  const last = verb.at(-1) ?? ''
  return [...forms, ['ed', `${verb}${last}ed`], ['ing', `${verb}${last}ing`]]
}
