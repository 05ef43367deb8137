import {foldName, gazetteerBits} from '@nutgraf/knowledge';
import {isAscii, isLetter, Kind, kindAt, widthAt} from '../../words/characters.js';
import {type FingerprintTable, hashOf} from './hashing.js';

/** Number of gazetteer flags the network takes, the low bits of `gazetteerBits`. */
export const GAZETTEER_SIZE = 18;

/** Rows of the one embedding table, by kind of feature; seen words and n-grams follow in this order. */
export const SHAPE_ROWS = 256;
export const RATIO_ROWS = 17;
export const RANK_ROWS = 5;
export const COARSE_CLUSTERS = 128;
export const MIDDLE_CLUSTERS = 512;
export const FINE_CLUSTERS = 2048;
export const NGRAM_ROWS = 1 << 15;

const SHAPE_START = 0;
const RATIO_START = SHAPE_START + SHAPE_ROWS;
const RANK_START = RATIO_START + RATIO_ROWS;
const COARSE_START = RANK_START + RANK_ROWS;
const MIDDLE_START = COARSE_START + COARSE_CLUSTERS;
const FINE_START = MIDDLE_START + MIDDLE_CLUSTERS;
/** First row of the words seen in training. */
export const SEEN_START = FINE_START + FINE_CLUSTERS;

/** Low bits of a cluster word's value: its fine cluster; the two above: how frequent it is. */
export const CLUSTER_BITS = 11;

/** The frequency class of the rarest words that have a cluster. */
const RAREST = RANK_ROWS - 2;

const MAX_TRIGRAMS = 16;
const LONGEST_AFFIX = 4;
/** Past this many letters a word tells no more. */
const MAX_LETTERS = 40;

const SHAPE_SEED = 1;
const PREFIX_SEED = 2;
const SUFFIX_SEED = 3;
const TRIGRAM_SEED = 4;

