/** Names that break what shows them: without end, written from right to left, with what is not seen in them. */
export const HARD_NAMES = [
  `Minister ${'Wolfeschlegelsteinhausenbergerdorff'.repeat(14)}`,
  'وزير الخارجية \u202eأنا رويز\u202c',
  'Ana\u200b\u200d\u2060 Ruiz\ufeff',
  `Ana ${'de la Cruz y '.repeat(36)}Ruiz`,
] as const
