/** The word alone names a country or territory ("Niger", "UAE"). */
export const COUNTRY = 1 << 0;
/** The word alone names a capital or seat of government. */
export const CAPITAL = 1 << 1;
/** The word alone names a city, region, continent or water. */
export const PLACE = 1 << 2;
/** The word alone is an adjective or noun for a people or religion ("Kyrgyz", "Swedes", "Muslim"). */
export const DEMONYM = 1 << 3;
/** The word is an acronym of an organization ("WHO"). */
export const ORG_ACRONYM = 1 << 4;
/** The word occurs, capitalized, in names of organizations ("Organization", "Bank"), or is one. */
export const ORG_WORD = 1 << 5;
/** The word is a given name. */
export const GIVEN_NAME = 1 << 6;
/** The word is a family name. */
export const SURNAME = 1 << 7;
/** The word occurs in titles of offices, in either case ("minister", "Foreign"). */
export const OFFICE_WORD = 1 << 8;
/** The word is an honorific or a part of one ("Mr", "H.E.", "Excellency"). */
export const HONORIFIC = 1 << 9;
/** The word alone names a news agency, paper or broadcaster. */
export const MEDIA = 1 << 10;
/** The word is a month or a day of the week, or an abbreviation of one. */
export const CALENDAR = 1 << 11;
/** The word is part of a place's name of several words ("Saudi", "Lanka", "York"). */
export const PLACE_WORD = 1 << 12;
/** The given name suggests a woman. */
export const FEMALE_NAME = 1 << 13;
/** The given name suggests a man. */
export const MALE_NAME = 1 << 14;
/** A name of several words in the tables begins with the word: see `gazetteerPhrase`. */
export const PHRASE_START = 1 << 15;
/** The word is a noun that heads names of organizations ("Ministry"), in either case. */
export const ORG_HEAD = 1 << 16;
/** The word is a noun for a person or for kin ("wife", "men"), in either case. */
export const PERSON_NOUN = 1 << 17;
