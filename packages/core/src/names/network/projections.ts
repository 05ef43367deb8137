import type {Lexicon} from '../../words/types.js';
import {CONTEXT_COMBINATIONS} from './context-flags.js';
import {addRow, inputSize, type NetworkWeights, WINDOW} from './weights.js';
import {WordFeatures} from './word-features.js';

/**
 * Rows of what a word adds to the window layer at one position that are kept at a time. News text has some 30 000 such
 * pairs in 100 articles; a row of 128 units takes 512 bytes, so this is 16 MB.
 */
const MAX_ROWS = 1 << 15;
/** Words whose inputs are kept at a time: 10 MB. */
const MAX_INPUTS = 1 << 14;

/**
 * What depends on the word alone: for each word and each place in the window a row of hidden units, computed once for
 * each distinct word. When the room is used up it is emptied, which costs time and changes nothing.
 */
export class Projections {
  /** Rows of `hidden` numbers; a row's number is what `of` returns. */
  readonly rows: Float32Array;
  /** Rows for each window position and combination of context flags, in that order. */
  readonly contextRows: Float32Array;
  readonly #weights: NetworkWeights;
  readonly #hidden: number;
  readonly #inputSize: number;
  readonly #features: WordFeatures;
  readonly #inputs: Float32Array;
  #lexicon: Lexicon | undefined;
  #rowOf = new Int32Array(1024 * WINDOW).fill(-1);
  #inputOf = new Int32Array(1024).fill(-1);
  #rowCount = 0;
  #inputCount = 0;

  constructor(weights: NetworkWeights) {
    const {config, layers, tables} = weights;
    this.#weights = weights;
    this.#hidden = config.hidden;
    this.#inputSize = inputSize(config);
    this.#features = new WordFeatures(tables);
    this.rows = new Float32Array(MAX_ROWS * config.hidden);
    this.#inputs = new Float32Array(MAX_INPUTS * this.#inputSize);
    this.contextRows = new Float32Array(WINDOW * CONTEXT_COMBINATIONS * config.hidden);
    for (let position = 0; position < WINDOW; position++) {
      for (let flags = 0; flags < CONTEXT_COMBINATIONS; flags++) {
        const at = (position * CONTEXT_COMBINATIONS + flags) * config.hidden;
        for (let bit = 0; bit < config.context; bit++) {
          if ((flags & (1 << bit)) === 0) continue;
          const from = (position * config.context + bit) * config.hidden;
          for (let j = 0; j < config.hidden; j++) this.contextRows[at + j]! += layers.context[from + j]!;
        }
      }
    }
  }

  /** Makes room for the words of `lexicon`, and for at least `WINDOW` rows that stay until the next call. */
  prepare(lexicon: Lexicon): void {
    if (this.#lexicon !== lexicon) {
      this.#lexicon = lexicon;
      this.#empty();
    }
    const count = lexicon.forms.length;
    if (this.#inputOf.length < count) {
      const size = Math.max(count, this.#inputOf.length * 2);
      const rowOf = new Int32Array(size * WINDOW).fill(-1);
      rowOf.set(this.#rowOf);
      this.#rowOf = rowOf;
      const inputOf = new Int32Array(size).fill(-1);
      inputOf.set(this.#inputOf);
      this.#inputOf = inputOf;
    }
  }

  /** Empties the rows unless `WINDOW` more fit; rows asked for after this stay valid until it is called again. */
  makeRoom(): void {
    if (this.#rowCount + WINDOW > MAX_ROWS) {
      this.#rowOf.fill(-1);
      this.#rowCount = 0;
    }
  }

  /** Offset in `rows` of what word `type` adds at `position` of the window. */
  of(type: number, position: number): number {
    const key = type * WINDOW + position;
    const known = this.#rowOf[key]!;
    if (known >= 0) return known;
    const offset = this.#rowCount++ * this.#hidden;
    this.#rowOf[key] = offset;
    this.#project(this.#inputsOf(type), position, offset);
    return offset;
  }

  #empty(): void {
    this.#rowOf.fill(-1);
    this.#inputOf.fill(-1);
    this.#rowCount = 0;
    this.#inputCount = 0;
  }

  #inputsOf(type: number): number {
    const known = this.#inputOf[type]!;
    if (known >= 0) return known;
    if (this.#inputCount === MAX_INPUTS) {
      this.#inputOf.fill(-1);
      this.#inputCount = 0;
    }
    const offset = this.#inputCount++ * this.#inputSize;
    this.#inputOf[type] = offset;
    fillInputs(this.#weights, this.#features, this.#lexicon!.forms[type]!, this.#inputs, offset);
    return offset;
  }

  #project(input: number, position: number, offset: number): void {
    const {window} = this.#weights.layers;
    const {rows} = this;
    const inputs = this.#inputs;
    const hidden = this.#hidden;
    const size = this.#inputSize;
    const {fround} = Math;
    rows.fill(0, offset, offset + hidden);
    let at = position * size * hidden;
    for (let i = 0; i < size; i++, at += hidden) {
      const x = inputs[input + i]!;
      if (x === 0) continue;
      for (let j = 0; j < hidden; j++) rows[offset + j] = fround(rows[offset + j]! + fround(x * window[at + j]!));
    }
  }
}

/** Fills `inputs` from `at` with a word's vector, embedding and gazetteer flags. */
export function fillInputs(
  {config, vectors, embedding, layers}: Pick<NetworkWeights, 'config' | 'vectors' | 'embedding' | 'layers'>,
  features: WordFeatures,
  form: string,
  inputs: Float32Array,
  at: number,
): void {
  features.read(form);
  inputs.fill(0, at, at + inputSize(config));
  if (features.vector >= 0) addRow(vectors, features.vector, inputs, at);
  else inputs.set(layers.unknown, at);
  const embedded = at + config.vector;
  for (let i = 0; i < features.count; i++) addRow(embedding, features.rows[i]!, inputs, embedded);
  const flags = embedded + config.embedding;
  for (let bit = 0; bit < config.gazetteer; bit++) inputs[flags + bit] = (features.bits >>> bit) & 1;
}
