/** Whether two stored values are alike, whatever order their fields are in. Buffers are compared by their numbers. */
export function isSameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Object.getPrototypeOf(one) !== Object.getPrototypeOf(other)) return false
  const names = Object.keys(one)
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && isSameValue(field(one, name), field(other, name)))
  )
}

function field(value: object, name: string): unknown {
  return (value as Record<string, unknown>)[name]
}
