import {CONTEXT_SIZE} from '../../core/src/names/network/context-flags.js';
import {TAG_COUNT} from '../../core/src/names/network/tags.js';
import {type NetworkConfig, WINDOW} from '../../core/src/names/network/weights.js';
import {GAZETTEER_SIZE, MAX_ROWS, WordFeatures, type WordTables} from '../../core/src/names/network/word-features.js';
import type {Lexicon} from '../../core/src/words/index.js';
import type {Batch} from './batch.js';
import {ANYTHING} from './documents.js';
import {addProduct, addProductTransposed, addTransposedProduct} from './kernels.js';
import type {Parameter, Parameters} from './parameters.js';
import type {Random} from './random.js';

const INPUT_DROPOUT = 0.1;
const HIDDEN_DROPOUT = 0.2;
const WORD_DROPOUT = 0.1;
const NGRAM_DROPOUT = 0.1;
const GAZETTEER_DROPOUT = 0.1;
/** Largest length of the gradient, all parameters together. */
const CLIP = 5;

/** What the network knows of one word type. */
interface TypeInputs {
  rows: Int32Array;
  ngrams: number;
  vector: number;
  bits: number;
}

/**
 * The network in training: as `core/names/network` has it, with dropout and gradients. Only candidates are scored;
 * their loss is -log of the probability of all allowed tags together.
 */
export class TrainingNetwork {
  readonly layers: Parameters;
  readonly embedding: Parameter;
  readonly #config: NetworkConfig;
  readonly #vectors: Float32Array;
  readonly #lexicon: Lexicon;
  readonly #features: WordFeatures;
  readonly #random: Random;
  readonly #types: (TypeInputs | undefined)[] = [];
  #time = 0;

  /**
   * @param layers What the training changes, and so `embedding`.
   * @param vectors Rows in the order of the vocabulary, `config.vector` long.
   */
  constructor(
    config: NetworkConfig,
    tables: WordTables,
    layers: Parameters,
    embedding: Parameter,
    vectors: Float32Array,
    lexicon: Lexicon,
    random: Random,
  ) {
    this.#config = config;
    this.#vectors = vectors;
    this.#lexicon = lexicon;
    this.#features = new WordFeatures(tables);
    this.#random = random;
    this.layers = layers;
    this.embedding = embedding;
  }

