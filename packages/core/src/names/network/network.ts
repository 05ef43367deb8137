import type {Model} from '@nutgraf/model-en';
import {WordFlag, type Words} from '../../words/types.js';
import {markCandidates} from './candidates.js';
import {CaseFolding, CONTEXT_COMBINATIONS} from './context-flags.js';
import {markPhrases} from './phrases.js';
import {Projections} from './projections.js';
import {kindOfTag, OUTSIDE, Place, placeOfTag, TAG_COUNT} from './tags.js';
import {Decoder} from './viterbi.js';
import {decodeWeights, type NetworkWeights, WINDOW} from './weights.js';
import {FINE_CLUSTERS} from './word-features.js';

/**
 * Candidates that are scored at a time: occurrences of a word are compared within such a stretch, which holds any
 * article whole and bounds memory for a file that is none.
 */
const MAX_STRETCH = 1 << 15;

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

/** The network at work: from words to spans. */
export class NameNetwork {
  readonly #weights: NetworkWeights;
  readonly #projections: Projections;
  readonly #cases = new CaseFolding();
  readonly #decoder = new Decoder();
  #hiddens = new Float32Array(0);
  #scores = new Float32Array(0);
  #tags = new Uint8Array(0);
  readonly #upper: Float32Array;
  readonly #sumUpper: Float32Array;
  readonly #sum: Float32Array;
  readonly #most: Float32Array;

  constructor(model: Model) {
    this.#weights = decodeWeights(model, FINE_CLUSTERS);
    this.#projections = new Projections(this.#weights);
    const {hidden, pooled} = this.#weights.config;
    this.#upper = new Float32Array(pooled);
    this.#sumUpper = new Float32Array(pooled);
    this.#sum = new Float32Array(hidden);
    this.#most = new Float32Array(hidden);
  }

  /** The names in `words`, in order, none inside another. */
  find(words: Words): FoundSpan[] {
    const marks = new Uint8Array(words.count);
    markCandidates(words, marks);
    const flags = new Uint8Array(words.count);
    this.#cases.mark(words, flags);
    markPhrases(words, marks, flags);
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
    const {hidden} = this.#weights.config;
    if (this.#hiddens.length < tokens.length * hidden) {
      const room = Math.max(tokens.length, 1024);
      this.#hiddens = new Float32Array(room * hidden);
      this.#scores = new Float32Array(room * TAG_COUNT);
      this.#tags = new Uint8Array(room);
    }
    tokens.forEach((token, index) => {
      this.#window(words, flags, token, index * hidden);
    });
    this.#scoreAll(words, tokens);
    for (let from = 0; from < tokens.length; ) {
      let to = from + 1;
      while (
        to < tokens.length &&
        tokens[to] === tokens[to - 1]! + 1 &&
        words.sentenceOf[tokens[to]!] === words.sentenceOf[tokens[from]!]
      ) {
        to++;
      }
      this.#decoder.decode(this.#scores, from, to - from, this.#tags);
      this.#collect(tokens, from, to, spans);
      from = to;
    }
  }

