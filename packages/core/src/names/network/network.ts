import type {Model} from '@nutgraf/model-en';
import {WordFlag, type Words} from '../../words/types.js';
import {Arena, type Unpack, unpacker} from './arena.js';
import {markCandidates} from './candidates.js';
import {CaseFolding} from './context-flags.js';
import {type Machine, MOST_VALUES} from './kernels.js';
import {markPhrases} from './phrases.js';
import {Projections} from './projections.js';
import {kindOfTag, OUTSIDE, Place, placeOfTag, TAG_COUNT} from './tags.js';
import {Decoder, SCORE_STRIDE} from './viterbi.js';
import {CENTER, decodeWeights, inputSize, type NetworkWeights, SECTION, WINDOW} from './weights.js';
import {FINE_CLUSTERS} from './word-features.js';

/**
 * Candidates that are scored at a time: occurrences of a word are compared within such a stretch, which holds an
 * article of 150 000 characters whole and bounds memory for a file that is longer.
 */
const MAX_STRETCH = 1 << 13;
/** A sentence has `MAX_SENTENCE_TOKENS` at most, so a stretch that ends with its sentence has so many more. */
const STRETCH_ROOM = MAX_STRETCH + 512;

/** Room for the largest layer as it is packed, in 32-bit numbers. */
const packedRoom = ({layers}: NetworkWeights): number =>
  Math.ceil(Math.max(...Object.values(layers).map(({bytes}) => bytes.length)) / 4);

/** A name as the network has it. */
export interface FoundSpan {
  from: number;
  to: number;
  /** Index into `KINDS`. */
  kind: number;
  /** The least, over its words, by which the chosen tag beats all others. */
  margin: number;
  /** How often names with this margin were right on texts held out of training. */
  confidence: number;
}

/** Places of the upper layers in the machine's memory. */
interface Layout {
  windowBias: number;
  edge: number;
  upper: number;
  mean: number;
  most: number;
  upperBias: number;
  poolBias: number;
  outUpper: number;
  outHidden: number;
  outBias: number;
  list: number;
  nothing: number;
  sum: number;
  greatest: number;
  shared: number;
  upperUnits: number;
  hiddens: number;
  scores: number;
}

/** The network at work: from words to spans. */
export class NameNetwork {
  readonly #weights: NetworkWeights;
  readonly #projections: Projections;
  readonly #machine: Machine;
  readonly #layout: Layout;
  readonly #cases = new CaseFolding();
  readonly #decoder = new Decoder();
  readonly #tags = new Uint8Array(STRETCH_ROOM);
  /** By word type: its first occurrence in a stretch, or -1; from there `#next` leads to the others. */
  #firstOf = new Int32Array(1024).fill(-1);
  readonly #next = new Int32Array(STRETCH_ROOM);