  /** One step on a batch with the given rate; returns the summed loss of its candidates. */
  train(batch: Batch, rate: number): number {
    const {hidden, pooled, vector, embedding} = this.#config;
    const {layers} = this;
    const random = this.#random;
    const {count} = batch;
    const inputSize = vector + embedding + GAZETTEER_SIZE;

    // Words: one row of inputs for each distinct one, with dropout.
    const slotOf = new Map<number, number>();
    const slotTypes: number[] = [];
    const pairOf = new Map<number, number>();
    const pairs: number[][] = Array.from({length: WINDOW}, () => []);
    const pairIndex = new Int32Array(count * WINDOW);
    for (let at = 0; at < count * WINDOW; at++) {
      const type = batch.types[at]!;
      if (type < 0) {
        pairIndex[at] = -1;
        continue;
      }
      const position = at % WINDOW;
      let slot = slotOf.get(type);
      if (slot === undefined) {
        slot = slotTypes.push(type) - 1;
        slotOf.set(type, slot);
      }
      const key = type * WINDOW + position;
      let pair = pairOf.get(key);
      if (pair === undefined) {
        pair = pairs[position]!.push(slot) - 1;
        pairOf.set(key, pair);
      }
      pairIndex[at] = pair;
    }
    const inputs = new Float32Array(slotTypes.length * inputSize);
    const keep = new Uint8Array(slotTypes.length * (vector + embedding));
    const dropped: {known: TypeInputs; unknown: boolean; rows: Int32Array; rowCount: number}[] = [];
    const embeddingValues = this.embedding.values;
    slotTypes.forEach((type, slot) => {
      const known = this.#inputsOf(type);
      const at = slot * inputSize;
      const wordDropped = random.next() < WORD_DROPOUT;
      const unknown = known.vector < 0 || wordDropped;
      if (unknown) inputs.set(layers.unknown.values, at);
      else inputs.set(this.#vectors.subarray(known.vector * vector, (known.vector + 1) * vector), at);
      const rows = new Int32Array(MAX_ROWS);
      let rowCount = 0;
      const firstNgram = known.rows.length - known.ngrams;
      known.rows.forEach((row, index) => {
        // A dropped word keeps its shape (the first row) and its n-grams.
        if (index < firstNgram ? index > 0 && wordDropped : random.next() < NGRAM_DROPOUT) return;
        rows[rowCount++] = row;
        const from = row * embedding;
        for (let i = 0; i < embedding; i++) inputs[at + vector + i]! += embeddingValues[from + i]!;
      });
      for (let bit = 0; bit < GAZETTEER_SIZE; bit++) {
        if ((known.bits >>> bit) & 1 && random.next() >= GAZETTEER_DROPOUT) inputs[at + vector + embedding + bit] = 1;
      }
      const scale = 1 / (1 - INPUT_DROPOUT);
      for (let i = 0; i < vector + embedding; i++) {
        const kept = random.next() >= INPUT_DROPOUT;
        keep[slot * (vector + embedding) + i] = kept ? 1 : 0;
        inputs[at + i] = kept ? inputs[at + i]! * scale : 0;
      }
      dropped.push({known, unknown, rows, rowCount});
    });

    // Window layer: each distinct pair of word and position once.
    const gathered = pairs.map(slots => gather(inputs, slots, inputSize));
    const projected = pairs.map((slots, position) => {
      const out = new Float32Array(slots.length * hidden);
      const from = position * inputSize * hidden;
      addProduct(gathered[position]!, 0, layers.window.values, from, out, 0, slots.length, inputSize, hidden);
      return out;
    });
    const hiddens = new Float32Array(count * hidden);
    const gate = new Float32Array(count * hidden);
    const hiddenScale = 1 / (1 - HIDDEN_DROPOUT);
    for (let c = 0; c < count; c++) {
      const to = c * hidden;
      hiddens.set(layers.windowBias.values, to);
      for (let position = 0; position < WINDOW; position++) {
        const at = c * WINDOW + position;
        const pair = pairIndex[at]!;
        if (pair < 0) addInto(hiddens, to, layers.edge.values, position * hidden, hidden);
        else addInto(hiddens, to, projected[position]!, pair * hidden, hidden);
        const flags = batch.flags[at]!;
        for (let bit = 0; bit < CONTEXT_SIZE; bit++) {
          if ((flags >> bit) & 1)
            addInto(hiddens, to, layers.context.values, (position * CONTEXT_SIZE + bit) * hidden, hidden);
        }
      }
      for (let j = 0; j < hidden; j++) {
        gate[to + j] = hiddens[to + j]! > 0 && random.next() >= HIDDEN_DROPOUT ? hiddenScale : 0;
        hiddens[to + j]! *= gate[to + j]!;
      }
    }

    // Pooling over the occurrences of a word in its document.
    const means = new Float32Array(count * hidden);
    const mosts = new Float32Array(batch.groups.length * hidden);
    const mostFrom = new Int32Array(batch.groups.length * hidden);
    const uppers = new Float32Array(count * pooled);
    const mostUpper = new Float32Array(batch.groups.length * pooled);
    for (let c = 0; c < count; c++) uppers.set(layers.upperBias.values, c * pooled);
    const grouped = new Int32Array(count).fill(-1);
    batch.groups.forEach((group, g) => {
      const sum = new Float32Array(hidden);
      const most = g * hidden;
      mostFrom.fill(group[0]!, most, most + hidden);
      for (const c of group) {
        grouped[c] = g;
        for (let j = 0; j < hidden; j++) {
          const h = hiddens[c * hidden + j]!;
          sum[j]! += h;
          if (h > mosts[most + j]!) {
            mosts[most + j] = h;
            mostFrom[most + j] = c;
          }
        }
      }
      for (const c of group) {
        for (let j = 0; j < hidden; j++)
          means[c * hidden + j] = (sum[j]! - hiddens[c * hidden + j]!) / (group.length - 1);
      }
      mostUpper.set(layers.poolBias.values, g * pooled);
    });
    addProduct(mosts, 0, layers.most.values, 0, mostUpper, 0, batch.groups.length, hidden, pooled);
    addProduct(hiddens, 0, layers.upper.values, 0, uppers, 0, count, hidden, pooled);
    addProduct(means, 0, layers.mean.values, 0, uppers, 0, count, hidden, pooled);
    for (let c = 0; c < count; c++) {
      if (grouped[c]! >= 0) addInto(uppers, c * pooled, mostUpper, grouped[c]! * pooled, pooled);
      for (let j = 0; j < pooled; j++) if (uppers[c * pooled + j]! < 0) uppers[c * pooled + j] = 0;
    }

    // Output and loss.
    const scores = new Float32Array(count * TAG_COUNT);
    for (let c = 0; c < count; c++) scores.set(layers.outBias.values, c * TAG_COUNT);
    addProduct(uppers, 0, layers.outUpper.values, 0, scores, 0, count, pooled, TAG_COUNT);
    addProduct(hiddens, 0, layers.outHidden.values, 0, scores, 0, count, hidden, TAG_COUNT);
    const loss = toGradient(scores, batch.allowed);

    // Back.
    const gUppers = new Float32Array(count * pooled);
    const gHiddens = new Float32Array(count * hidden);
    sumRows(scores, count, TAG_COUNT, layers.outBias.gradient);
    addTransposedProduct(uppers, 0, scores, 0, layers.outUpper.gradient, 0, count, pooled, TAG_COUNT);
    addTransposedProduct(hiddens, 0, scores, 0, layers.outHidden.gradient, 0, count, hidden, TAG_COUNT);
    addProductTransposed(scores, 0, layers.outUpper.values, 0, gUppers, 0, count, pooled, TAG_COUNT, pooled);
    addProductTransposed(scores, 0, layers.outHidden.values, 0, gHiddens, 0, count, hidden, TAG_COUNT, hidden);
    for (let i = 0; i < gUppers.length; i++) if (uppers[i]! <= 0) gUppers[i] = 0;
    sumRows(gUppers, count, pooled, layers.upperBias.gradient);
    addTransposedProduct(hiddens, 0, gUppers, 0, layers.upper.gradient, 0, count, hidden, pooled);
    addProductTransposed(gUppers, 0, layers.upper.values, 0, gHiddens, 0, count, hidden, pooled, hidden);
    this.#backPool(batch, means, mosts, mostFrom, gUppers, gHiddens);
    for (let i = 0; i < gHiddens.length; i++) gHiddens[i]! *= gate[i]!;
    sumRows(gHiddens, count, hidden, layers.windowBias.gradient);

    const gInputs = new Float32Array(slotTypes.length * (vector + embedding));
    for (let position = 0; position < WINDOW; position++) {
      const slots = pairs[position]!;
      const gPairs = new Float32Array(slots.length * hidden);
      for (let c = 0; c < count; c++) {
        const at = c * WINDOW + position;
        const pair = pairIndex[at]!;
        if (pair < 0) addInto(layers.edge.gradient, position * hidden, gHiddens, c * hidden, hidden);
        else addInto(gPairs, pair * hidden, gHiddens, c * hidden, hidden);
        const flags = batch.flags[at]!;
        for (let bit = 0; bit < CONTEXT_SIZE; bit++) {
          if ((flags >> bit) & 1)
            addInto(layers.context.gradient, (position * CONTEXT_SIZE + bit) * hidden, gHiddens, c * hidden, hidden);
        }
      }
      const from = position * inputSize * hidden;
      addTransposedProduct(
        gathered[position]!,
        0,
        gPairs,
        0,
        layers.window.gradient,
        from,
        slots.length,
        inputSize,
        hidden,
      );
      const gGathered = new Float32Array(slots.length * embedding);
      const embeddingFrom = from + vector * hidden;
      addProductTransposed(
        gPairs,
        0,
        layers.window.values,
        embeddingFrom,
        gGathered,
        0,
        slots.length,
        embedding,
        hidden,
        embedding,
      );
      slots.forEach((slot, pair) => {
        const to = slot * (vector + embedding);
        addInto(gInputs, to + vector, gGathered, pair * embedding, embedding);
        if (dropped[slot]!.unknown) {
          addProductTransposed(
            gPairs,
            pair * hidden,
            layers.window.values,
            from,
            gInputs,
            to,
            1,
            vector,
            hidden,
            vector,
          );
        }
      });
    }
    const touched = this.#backWords(dropped, gInputs, keep);
    this.#step(rate, touched, count);
    return loss;
  }

  #backPool(
    batch: Batch,
    means: Float32Array,
    mosts: Float32Array,
    mostFrom: Int32Array,
    gUppers: Float32Array,
    gHiddens: Float32Array,
  ): void {
    const {hidden, pooled} = this.#config;
    const {layers} = this;
    const groups = batch.groups.length;
    const gMost = new Float32Array(groups * pooled);
    const gMosts = new Float32Array(groups * hidden);
    addTransposedProduct(means, 0, gUppers, 0, layers.mean.gradient, 0, batch.count, hidden, pooled);
    batch.groups.forEach((group, g) => {
      const gMeans = new Float32Array(group.length * hidden);
      const sum = new Float32Array(hidden);
      group.forEach((c, index) => {
        addInto(gMost, g * pooled, gUppers, c * pooled, pooled);
        addProductTransposed(
          gUppers,
          c * pooled,
          layers.mean.values,
          0,
          gMeans,
          index * hidden,
          1,
          hidden,
          pooled,
          hidden,
        );
        addInto(sum, 0, gMeans, index * hidden, hidden);
      });
      group.forEach((c, index) => {
        for (let j = 0; j < hidden; j++) {
          gHiddens[c * hidden + j]! += (sum[j]! - gMeans[index * hidden + j]!) / (group.length - 1);
        }
      });
    });
    sumRows(gMost, groups, pooled, layers.poolBias.gradient);
    addTransposedProduct(mosts, 0, gMost, 0, layers.most.gradient, 0, groups, hidden, pooled);
    addProductTransposed(gMost, 0, layers.most.values, 0, gMosts, 0, groups, hidden, pooled, hidden);
    for (let g = 0; g < groups; g++) {
      for (let j = 0; j < hidden; j++) gHiddens[mostFrom[g * hidden + j]! * hidden + j]! += gMosts[g * hidden + j]!;
    }
  }

