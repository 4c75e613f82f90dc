/** How far an agreement had come at the article's date, in the order of its life. */
export const AGREEMENT_STATUSES = [
  'proposed',
  'negotiating',
  'agreed',
  'signed',
  'ratified',
  'in-force',
  'suspended',
  'terminated',
  'unknown',
] as const

export type AgreementStatus = (typeof AGREEMENT_STATUSES)[number]
