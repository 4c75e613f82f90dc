/**
 * Sentences in the manner of joint statements, readouts and fact sheets: purposes, headings of list members, what is
 * fought, who cooperates. Then each field as `span | topic`, in order. `⏎` stands for a line break.
 */
export const FOUND_IN_STATEMENTS: [string, ...string[]][] = [
  [
    'Oman and Kenya launched a partnership to accelerate geothermal drilling.',
    'geothermal drilling | energy',
  ],
  [
    'Laos and Japan will work to keep the river clean; restore wetlands; and expand goat breeding.',
    'wetlands | climate',
    'goat breeding | agriculture',
  ],
  [
    'Chile and Peru discussed governance and the rule of law.',
    'governance | governance',
    'rule of law | justice',
  ],
]
