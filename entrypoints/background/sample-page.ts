import { SAMPLE_ADDRESS } from '../../lib/domain/sample-page.ts'

/** Whether an address is that of the sample on the first page: it is read, marked and kept as any other article. */
export function isSample(url: string): boolean {
  return url === SAMPLE_ADDRESS
}
