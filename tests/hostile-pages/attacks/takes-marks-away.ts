import { type Attack, anArticlePage } from '../attack.ts'

/** Deletes the marks a thousand times, as soon as they are there, and each host that comes. */
export const takesMarksAway: Attack = {
  what: 'deletes marks and hosts without end',
  html: anArticlePage(
    `window.taken = { marks: 0, hosts: 0 }
     window.rage = async () => {
       for (let nth = 0; nth < 1000; nth++) {
         for (const name of [...CSS.highlights.keys()]) if (CSS.highlights.delete(name)) taken.marks++
         for (const host of hosts()) { host.remove(); taken.hosts++ }
         await new Promise((resolve) => setTimeout(resolve, 3))
       }
       taken.isDone = true
     }
     addEventListener('error', ({ message }) => fault(message))`,
  ),
  async reader(reader) {
    await reader.run('void rage()')
    await reader.until('taken.isDone')
    // Three kinds and the current one, each put back a few times; a host for what is kept, three times.
    await reader.run(`if (taken.marks > 24) fault('marks were put back ' + taken.marks + ' times')`)
    await reader.run(`if (taken.marks < 2) fault('no marks were there to be taken')`)
    await reader.run(`if (taken.hosts > 8) fault('hosts were put back ' + taken.hosts + ' times')`)
  },
}
