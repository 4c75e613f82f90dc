import entityParts from '../common/entity-parts.css?inline'
import tokens from '../common/tokens.css?inline'
import card from './card.css?inline'

/** The style of the card. It is sent to the page with the words of the cards. */
export const cardStyle = tokens + entityParts + card
