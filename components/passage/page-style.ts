import card from '../card/card.css?inline'
import entityParts from '../common/entity-parts.css?inline'
import tokens from '../common/tokens.css?inline'
import offer from './keep-offer.css?inline'
import passage from './passage.css?inline'

/** The style of all that is shown on pages. It is sent to a page that has something to show. */
export const pageStyle = tokens + entityParts + card + offer + passage