  /** Spreads the gradient of word inputs over embedding rows; returns the rows that have one. */
  #backWords(
    words: {unknown: boolean; rows: Int32Array; rowCount: number}[],
    gInputs: Float32Array,
    keep: Uint8Array,
  ): number[] {
    const {vector, embedding} = this.#config;
    const size = vector + embedding;
    const scale = 1 / (1 - INPUT_DROPOUT);
    const touched = new Set<number>();
    for (let i = 0; i < gInputs.length; i++) gInputs[i]! *= keep[i]! * scale;
    words.forEach(({unknown, rows, rowCount}, slot) => {
      if (unknown) addInto(this.layers.unknown.gradient, 0, gInputs, slot * size, vector);
      for (let i = 0; i < rowCount; i++) {
        touched.add(rows[i]!);
        addInto(this.embedding.gradient, rows[i]! * embedding, gInputs, slot * size + vector, embedding);
      }
    });
    return [...touched];
  }

  #step(rate: number, touched: number[], count: number): void {
    const {embedding} = this.#config;
    this.#time++;
    let square = 0;
    for (const layer of Object.values(this.layers)) square += layer.squaredGradient();
    for (const row of touched) square += this.embedding.squaredGradient(row * embedding, (row + 1) * embedding);
    const length = Math.sqrt(square) / count;
    const scale = (length > CLIP ? CLIP / length : 1) / count;
    for (const layer of Object.values(this.layers)) layer.step(rate, scale, this.#time);
    for (const row of touched) this.embedding.step(rate, scale, this.#time, row * embedding, (row + 1) * embedding);
  }

  #inputsOf(type: number): TypeInputs {
    let inputs = this.#types[type];
    if (!inputs) {
      const features = this.#features;
      features.read(this.#lexicon.forms[type]!);
      inputs = {
        rows: features.rows.slice(0, features.count),
        ngrams: features.ngrams,
        vector: features.vector,
        bits: features.bits,
      };
      this.#types[type] = inputs;
    }
    return inputs;
  }
}

