import {Variant, type VariantOf} from './posFeatures.js';
import {TAGS, type Tag} from './types.js';

const indexesOf = (tags: string): Uint8Array => Uint8Array.from(tags.split(' '), tag => TAGS.indexOf(tag as Tag));

/** What a word never seen in training may be. */
const OPEN = indexesOf('CD FW IN JJ JJR JJS NN NNS NNP NNPS RB RBR UH VB VBD VBG VBN VBP VBZ ADD');
const OPEN_LOWER = indexesOf('CD FW IN JJ JJR JJS NN NNS RB RBR UH VB VBD VBG VBN VBP VBZ');
const OPEN_SIGNS = indexesOf(". , : `` '' -LRB- -RRB- $ # HYPH NFP SYM CD ADD UH");
const OPEN_DIGITS = indexesOf('CD NN NNS NNP JJ ADD LS');
const NAMES = indexesOf('NNP NNPS');
const BARE_VERB = indexesOf('VB VBP');
const PAST_VERB = indexesOf('VBD VBN');

/** Words of the language's closed classes and marks: what was seen is all there is. */
const CLOSED: ReadonlySet<string> = new Set(
  "CC DT EX IN MD PDT POS PRP PRP$ TO WDT WP WP$ WRB . , : `` '' -LRB- -RRB- $ # HYPH".split(' '),
);

/**
 * The tags that come into question for a word, in rising order: all of its word class for an unknown word; what was seen
 * in training, and what goes with it (a base form is also a present, a past also a participle), for a frequent one.
 */
export function candidateTags(
  form: string,
  lower: string,
  variant: VariantOf,
  seen: Uint8Array | undefined,
): Uint8Array {
  const capital = form !== lower && variant !== Variant.Shout;
  if (!seen) {
    if (!/[\p{L}\p{N}]/u.test(form)) return OPEN_SIGNS;
    if (/\p{N}/u.test(form)) return OPEN_DIGITS;
    return capital || variant === Variant.Shout ? OPEN : OPEN_LOWER;
  }
  const tags = new Set(seen);
  for (const pair of [BARE_VERB, PAST_VERB]) if (pair.some(tag => tags.has(tag))) for (const tag of pair) tags.add(tag);
  if (capital && variant === Variant.Inner) {
    const closed = [...seen].every(tag => CLOSED.has(TAGS[tag] as string));
    if (!closed) for (const tag of NAMES) tags.add(tag);
  }
  if (!capital && variant === Variant.Inner && tags.size > 1) for (const tag of NAMES) tags.delete(tag);
  return Uint8Array.from([...tags].sort((a, b) => a - b));
}
