import type {Model} from '@nutgraf/model-en';
import {candidateTags} from './posCandidates.js';
import {
  neighbourFeatures,
  ownFeatures,
  previousTagFeature,
  previousTwoTagsFeature,
  Variant,
  type VariantOf,
} from './posFeatures.js';
import {guessParts} from './posGuess.js';
import {decodePos, type PosWeights} from './posModel.js';
import {type Lexicon, TAGS, WordFlag, type Words} from './types.js';

const TAG_COUNT = TAGS.length;
const VARIANTS = 3;
/** Places at which a word counts: itself, left, right, second to the left, second to the right. */
const PLACES = 5;
const ROW = TAG_COUNT * PLACES;
const SHOUT_WORDS = 3;
/**
 * Rows of words that are kept at a time, half a kilobyte each: 17 MB. News of an hour has some 15 000 words; a text of
 * ever new ones would fill the memory.
 */
export const MAX_ROWS = 1 << 15;

/** Fills `words.tags`. */
export type PartTagger = (words: Words) => void;

/**
 * A greedy tagger from left to right (Collins, 2002). All that depends on a word alone, as the word to be tagged and as
 * its neighbour, is summed once for each distinct word and kept as long as its lexicon lives; a token then costs seven
 * additions for each tag that its word can bear.
 *
 * @param maxRows How many words are kept at a time, more than a sentence has; the tags are the same for any number.
 */
export function createPartTagger(weights: PosWeights, maxRows = MAX_ROWS): PartTagger {
  const caches = new WeakMap<Lexicon, WordRows>();
  const history = new HistoryRows(weights);
  return words => {
    let rows = caches.get(words.lexicon);
    if (!rows) {
      rows = new WordRows(words.lexicon, weights, maxRows);
      caches.set(words.lexicon, rows);
    }
    for (let sentence = 0; sentence + 1 < words.sentences.length; sentence++) {
      tagSentence(words, words.sentences[sentence] as number, words.sentences[sentence + 1] as number, rows, history);
    }
  };
}

const taggers = new WeakMap<Model, PartTagger>();

/**
 * Fills `words.tags` with the trained tagger of `model` (section "pos"). A model without that section is answered with a
 * guess from word endings and the words before.
 *
 * @throws Error when the section is of another version than this code reads.
 */
export function tagParts(words: Words, model: Model): void {
  let tagger = taggers.get(model);
  if (!tagger) {
    const section = model.section('pos');
    tagger = section ? createPartTagger(decodePos(section)) : guessParts;
    taggers.set(model, tagger);
  }
  tagger(words);
}

let variantsOf = new Uint8Array(256);
let rowsOf = new Int32Array(256);

function tagSentence(words: Words, from: number, to: number, rows: WordRows, history: HistoryRows): void {
  const count = to - from;
  if (rowsOf.length < count + 4) {
    variantsOf = new Uint8Array(count * 2 + 4);
    rowsOf = new Int32Array(count * 2 + 4);
  }
  markVariants(words, from, to);
  rows.makeRoom(count);
  // Row 0 is empty: it stands beyond both ends of the sentence.
  rowsOf[0] = rowsOf[1] = rowsOf[count + 2] = rowsOf[count + 3] = 0;
  for (let i = 0; i < count; i++) {
    rowsOf[i + 2] = rows.of(words.types[from + i] as number, variantsOf[i] as VariantOf);
  }
  const table = rows.table;
  const pairs = history;
  let first = 0;
  let second = 0;
  for (let i = 0; i < count; i++) {
    const row = rowsOf[i + 2] as number;
    const candidates = rows.candidates[row] as number;
    let best = ~candidates;
    if (candidates >= 0) {
      const {lists} = rows;
      const end = candidates + 1 + (lists[candidates] as number);
      best = lists[candidates + 1] as number;
      const own = row * ROW;
      const left = (rowsOf[i + 1] as number) * ROW + TAG_COUNT;
      const right = (rowsOf[i + 3] as number) * ROW + 2 * TAG_COUNT;
      const farLeft = (rowsOf[i] as number) * ROW + 3 * TAG_COUNT;
      const farRight = (rowsOf[i + 4] as number) * ROW + 4 * TAG_COUNT;
      const past = pairs.of(second, first);
      const before = pairs.table;
      let top = -0x7fffffff;
      for (let k = candidates + 1; k < end; k++) {
        const tag = lists[k] as number;
        const sum =
          (table[own + tag] as number) +
          (table[left + tag] as number) +
          (table[right + tag] as number) +
          (table[farLeft + tag] as number) +
          (table[farRight + tag] as number) +
          (before[past + tag] as number);
        if (sum > top) {
          top = sum;
          best = tag;
        }
      }
    }
    words.tags[from + i] = best;
    second = first;
    first = best;
  }
}

