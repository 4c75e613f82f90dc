/**
 * What Entente itself puts into a page: hosts of closed roots. Nothing tells a page that they are ours, so they are remembered
 * where both scripts of a page session find them and the page's own scripts do not.
 */
const world: typeof globalThis & { ententeHosts?: WeakSet<Node> } = globalThis

function hosts(): WeakSet<Node> {
  // An element of the page may answer to the name too, but only as something inherited.
  if (!Object.hasOwn(world, 'ententeHosts')) world.ententeHosts = new WeakSet()
  return world.ententeHosts as WeakSet<Node>
}

/** To be told of a host before the page has it. */
export function noteOwnHost(host: Node): void {
  hosts().add(host)
}

/** Whether a change of the page is nothing but the coming or going of hosts of ours. */
export function isOwnChange({ addedNodes, removedNodes }: MutationRecord): boolean {
  const nodes = [...addedNodes, ...removedNodes]
  return nodes.length > 0 && nodes.every((node) => hosts().has(node))
}
