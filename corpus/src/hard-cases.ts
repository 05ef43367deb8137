/** The hard cases an article may hold, by the key used in `hardCases:` of a gold file. */
export const HARD_CASES = {
  'wire-header': 'a metadata line of a wire service before the story (" date 2023-05-06 By Agency")',
  byline: 'a line "By First Last"',
  'menafn-header': 'a syndication header ("MENAFN - X)")',
  'capital-dateline': 'an all-capital dateline ("CITY. AGENCY –", "CITY (Agency) -")',
  'person-never-introduced': 'a person about whom the article says nothing but the name',
  'two-ministers': 'two or more ministers in one story, "the minister" being now one, now the other',
  'surname-only': 'a person called by the surname alone after the first mention',
  'foreign-counterpart': '"his Belgian counterpart": the office follows from that of somebody else',
  'the-diplomat': '"the diplomat" for an ambassador or envoy',
  'country-headings': 'section headings that are names of countries',
  'split-quotation': 'a direct quotation split by its cue within one sentence',
  'quoted-campaign': 'the name of a campaign in quotation marks',
  acronym: 'an organization with its acronym',
  'ambassador-to-two': 'an ambassador to two countries',
  'hyphenated-demonyms': 'hyphenated demonyms ("Kazakh-Norwegian")',
  particles: 'personal names with particles (de, van den, al-, bin, d’)',
  patronymics: 'patronymics, and persons called by given name and patronymic',
  'family-name-first': 'personal names with the family name first',
  apostrophes: 'apostrophes and letters like them within names',
  diacritics: 'diacritics within names',
  'front-matter': 'YAML front matter',
  'emphasis-in-name': 'Markdown emphasis that begins or ends within a name',
  'markdown-link': 'a name or phrase that is a Markdown link',
  'markdown-list': 'names in Markdown list items',
  'block-quote': 'speech in a Markdown block quote',
  'character-reference': 'character references within names or text',
  'language-not-demonym': 'the same word now as a language, now as a demonym',
  'event-not-held': 'a meeting or visit that was cancelled or denied',
  'hard-wrapped': 'lines wrapped within sentences and names',
  crlf: 'CRLF line ends',
  'byte-order-mark': 'a byte order mark',
} as const;

export type HardCase = keyof typeof HARD_CASES;

export function isHardCase(value: string): value is HardCase {
  return Object.hasOwn(HARD_CASES, value);
}