  /** @param plain Whether to do without WebAssembly; the results are the same. */
  constructor(model: Model, plain = false) {
    this.#weights = decodeWeights(model, FINE_CLUSTERS);
    const {config} = this.#weights;
    const most = Math.max(inputSize(config), config.hidden, config.pooled);
    if (most > MOST_VALUES) throw new RangeError(`${SECTION.config}: a layer of ${most} units, ${MOST_VALUES} at most`);
    const arena = new Arena();
    this.#projections = new Projections(this.#weights, arena);
    this.#layout = layOut(this.#weights, arena);
    const packed = arena.reserve(packedRoom(this.#weights));
    this.#machine = arena.build(plain);
    const unpack = unpacker(this.#machine, packed);
    this.#projections.load(this.#machine, unpack);
    load(this.#weights, this.#layout, unpack);
  }

  /** The names in `words`, in order, none inside another. */
  find(words: Words): FoundSpan[] {
    const marks = new Uint8Array(words.count);
    markCandidates(words, marks);
    const flags = new Uint8Array(words.count);
    this.#cases.mark(words, flags);
    markPhrases(words, marks, flags);
    const known = 2 ** this.#weights.config.context - 1;
    for (let i = 0; i < flags.length; i++) flags[i]! &= known;
    this.#projections.prepare(words.lexicon);
    const spans: FoundSpan[] = [];
    const stretch: number[] = [];
    for (let i = 0; i < words.count; i++) {
      if (marks[i] === 1) stretch.push(i);
      // A stretch ends where a sentence does, so that no name is cut.
      if (stretch.length >= MAX_STRETCH && words.sentenceOf[i] !== words.sentenceOf[i + 1]) {
        this.#stretch(words, flags, stretch, spans);
        stretch.length = 0;
      }
    }
    if (stretch.length > 0) this.#stretch(words, flags, stretch, spans);
    return spans;
  }

  #stretch(words: Words, flags: Uint8Array, tokens: number[], spans: FoundSpan[]): void {
    tokens.forEach((token, index) => {
      this.#window(words, flags, token, index);
    });
    this.#scoreAll(words, tokens);
    const scores = this.#machine.numbers;
    for (let from = 0; from < tokens.length; ) {
      let to = from + 1;
      while (
        to < tokens.length &&
        tokens[to] === tokens[to - 1]! + 1 &&
        words.sentenceOf[tokens[to]!] === words.sentenceOf[tokens[from]!]
      ) {
        to++;
      }
      this.#decoder.decode(scores, this.#layout.scores >> 2, from, to - from, this.#tags);
      this.#collect(tokens, from, to, spans);
      from = to;
    }
  }

  #hiddenAt(index: number): number {
    return this.#layout.hiddens + index * this.#weights.config.hidden * 4;
  }

  /** The hidden units of one token, from its words and their context flags. */
  #window(words: Words, flags: Uint8Array, token: number, index: number): void {
    const {hidden} = this.#weights.config;
    const {kernels, places} = this.#machine;
    const {list, windowBias, edge} = this.#layout;
    const projections = this.#projections;
    const sentence = words.sentenceOf[token]!;
    const from = words.sentences[sentence]!;
    const to = words.sentences[sentence + 1]!;
    projections.makeRoom();
    let rows = 0;
    for (let position = 0; position < WINDOW; position++) {
      const at = token + position - CENTER;
      if (at < from || at >= to) {
        places[(list >> 2) + rows++] = edge + position * hidden * 4;
        continue;
      }
      places[(list >> 2) + rows++] = projections.row(words.types[at]!, position);
      if (flags[at] !== 0) places[(list >> 2) + rows++] = projections.contextRow(position, flags[at]!);
    }
    const target = this.#hiddenAt(index);
    kernels.sumRows(target, windowBias, list, rows, hidden);
    kernels.rectify(target, hidden);
  }

  /** Scores of all tags for all tokens; occurrences of a word in the document take part in each other's. */
  #scoreAll({lexicon, types}: Words, tokens: number[]): void {
    const {flags} = lexicon;
    const next = this.#next;
    if (this.#firstOf.length < flags.length) this.#firstOf = new Int32Array(flags.length * 2).fill(-1);
    const firstOf = this.#firstOf;
    for (let index = tokens.length - 1; index >= 0; index--) {
      const type = types[tokens[index]!]!;
      next[index] = firstOf[type]!;
      firstOf[type] = index;
    }
    const group: number[] = [];
    for (let index = 0; index < tokens.length; index++) {
      const type = types[tokens[index]!]!;
      if ((flags[type]! & WordFlag.Capitalized) === 0) this.#score(index, 0);
      else if (firstOf[type] === index) {
        group.length = 0;
        for (let other = index; other >= 0; other = next[other]!) group.push(other);
        this.#scoreGroup(group);
      }
    }
    for (const token of tokens) firstOf[types[token]!] = -1;
  }

  #scoreGroup(group: number[]): void {
    if (group.length > 1) {
      const {hidden, pooled} = this.#weights.config;
      const {kernels, numbers, places} = this.#machine;
      const {list, nothing, sum, greatest, shared, poolBias, mean, most} = this.#layout;
      group.forEach((index, i) => {
        places[(list >> 2) + i] = this.#hiddenAt(index);
      });
      kernels.sumRows(sum, nothing, list, group.length, hidden);
      numbers.fill(0, greatest >> 2, (greatest >> 2) + hidden);
      kernels.maxRows(greatest, list, group.length, hidden);
      // The mean of the others is (sum - own) / others: the sum's part and the maximum's are the same for all.
      numbers.copyWithin(shared >> 2, poolBias >> 2, (poolBias >> 2) + pooled);
      kernels.addProduct(shared, sum, hidden, mean, pooled, 1 / (group.length - 1));
      kernels.addProduct(shared, greatest, hidden, most, pooled, 1);
    }
    for (const index of group) this.#score(index, group.length - 1);
  }

