import {TAGS, type Tag} from '../words/types.js';

/** Sets of tags as tables over tag indexes, so that a test is one look-up. */
function tagSet(...tags: Tag[]): Uint8Array {
  const table = new Uint8Array(TAGS.length);
  for (const tag of tags) table[TAGS.indexOf(tag)] = 1;
  return table;
}

export const tagIndex = (tag: Tag): number => TAGS.indexOf(tag);

export const NOUN = tagSet('NN', 'NNS', 'NNP', 'NNPS');
export const FINITE = tagSet('VBD', 'VBZ', 'VBP', 'MD');
export const VERB = tagSet('VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'MD');
export const PARTICIPLE = tagSet('VBG', 'VBN');
export const ADVERB = tagSet('RB', 'RBR', 'RBS');
export const ADJECTIVE = tagSet('JJ', 'JJR', 'JJS');
export const PREPOSITION = tagSet('IN', 'TO');
/** May stand between determiner and head. */
export const PREMODIFIER = tagSet('JJ', 'JJR', 'JJS', 'NN', 'NNS', 'NNP', 'NNPS', 'VBN', 'CD');
/** Run to the left of a head when only the start of a noun phrase is looked for. */
export const PHRASE_PART = tagSet(
  'DT',
  'PRP$',
  'JJ',
  'JJR',
  'JJS',
  'NN',
  'NNS',
  'NNP',
  'NNPS',
  'VBN',
  'CD',
  'POS',
  'HYPH',
);
/** Opens a clause or parts it from the next. */
export const BOUNDARY = tagSet(',', ':', '``', "''", 'CC', 'WP', 'WDT', 'WRB');
/** Never follows a possessive pronoun. */
export const NO_PHRASE = tagSet(
  'IN',
  'TO',
  'DT',
  'CC',
  'PRP',
  'PRP$',
  'MD',
  'VBD',
  'VBZ',
  'VBP',
  'WP',
  'WDT',
  'WRB',
  '.',
  ',',
  ':',
  "''",
  '-RRB-',
);
export const POSSESSIVE_PRONOUN = tagIndex('PRP$');
export const CARDINAL = tagIndex('CD');
export const PLURAL_NOUN = tagIndex('NNS');