function gather(rows: Float32Array, which: number[], size: number): Float32Array {
  const gathered = new Float32Array(which.length * size);
  which.forEach((row, index) => {
    gathered.set(rows.subarray(row * size, (row + 1) * size), index * size);
  });
  return gathered;
}

function addInto(target: Float32Array, to: number, source: Float32Array, from: number, count: number): void {
  for (let i = 0; i < count; i++) target[to + i]! += source[from + i]!;
}

function sumRows(rows: Float32Array, count: number, size: number, target: Float32Array): void {
  for (let row = 0; row < count; row++) addInto(target, 0, rows, row * size, size);
}

/** Turns scores into the gradient of -log P(allowed tags), in place; returns the summed loss. */
function toGradient(scores: Float32Array, allowed: Int32Array): number {
  let loss = 0;
  for (let c = 0; c < allowed.length; c++) {
    const at = c * TAG_COUNT;
    const right = allowed[c]!;
    if (right === ANYTHING) {
      scores.fill(0, at, at + TAG_COUNT);
      continue;
    }
    let top = Number.NEGATIVE_INFINITY;
    for (let tag = 0; tag < TAG_COUNT; tag++) if (scores[at + tag]! > top) top = scores[at + tag]!;
    let all = 0;
    let good = 0;
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      const e = Math.exp(scores[at + tag]! - top);
      scores[at + tag] = e;
      all += e;
      if ((right >> tag) & 1) good += e;
    }
    good = Math.max(good, 1e-30);
    loss += Math.log(all / good);
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      const e = scores[at + tag]!;
      scores[at + tag] = e / all - ((right >> tag) & 1 ? e / good : 0);
    }
  }
  return loss;
}