/** How each word's capital letter is to be read; the same decisions as `sentenceVariants`, on flags. */
function markVariants(words: Words, from: number, to: number): void {
  const {flags} = words.lexicon;
  let capitals = 0;
  let shouted = true;
  for (let i = from; i < to; i++) {
    const flag = flags[words.types[i] as number] as number;
    if (flag & WordFlag.AllCaps) capitals++;
    else if (flag & WordFlag.Lower && (words.ends[i] as number) - (words.starts[i] as number) > 1) {
      shouted = false;
      break;
    } else if (flag & WordFlag.Capitalized && (words.ends[i] as number) - (words.starts[i] as number) > 1) {
      shouted = false;
      break;
    }
  }
  if (shouted && capitals >= SHOUT_WORDS) {
    variantsOf.fill(Variant.Shout, 0, to - from);
    return;
  }
  let initial = true;
  for (let i = from; i < to; i++) {
    const flag = flags[words.types[i] as number] as number;
    variantsOf[i - from] = initial ? Variant.Initial : Variant.Inner;
    if (flag & WordFlag.Punctuation) {
      if (flag & WordFlag.OpenQuote) initial = true;
      else if (!opensLine(words.text.charCodeAt(words.starts[i] as number))) {
        initial = words.text.charCodeAt(words.starts[i] as number) === 58;
      }
    } else initial = false;
  }
}

/** Brackets, bullets and dashes leave it open whether the next word begins the sentence. */
const opensLine = (code: number): boolean =>
  code === 40 || code === 91 || code === 0x2022 || code === 42 || code === 45 || code === 0x2013 || code === 0x2014;

/** Sums by word type and variant, made on first use. */
class WordRows {
  table = new Int16Array(ROW * 1024);
  /** By row: the complement of the only tag that the word can bear, or where in `lists` their number and they stand. */
  candidates = new Int32Array(1024).fill(~0, 0, 1);
  lists = new Uint8Array(1024);
  private listed = 0;
  private made = 1;
  private rowOf = new Int32Array(VARIANTS * 1024);
  private readonly sums = new Int32Array(TAG_COUNT);
  private readonly features: number[] = [];

  constructor(
    private readonly lexicon: Lexicon,
    private readonly weights: PosWeights,
    private readonly most: number,
  ) {}

  /** Empties the rows unless `count` more fit; rows asked for after this stay valid until it is called again. */
  makeRoom(count: number): void {
    if (this.made + count <= this.most) return;
    this.rowOf.fill(0);
    this.made = 1;
    this.listed = 0;
  }

  of(type: number, variant: VariantOf): number {
    const key = type * VARIANTS + variant;
    if (key >= this.rowOf.length) {
      const larger = new Int32Array(key * 2);
      larger.set(this.rowOf);
      this.rowOf = larger;
    }
    return (this.rowOf[key] as number) || this.make(type, variant, key);
  }

  private make(type: number, variant: VariantOf, key: number): number {
    const row = this.made++;
    if ((row + 1) * ROW > this.table.length) {
      // Some megabytes in the end, half of which would stand empty if they doubled.
      const larger = new Int16Array(Math.ceil(this.table.length * 1.25));
      larger.set(this.table);
      this.table = larger;
    }
    const form = this.lexicon.forms[type] as string;
    const lower = this.lexicon.lower[type] as string;
    this.list(row, candidateTags(form, lower, variant, this.weights.seenTags(lower)));
    for (let place = 0; place < PLACES; place++) {
      this.features.length = 0;
      if (place === 0) ownFeatures(form, lower, variant, this.features);
      else neighbourFeatures(form, lower, variant, place - 1, this.features);
      this.sums.fill(0);
      for (const feature of this.features) this.weights.add(feature, this.sums, 0);
      this.table.set(this.sums, row * ROW + place * TAG_COUNT);
    }
    this.rowOf[key] = row;
    return row;
  }

  private list(row: number, tags: Uint8Array): void {
    if (row === this.candidates.length) {
      const larger = new Int32Array(row * 2);
      larger.set(this.candidates);
      this.candidates = larger;
    }
    if (tags.length < 2) {
      this.candidates[row] = ~(tags[0] ?? 0);
      return;
    }
    if (this.listed + 1 + tags.length > this.lists.length) {
      const larger = new Uint8Array(this.lists.length * 2);
      larger.set(this.lists);
      this.lists = larger;
    }
    this.candidates[row] = this.listed;
    this.lists[this.listed++] = tags.length;
    this.lists.set(tags, this.listed);
    this.listed += tags.length;
  }
}

/** Sums by the two tags before, made on first use. */
class HistoryRows {
  table = new Int16Array(TAG_COUNT * 256);
  private made = 1;
  private readonly rowOf = new Int32Array(TAG_COUNT * TAG_COUNT);
  private readonly sums = new Int32Array(TAG_COUNT);

  constructor(private readonly weights: PosWeights) {}

  of(second: number, first: number): number {
    const key = second * TAG_COUNT + first;
    const row = this.rowOf[key] as number;
    if (row) return row * TAG_COUNT;
    if ((this.made + 1) * TAG_COUNT > this.table.length) {
      const larger = new Int16Array(this.table.length * 2);
      larger.set(this.table);
      this.table = larger;
    }
    this.sums.fill(0);
    this.weights.add(previousTagFeature(first), this.sums, 0);
    this.weights.add(previousTwoTagsFeature(second, first), this.sums, 0);
    this.table.set(this.sums, this.made * TAG_COUNT);
    this.rowOf[key] = this.made;
    return this.made++ * TAG_COUNT;
  }
}
