import {isAscii} from './characters.js';
import {Variant, type VariantOf} from './posFeatures.js';
import {TAGS, type Tag} from './types.js';

const indexesOf = (tags: string): Uint8Array => Uint8Array.from(tags.split(' '), tag => TAGS.indexOf(tag as Tag));

/** What a word may be whatever its ending. */
const OPEN = 'NN NNP JJ VB VBP';
/** What it may be with certain endings. */
const ENDINGS: readonly [RegExp, string][] = [
  [/s$/, 'NNS NNPS VBZ'],
  [/ing$|in['’]$/, 'VBG'],
  [/(?:ed|ught|wn|pt|elt|ung|ade|ood|old|oke|ose|ove|ote|ook)$/, 'VBN VBD'],
  [/er$/, 'JJR RBR'],
  [/[^r]est$/, 'JJS'],
  [/(?:ly|wards?|wise|where|time|ways?)$/, 'RB'],
  [/(?:ee|ne|wo|ve|ix|en|ht|ty|ed|nd|on)$/, 'CD'],
  [/[^\x20-\x7e]/, 'FW'],
  [/(?:i|a|men|ple|ren|eth|ae)$/, 'NNS'],
];
const OPEN_TAGS = indexesOf(OPEN);
const BY_ENDING = ENDINGS.map(([ending, list]) => [ending, indexesOf(list)] as const);
const OPEN_SIGNS = indexesOf(". , : `` '' -LRB- -RRB- $ # HYPH NFP SYM CD ADD UH");
const OPEN_DIGITS = indexesOf('CD NN NNS NNP JJ ADD LS');
const NAMES = indexesOf('NNP NNPS');
const BARE_VERB = indexesOf('VB VBP');
const PAST_VERB = indexesOf('VBD VBN');

/** Words of the language's closed classes and marks: what was seen is all there is. */
const CLOSED: ReadonlySet<string> = new Set(
  "CC DT EX IN MD PDT POS PRP PRP$ TO WDT WP WP$ WRB . , : `` '' -LRB- -RRB- $ # HYPH".split(' '),
);

/** In a dictionary entry: the word was rare, and may also be what its ending allows. */
export const ALSO_OPEN = 0;

/** What the ending of an unknown word allows, in rising order. */
export function tagsByEnding(lower: string, capital: boolean): Uint8Array {
  const tags = new Set(OPEN_TAGS);
  for (const [ending, list] of BY_ENDING) if (ending.test(lower)) for (const tag of list) tags.add(tag);
  if (!capital) for (const tag of NAMES) tags.delete(tag);
  return Uint8Array.from([...tags].sort((a, b) => a - b));
}

/**
 * The tags that come into question for a word, in rising order: what its ending allows for an unknown word; what was seen
 * in training, and what goes with it (a base form is also a present, a past also a participle), for a frequent one; both
 * for a rare one.
 */
export function candidateTags(
  form: string,
  lower: string,
  variant: VariantOf,
  seen: Uint8Array | undefined,
): Uint8Array {
  const capital = form !== lower || variant === Variant.Shout;
  if (!seen) {
    const ascii = isAscii(form);
    if (!(ascii ? /[a-zA-Z\d]/ : /[\p{L}\p{N}]/u).test(form)) return OPEN_SIGNS;
    if ((ascii ? /\d/ : /\p{N}/u).test(form)) return OPEN_DIGITS;
    return tagsByEnding(lower, capital);
  }
  const tags = new Set(seen);
  if (tags.delete(ALSO_OPEN)) for (const tag of tagsByEnding(lower, capital)) tags.add(tag);
  for (const pair of [BARE_VERB, PAST_VERB]) if (pair.some(tag => tags.has(tag))) for (const tag of pair) tags.add(tag);
  if (form !== lower && variant === Variant.Inner) {
    const closed = [...seen].every(tag => CLOSED.has(TAGS[tag] as string));
    if (!closed) for (const tag of NAMES) tags.add(tag);
  }
  if (!capital && tags.size > 1) for (const tag of NAMES) tags.delete(tag);
  return Uint8Array.from([...tags].sort((a, b) => a - b));
}