  #score(index: number, others: number): void {
    const {hidden, pooled} = this.#weights.config;
    const {kernels, numbers, places} = this.#machine;
    const {list, upperBias, upperUnits, upper, mean, shared, outBias, outUpper, outHidden, scores} = this.#layout;
    const own = this.#hiddenAt(index);
    if (others > 0) {
      places[list >> 2] = shared;
      kernels.sumRows(upperUnits, upperBias, list, 1, pooled);
      kernels.addProduct(upperUnits, own, hidden, mean, pooled, -1 / others);
    } else numbers.copyWithin(upperUnits >> 2, upperBias >> 2, (upperBias >> 2) + pooled);
    kernels.addProduct(upperUnits, own, hidden, upper, pooled, 1);
    kernels.rectify(upperUnits, pooled);
    const target = scores + index * SCORE_STRIDE * 4;
    numbers.copyWithin(target >> 2, outBias >> 2, (outBias >> 2) + SCORE_STRIDE);
    kernels.addProduct(target, upperUnits, pooled, outUpper, SCORE_STRIDE, 1);
    kernels.addProduct(target, own, hidden, outHidden, SCORE_STRIDE, 1);
  }

  #collect(tokens: number[], from: number, to: number, spans: FoundSpan[]): void {
    const tags = this.#tags;
    for (let i = from; i < to; i++) {
      if (tags[i] === OUTSIDE) continue;
      let end = i;
      while (placeOfTag(tags[end]!) === Place.Begin || placeOfTag(tags[end]!) === Place.Inside) end++;
      const margin = this.#margin(i, end + 1);
      spans.push({
        from: tokens[i]!,
        to: tokens[end]! + 1,
        kind: kindOfTag(tags[i]!),
        margin,
        confidence: this.#confidence(margin),
      });
      i = end;
    }
  }

  #margin(from: number, to: number): number {
    const {numbers} = this.#machine;
    let margin = Number.POSITIVE_INFINITY;
    for (let i = from; i < to; i++) {
      const at = (this.#layout.scores >> 2) + i * SCORE_STRIDE;
      const chosen = numbers[at + this.#tags[i]!]!;
      for (let tag = 0; tag < TAG_COUNT; tag++) {
        if (tag === this.#tags[i]) continue;
        const lead = chosen - numbers[at + tag]!;
        if (lead < margin) margin = lead;
      }
    }
    return margin;
  }

  #confidence(margin: number): number {
    const {calibration, calibrationStep} = this.#weights.config;
    let entry = 0;
    while (entry + 1 < calibration.length && margin >= (entry + 1) * calibrationStep) entry++;
    return calibration[entry] ?? 0;
  }
}

function layOut({config}: NetworkWeights, arena: Arena): Layout {
  const {hidden, pooled} = config;
  return {
    windowBias: arena.reserve(hidden),
    edge: arena.reserve(WINDOW * hidden),
    upper: arena.reserve(hidden * pooled),
    mean: arena.reserve(hidden * pooled),
    most: arena.reserve(hidden * pooled),
    upperBias: arena.reserve(pooled),
    poolBias: arena.reserve(pooled),
    outUpper: arena.reserve(pooled * SCORE_STRIDE),
    outHidden: arena.reserve(hidden * SCORE_STRIDE),
    outBias: arena.reserve(SCORE_STRIDE),
    list: arena.reserve(STRETCH_ROOM),
    nothing: arena.reserve(hidden),
    sum: arena.reserve(hidden),
    greatest: arena.reserve(hidden),
    shared: arena.reserve(pooled),
    upperUnits: arena.reserve(pooled),
    hiddens: arena.reserve(STRETCH_ROOM * hidden),
    scores: arena.reserve(STRETCH_ROOM * SCORE_STRIDE),
  };
}

function load({layers}: NetworkWeights, layout: Layout, unpack: Unpack): void {
  for (const name of ['windowBias', 'edge', 'upper', 'mean', 'most', 'upperBias', 'poolBias'] as const) {
    unpack(layers[name], layout[name]);
  }
  for (const name of ['outUpper', 'outHidden', 'outBias'] as const) unpack(layers[name], layout[name], SCORE_STRIDE);
}