  /** The hidden units of one token, from its words and their context flags. */
  #window(words: Words, flags: Uint8Array, token: number, offset: number): void {
    const {layers, config} = this.#weights;
    const {hidden} = config;
    const {rows, contextRows} = this.#projections;
    const {fround} = Math;
    const hiddens = this.#hiddens;
    const from = words.sentences[words.sentenceOf[token]!]!;
    const to = words.sentences[words.sentenceOf[token]! + 1]!;
    this.#projections.makeRoom();
    hiddens.set(layers.windowBias, offset);
    for (let position = 0; position < WINDOW; position++) {
      const at = token + position - 2;
      if (at < from || at >= to) {
        const row = position * hidden;
        for (let j = 0; j < hidden; j++) hiddens[offset + j] = fround(hiddens[offset + j]! + layers.edge[row + j]!);
        continue;
      }
      const row = this.#projections.of(words.types[at]!, position);
      const flag = flags[at]!;
      for (let j = 0; j < hidden; j++) hiddens[offset + j] = fround(hiddens[offset + j]! + rows[row + j]!);
      if (flag === 0) continue;
      const contextRow = (position * CONTEXT_COMBINATIONS + flag) * hidden;
      for (let j = 0; j < hidden; j++)
        hiddens[offset + j] = fround(hiddens[offset + j]! + contextRows[contextRow + j]!);
    }
    for (let j = 0; j < hidden; j++) if (hiddens[offset + j]! < 0) hiddens[offset + j] = 0;
  }

  /** Scores of all tags for all tokens; occurrences of a word in the document take part in each other's. */
  #scoreAll(words: Words, tokens: number[]): void {
    const groups = new Map<number, number[]>();
    const {flags} = words.lexicon;
    tokens.forEach((token, index) => {
      const type = words.types[token]!;
      if ((flags[type]! & WordFlag.Capitalized) === 0) {
        this.#score(index, 0);
        return;
      }
      const group = groups.get(type);
      if (group) group.push(index);
      else groups.set(type, [index]);
    });
    for (const group of groups.values()) this.#scoreGroup(group);
  }

  #scoreGroup(group: number[]): void {
    if (group.length > 1) {
      const {layers, config} = this.#weights;
      const {hidden} = config;
      this.#sum.fill(0);
      this.#most.fill(0);
      for (const index of group) {
        const offset = index * hidden;
        for (let j = 0; j < hidden; j++) {
          const h = this.#hiddens[offset + j]!;
          this.#sum[j]! += h;
          if (h > this.#most[j]!) this.#most[j] = h;
        }
      }
      // mean of the others = (sum - own) / others: the part of the sum and of the maximum is shared.
      const scale = Math.fround(1 / (group.length - 1));
      for (let j = 0; j < hidden; j++) this.#sum[j] = Math.fround(this.#sum[j]! * scale);
      this.#sumUpper.set(layers.poolBias);
      addProduct(this.#sum, 0, hidden, layers.mean, 1, this.#sumUpper);
      addProduct(this.#most, 0, hidden, layers.most, 1, this.#sumUpper);
    }
    for (const index of group) this.#score(index, group.length - 1);
  }

  #score(index: number, others: number): void {
    const {layers, config} = this.#weights;
    const {hidden, pooled} = config;
    const upper = this.#upper;
    upper.set(layers.upperBias);
    const offset = index * hidden;
    addProduct(this.#hiddens, offset, hidden, layers.upper, 1, upper);
    if (others > 0) {
      for (let j = 0; j < pooled; j++) upper[j] = Math.fround(upper[j]! + this.#sumUpper[j]!);
      addProduct(this.#hiddens, offset, hidden, layers.mean, Math.fround(-1 / others), upper);
    }
    const scores = this.#scores.subarray(index * TAG_COUNT, (index + 1) * TAG_COUNT);
    scores.set(layers.outBias);
    for (let j = 0; j < pooled; j++) if (upper[j]! < 0) upper[j] = 0;
    addProduct(upper, 0, pooled, layers.outUpper, 1, scores);
    addProduct(this.#hiddens, offset, hidden, layers.outHidden, 1, scores);
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
    let margin = Number.POSITIVE_INFINITY;
    for (let i = from; i < to; i++) {
      const at = i * TAG_COUNT;
      const chosen = this.#scores[at + this.#tags[i]!]!;
      for (let tag = 0; tag < TAG_COUNT; tag++) {
        if (tag === this.#tags[i]) continue;
        const lead = chosen - this.#scores[at + tag]!;
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

/** target += scale × (row vector `values` from `offset`, `count` long) × `matrix`, in a fixed order; zeros cost nothing. */
function addProduct(
  values: Float32Array,
  offset: number,
  count: number,
  matrix: Float32Array,
  scale: number,
  target: Float32Array,
): void {
  const {fround} = Math;
  const columns = target.length;
  for (let i = 0; i < count; i++) {
    const value = values[offset + i]!;
    if (value === 0) continue;
    const x = fround(value * scale);
    const row = i * columns;
    for (let j = 0; j < columns; j++) target[j] = fround(target[j]! + fround(x * matrix[row + j]!));
  }
}
