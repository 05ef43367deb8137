import type {Lexicon} from '../../words/types.js';
import type {Arena, Unpack} from './arena.js';
import {addCodedRow} from './coded-vectors.js';
import {CONTEXT_COMBINATIONS} from './context-flags.js';
import type {Machine} from './kernels.js';
import {addRow, inputSize, type NetworkWeights, WINDOW} from './weights.js';
import {WordFeatures} from './word-features.js';

/**
 * Rows of what a word adds to the window layer at one position that are kept at a time. News text has some 30 000 such
 * pairs in 100 articles; a row of 128 units takes 512 bytes, so this is 16 MB.
 */
const MAX_ROWS = 1 << 15;
/** Words whose inputs are kept at a time: 5 MB. */
const MAX_INPUTS = 1 << 13;

/**
 * What depends on the word alone: for each word and each place in the window a row of hidden units, computed once for
 * each distinct word. When the room is used up it is emptied, which costs time and changes nothing.
 */
export class Projections {
  readonly #weights: NetworkWeights;
  readonly #hidden: number;
  readonly #inputSize: number;
  readonly #features: WordFeatures;
  readonly #window: number;
  readonly #rows: number;
  readonly #inputs: number;
  readonly #context: number;
  readonly #unknown: number;
  readonly #contextFlags: number;
  readonly #contextList: number;
  /** Which combinations of context flags have their row, by position and combination. */
  readonly #contextMade = new Uint8Array(WINDOW * CONTEXT_COMBINATIONS);
  #machine!: Machine;
  #lexicon: Lexicon | undefined;
  #rowOf = new Int32Array(1024 * WINDOW);
  #inputOf = new Int32Array(1024);
  #rowCount = 0;
  #inputCount = 0;

  constructor(weights: NetworkWeights, arena: Arena) {
    const {config} = weights;
    this.#weights = weights;
    this.#hidden = config.hidden;
    this.#inputSize = inputSize(config);
    this.#features = new WordFeatures(weights.tables);
    this.#window = arena.reserve(WINDOW * this.#inputSize * config.hidden);
    this.#context = arena.reserve(WINDOW * CONTEXT_COMBINATIONS * config.hidden);
    this.#unknown = arena.reserve(config.vector);
    this.#contextFlags = arena.reserve(WINDOW * config.context * config.hidden);
    this.#contextList = arena.reserve(config.context);
    this.#rows = arena.reserve(MAX_ROWS * config.hidden);
    this.#inputs = arena.reserve(MAX_INPUTS * this.#inputSize);
  }

  /** Puts the weights in the machine's memory. */
  load(machine: Machine, unpack: Unpack): void {
    this.#machine = machine;
    const {layers} = this.#weights;
    unpack(layers.window, this.#window);
    unpack(layers.unknown, this.#unknown);
    unpack(layers.context, this.#contextFlags);
  }

  /** Place of what the context flags `flags` add at `position` of the window. */
  contextRow(position: number, flags: number): number {
    const combination = position * CONTEXT_COMBINATIONS + flags;
    const place = this.#context + combination * this.#hidden * 4;
    if (this.#contextMade[combination] === 0) this.#makeContextRow(place, position, flags);
    this.#contextMade[combination] = 1;
    return place;
  }

  /** The sum of the flags' own rows, in the place that no other sum was written to and that thus holds nothing. */
  #makeContextRow(place: number, position: number, flags: number): void {
    const {context} = this.#weights.config;
    const {kernels, places} = this.#machine;
    let rows = 0;
    for (let bit = 0; bit < context; bit++) {
      if ((flags & (1 << bit)) === 0) continue;
      places[(this.#contextList >> 2) + rows++] = this.#contextFlags + (position * context + bit) * this.#hidden * 4;
    }
    kernels.sumRows(place, place, this.#contextList, rows, this.#hidden);
  }

  /** Makes ready for the words of `lexicon`. */
  prepare(lexicon: Lexicon): void {
    if (this.#lexicon !== lexicon) {
      this.#lexicon = lexicon;
      this.#rowOf.fill(0);
      this.#inputOf.fill(0);
      this.#rowCount = 0;
      this.#inputCount = 0;
    }
    const count = lexicon.forms.length;
    if (this.#inputOf.length < count) {
      const size = Math.max(count, this.#inputOf.length * 2);
      const rowOf = new Int32Array(size * WINDOW);
      rowOf.set(this.#rowOf);
      this.#rowOf = rowOf;
      const inputOf = new Int32Array(size);
      inputOf.set(this.#inputOf);
      this.#inputOf = inputOf;
    }
  }

  /** Empties the rows unless `WINDOW` more fit; rows asked for after this stay valid until it is called again. */
  makeRoom(): void {
    if (this.#rowCount + WINDOW <= MAX_ROWS) return;
    this.#rowOf.fill(0);
    this.#rowCount = 0;
  }

  /** Place of what word `type` adds at `position` of the window. */
  row(type: number, position: number): number {
    const key = type * WINDOW + position;
    const known = this.#rowOf[key]!;
    if (known !== 0) return known;
    const place = this.#rows + this.#rowCount++ * this.#hidden * 4;
    this.#rowOf[key] = place;
    const {kernels, numbers} = this.#machine;
    numbers.fill(0, place >> 2, (place >> 2) + this.#hidden);
    const size = this.#inputSize;
    const matrix = this.#window + position * size * this.#hidden * 4;
    kernels.addProduct(place, this.#inputsOf(type), size, matrix, this.#hidden, 1);
    return place;
  }

  #inputsOf(type: number): number {
    const known = this.#inputOf[type]!;
    if (known !== 0) return known;
    if (this.#inputCount === MAX_INPUTS) {
      this.#inputOf.fill(0);
      this.#inputCount = 0;
    }
    const place = this.#inputs + this.#inputCount++ * this.#inputSize * 4;
    this.#inputOf[type] = place;
    this.#fillInputs(this.#lexicon!.forms[type]!, place >> 2);
    return place;
  }

  /** A word's vector, the sum of its embeddings, and its gazetteer flags, from `at` on. */
  #fillInputs(form: string, at: number): void {
    const {config, vectors, embedding} = this.#weights;
    const {numbers} = this.#machine;
    const features = this.#features;
    features.read(form);
    numbers.fill(0, at, at + this.#inputSize);
    // A model may have no rows for clusters.
    if (features.vector >= 0 && features.vector < vectors.rows) addCodedRow(vectors, features.vector, numbers, at);
    else numbers.copyWithin(at, this.#unknown >> 2, (this.#unknown >> 2) + config.vector);
    const embedded = at + config.vector;
    for (let i = 0; i < features.count; i++) addRow(embedding, features.rows[i]!, numbers, embedded);
    const flags = embedded + config.embedding;
    for (let bit = 0; bit < config.gazetteer; bit++) numbers[flags + bit] = (features.bits >>> bit) & 1;
  }
}