/** A map, as a word may be "constructor" or "valueOf". */
const FIXED_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '“': '"',
    '”': '"',
    '„': '"',
    '‟': '"',
    '«': '"',
    '»': '"',
    '``': '"',
    "''": '"',
    '–': '--',
    '—': '--',
    '―': '--',
    '…': '...',
    '‘': "'",
    '’': "'",
    '‑': '-',
    '‐': '-',
  }),
);
const APOSTROPHES = /[’ʼ‘`´]/g;

/** A word as the network knows it: plain quotation marks and apostrophes, "Dr" for "Dr.". */
export function normalForm(form: string): string {
  const fixed = FIXED_FORMS.get(form);
  if (fixed) return fixed;
  const plain = form.replace(APOSTROPHES, "'");
  return plain.length > 2 && plain.endsWith('.') && plain.indexOf('.') === plain.length - 1
    ? plain.slice(0, -1)
    : plain;
}

/** How a word counts as seen in training: in lower case, but short words in capitals as they are ("US", "WHO"). */
export function seenKey(normal: string): string {
  const short = normal.length <= 4 && normal.length > 1;
  return short && (isAscii(normal) ? /^[A-Z]+$/ : /^\p{Lu}+$/u).test(normal) ? normal : normal.toLowerCase();
}

/** The word lists of a model. */
export interface WordTables {
  /** Words with a vector; places are rows of the vectors. */
  vectorWords: FingerprintTable;
  /** Words with a cluster; value: fine cluster and, above `CLUSTER_BITS`, frequency class. */
  clusterWords: FingerprintTable;
  /** Rarer words with a cluster; value: fine cluster. */
  rareWords: FingerprintTable;
  /** Words seen often in training; places are embedding rows from `SEEN_START`; value: how often in lower case, 0 to 15. */
  seenWords: FingerprintTable;
  /** Middle and coarse cluster of each fine one. */
  middleOf: Uint16Array;
  coarseOf: Uint8Array;
}

/** Most embedding rows of one word. */
export const MAX_ROWS = 1 + 1 + 1 + 3 + 1 + 2 * LONGEST_AFFIX + MAX_TRIGRAMS;

/** What the network takes in of a word alone. `read` fills it anew. */
export class WordFeatures {
  /** Rows of the embedding table whose sum stands for the word. */
  readonly rows = new Int32Array(MAX_ROWS);
  count = 0;
  /** How many of `rows`, from the end, are n-grams. */
  ngrams = 0;
  /** Row of the word's vector: its own, or after all of those its fine cluster's; -1 when it has neither. */
  vector = -1;
  /** Gazetteer flags. */
  bits = 0;
  readonly #tables: WordTables;

  constructor(tables: WordTables) {
    this.#tables = tables;
  }

  read(form: string): void {
    const {vectorWords, seenWords, middleOf, coarseOf} = this.#tables;
    const normal = normalForm(form);
    const lower = normal.toLowerCase();
    this.count = 0;
    this.bits = gazetteerBits(normal) & (2 ** GAZETTEER_SIZE - 1);
    this.#add(SHAPE_START + (hashOf(shapeOf(normal), SHAPE_SEED) % SHAPE_ROWS));
    const seen = seenWords.find(seenKey(normal));
    this.#add(RATIO_START + (seen < 0 ? RATIO_ROWS - 1 : seenWords.valueAt(seen)));
    if (seen >= 0) this.#add(SEEN_START + seen);
    this.vector = vectorWords.find(lower);
    let cluster = this.#clusterOf(lower);
    if (cluster < 0 || this.vector < 0) {
      const folded = foldName(lower);
      if (folded !== lower) {
        if (this.vector < 0) this.vector = vectorWords.find(folded);
        if (cluster < 0) cluster = this.#clusterOf(folded);
      }
    }
    if (cluster < 0) this.#add(RANK_START + RANK_ROWS - 1);
    else {
      const fine = cluster & (2 ** CLUSTER_BITS - 1);
      this.#add(RANK_START + (cluster >>> CLUSTER_BITS));
      this.#add(FINE_START + fine);
      this.#add(MIDDLE_START + middleOf[fine]!);
      this.#add(COARSE_START + coarseOf[fine]!);
      if (this.vector < 0) this.vector = vectorWords.size + fine;
    }
    const first = this.count;
    if ((isAscii(lower) ? /[a-z]/ : /\p{L}/u).test(lower)) this.#addNgrams(lower.slice(0, MAX_LETTERS));
    this.ngrams = this.count - first;
  }

  /** Fine cluster and, above `CLUSTER_BITS`, frequency class of a word, or -1. */
  #clusterOf(word: string): number {
    const {clusterWords, rareWords} = this.#tables;
    const place = clusterWords.find(word);
    if (place >= 0) return clusterWords.valueAt(place);
    const rare = rareWords.find(word);
    return rare < 0 ? -1 : rareWords.valueAt(rare) | (RAREST << CLUSTER_BITS);
  }

  #add(row: number): void {
    this.rows[this.count++] = row;
  }

  #addNgrams(word: string): void {
    const start = SEEN_START + this.#tables.seenWords.size;
    const {length} = word;
    for (let n = 1; n <= LONGEST_AFFIX && n <= length; n++) {
      this.#add(start + (hashOf(word, PREFIX_SEED, 0, n) % NGRAM_ROWS));
      this.#add(start + (hashOf(word, SUFFIX_SEED, length - n, length) % NGRAM_ROWS));
    }
    const edged = `^${word}$`;
    const trigrams = Math.min(MAX_TRIGRAMS, edged.length - 2);
    for (let i = 0; i < trigrams; i++) this.#add(start + (hashOf(edged, TRIGRAM_SEED, i, i + 3) % NGRAM_ROWS));
  }
}

/** "Xx" for "Baku", "X.X." for "U.S.", "ddxx" for "19th": runs of more than two of a kind are cut to two. */
export function shapeOf(form: string): string {
  let shape = '';
  let last = '';
  let run = 0;
  for (let i = 0; i < form.length && shape.length < 12; i += widthAt(form, i)) {
    const kind = kindAt(form, i);
    const sign =
      kind === Kind.Upper ? 'X' : isLetter(kind) || kind === Kind.Mark ? 'x' : kind === Kind.Digit ? 'd' : form[i]!;
    run = sign === last ? run + 1 : 1;
    last = sign;
    if (run <= 2) shape += sign;
  }
  return shape;
}
