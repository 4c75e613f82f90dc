import { type Attack, anArticlePage } from '../attack.ts'

/** Whatever is put beside head and body goes in the same turn, or is moved about. */
export const removesTheHost: Attack = {
  what: 'moves and removes each host in the turn in which it comes',
  html: anArticlePage('', {
    early: `
      window.taken = 0
      window.watch = () => new MutationObserver(() => {
        for (const host of hosts()) { taken++ % 2 ? host.remove() : document.body.append(host) }
      }).observe(document.documentElement, { childList: true })
      addEventListener('error', ({ message }) => fault(message))`,
  }),
  async reader(reader) {
    await reader.run('watch()')
    for (let turn = 0; turn < 3; turn++) {
      await reader.restOnMention()
      await reader.pause(600)
      await reader.move(3, 3)
      await reader.pause(700)
    }
    await reader.run(`if (taken > 14) fault('hosts came ' + taken + ' times')`)
  },
}
