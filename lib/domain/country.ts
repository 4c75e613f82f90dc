/** ISO 3166-1 alpha-2 code (`VN`) or the acronym of an organisation (`EU`, `ASEAN`, `AFU` for the African Union). */
export type Party = string
