/**
 * Adjectives that papers put before an office, and that any holder of it may have: "the embattled minister". Of how it is
 * held ("former") see `STATUS_WORDS`. Source: written for this project from general usage of news English.
 */
export const PERSON_EPITHETS =
  'visiting senior top young elderly embattled popular influential newly aging ageing ailing veteran longtime long-time outspoken controversial charismatic hardline hard-line moderate reformist powerful disgraced deposed ousted jailed imprisoned detained exiled fugitive reclusive beleaguered seasoned respected renowned prominent leading high-ranking long-serving firebrand fiery soft-spoken combative populist conservative liberal leftist socialist autocratic authoritarian pro-western anti-western dissident billionaire millionaire bearded';
