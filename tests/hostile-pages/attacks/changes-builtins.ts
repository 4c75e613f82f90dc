import { type Attack, anArticlePage } from '../attack.ts'

/** Changes what every object and list can do, before Entente comes. */
export const changesBuiltins: Attack = {
  what: 'changes the prototypes of everything',
  html: anArticlePage('', {
    early: `
      for (const name of ['ok', 'value', 'kind', 'entente', 'note', 'origin', 'toJSON']) Object.defineProperty(Object.prototype, name, {
        configurable: true,
        get() { return undefined },
        set(value) { if (typeof value === 'string') heard.push(value); Object.defineProperty(this, name, { value, writable: true, configurable: true, enumerable: true }) },
      })
      const stringify = JSON.stringify
      JSON.stringify = (...all) => { const text = stringify(...all); heard.push(text ?? ''); return text }
      const parse = JSON.parse
      JSON.parse = (text, ...more) => { heard.push(String(text)); return parse(text, ...more) }
      const { map, push } = Array.prototype
      Array.prototype.map = function (...all) { for (const one of this) if (typeof one === 'string') push.call(heard, one); return map.apply(this, all) }
      const { then } = Promise.prototype
      Promise.prototype.then = function (...all) { return then.call(this, (value) => { if (typeof value === 'string') push.call(heard, value); return all[0]?.(value) ?? value }, all[1]) }
      Element.prototype.getAttribute = () => 'javascript:fault(1)'
      Document.prototype.createRange = () => { throw new Error('No ranges here.') }
      window.MutationObserver = class { observe() {} disconnect() {} takeRecords() { return [] } }
      window.setTimeout = (act) => { if (/canar.y/.test(String(act))) fault('a timer told'); return 0 }`,
  }),
}
