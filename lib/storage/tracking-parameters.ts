/**
 * Parameters of an address that say where a reader came from, never what they read. Only names that a service sets by
 * itself on links to every site stand here: a name that a site might use for its own articles (`id`, `ref`, `source`,
 * `from`) does not, because two articles must never become one. A test holds them against the list of tidy-url.
 */
const NAMES = new Set(
  `__hsfp __hssc __hstc __s __twitter_impression _bta_c _bta_tid _ga _gl _hsenc _hsmi _ke _openstat
   action_object_map action_ref_map action_type_map cmpid cndid dclid dicbo dm_i ef_id elq elqaid elqat elqcampaignid
   elqtrack elqtrackid fb_action_ids fb_action_types fb_ref fb_source fbclid ftag gad_campaignid gad_source gbraid
   gclid gclsrc gidzl gs_l guccounter guce_referrer guce_referrer_sig hsctatracking icid igsh igshid irclickid irgwc
   li_fat_id mbid mc_cid mc_eid mibextid mkt_tok mkwid msclkid ncid ns_campaign ns_fee ns_linkname ns_mchannel
   ns_source ocid oly_anon_id oly_enc_id pcrid rb_clickid rdt_cid ref_src ref_url s_cid s_kwcid smid smtyp soc_src
   soc_trk spm sr_share srsltid traffic_source ttclid twclid unicorn_click_id vero_conv vero_id wbraid wickedid wt_mc
   wt_mc_o wt_zmc xtor yclid ymclid ysclid zanpid zarsrc`.split(/\s+/),
)

/** Families of names: Urchin and its kin, HubSpot ads, Piwik and Matomo, AT Internet, Webtrends. */
const FAMILIES = /^(?:(?:at|hmb|hsa|itm|matomo|mtm|piwik|pk|utm)_|wt\.)/
/** Families whose names a site might use for something else. */
const PARTS = /^(?:ga|int)_(?:campaign|cmp|content|medium|place|source|term)/

/** Whether a parameter of this name tells nothing of the article. */
export function isTracking(parameter: string): boolean {
  const name = parameter.toLowerCase()
  return NAMES.has(name) || FAMILIES.test(name) || PARTS.test(name)
}
