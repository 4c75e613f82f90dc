/** Who published the article. */
import { firstTag, type MetaTags } from './meta-tags.ts'

/** The outlet's name as readers know it, else the host of its address without `www.`; '' where there is neither. */
export function findOutlet(tags: MetaTags, publisher: string, address: string): string {
  const site = firstTag(tags, ['og:site_name'])
  // Some add their motto to the site's name.
  const named = [
    publisher && site.startsWith(publisher) ? publisher : site,
    publisher,
    firstTag(tags, ['application-name', 'publisher']),
  ]
  const name = named.find((one) => one && one.length < 80 && !/^(?:https?:|@)|^www\./i.test(one))
  return name ?? hostOf(address)
}

/** Host without `www.`; '' for an address that has none. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : ''
}
