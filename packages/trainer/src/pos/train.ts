import {join} from 'node:path';
import {ALSO_OPEN, candidateTags} from '../../../core/src/words/posCandidates.js';
import {
  neighbourFeatures,
  ownFeatures,
  previousTagFeature,
  previousTwoTagsFeature,
  Variant,
  type VariantOf,
} from '../../../core/src/words/posFeatures.js';
import {encodePos, type PosRow} from '../../../core/src/words/posModel.js';
import {sentenceVariants} from '../../../core/src/words/posVariants.js';
import {TAGS} from '../../../core/src/words/types.js';
import {readTagged, type TaggedDocument, type TaggedToken} from './conllu.js';

const TAG_COUNT = TAGS.length;
const TAG_INDEX: ReadonlyMap<string, number> = new Map(TAGS.map((tag, index) => [tag, index]));
const EPOCHS = 9;
/**
 * Learning starts anew from nothing so many times in another order, and the weights are the average of all: one order
 * alone moves the accuracy by a few tenths.
 */
const RUNS = 4;
/** Every so many sentences one is also learnt in capitals, as headlines have it. */
const SHOUT_EVERY = 25;
/** A word seen so often enters the dictionary of tags. */
const DICTIONARY_COUNT = 6;
/** A tag seen in fewer than this share of a word's occurrences is held for a slip. */
const SLIP_SHARE = 0.004;
/**
 * Share of a word's features that each step of learning sees: with all of them the rare words learn their own feature
 * and endings and neighbours stay untaught (93.2 against 93.7 % on held-out documents).
 */
const FEATURE_SHARE = 0.8;
/** Bytes the rows may take in the model. */
const ROW_BUDGET = 430_000;

interface Example {
  own: Int32Array[];
  candidates: Uint8Array[];
  gold: Uint8Array;
}

/**
 * Trains the part-of-speech tagger (averaged perceptron, Collins 2002, greedy from left to right) on all CoNLL-U files
 * of `dataDir`/pos. The same data gives the same bytes.
 *
 * @param dataDir Folder that holds `pos/`.
 * @param log Takes a line of progress.
 * @returns The model's section "pos".
 */
export function trainPos(dataDir: string, log: (line: string) => void): Uint8Array {
  return trainOn(readTagged(join(dataDir, 'pos')), log);
}

/** Trains on given documents; what `trainPos` does with all of them. */
export function trainOn(documents: TaggedDocument[], log: (line: string) => void): Uint8Array {
  const dictionary = buildDictionary(documents);
  const tagsOf = new Map(dictionary.map(([word, tags]) => [word, Uint8Array.from(tags)]));
  const weights = new Perceptron();
  const examples: Example[] = [];
  const sentences = documents.flatMap(document => document.sentences);
  sentences.forEach((sentence, index) => {
    examples.push(prepare(sentence, tagsOf, weights));
    if (index % SHOUT_EVERY === 0) {
      const shouted = sentence.map(({form, tag}) => ({form: form.toUpperCase(), tag}));
      examples.push(prepare(shouted, tagsOf, weights));
    }
  });
  const order = examples.map((_, index) => index);
  const random = generator(20021);
  for (let pass = 0; pass < EPOCHS * RUNS; pass++) {
    if (pass > 0 && pass % EPOCHS === 0) weights.restart();
    shuffle(order, random);
    let wrong = 0;
    let tokens = 0;
    for (const index of order) {
      const example = examples[index];
      if (!example) continue;
      wrong += weights.learn(example, random);
      tokens += example.gold.length;
    }
    log(`pos: pass ${pass + 1}, ${((100 * (tokens - wrong)) / tokens).toFixed(2)} % right while learning`);
  }
  const rows = weights.rows(ROW_BUDGET);
  log(`pos: ${rows.length} features, ${dictionary.length} words in the dictionary`);
  return encodePos(dictionary, rows);
}

function buildDictionary(documents: TaggedDocument[]): [string, number[]][] {
  const counts = new Map<string, Map<number, number>>();
  for (const {sentences} of documents) {
    for (const sentence of sentences) {
      for (const {form, tag} of sentence) {
        const lower = form.toLowerCase();
        const index = TAG_INDEX.get(tag) ?? 0;
        let row = counts.get(lower);
        if (!row) {
          row = new Map();
          counts.set(lower, row);
        }
        row.set(index, (row.get(index) ?? 0) + 1);
      }
    }
  }
  const dictionary: [string, number[]][] = [];
  for (const [word, row] of counts) {
    const total = [...row.values()].reduce((sum, count) => sum + count, 0);
    if (word.length > 40) continue;
    const tags = [...row].filter(([, count]) => count >= total * SLIP_SHARE).map(([tag]) => tag);
    if (total < DICTIONARY_COUNT) {
      // A rare word is entered where its ending does not tell what it is.
      const known = candidateTags(word, word, Variant.Initial, undefined);
      if (tags.every(tag => known.includes(tag) || TAGS[tag]?.startsWith('NNP')) || !/\p{L}/u.test(word)) continue;
      tags.push(ALSO_OPEN);
    }
    dictionary.push([word, tags.sort((a, b) => a - b)]);
  }
  return dictionary.sort(([a], [b]) => (a < b ? -1 : 1));
}

function prepare(sentence: TaggedToken[], tagsOf: ReadonlyMap<string, Uint8Array>, weights: Perceptron): Example {
  const forms = sentence.map(token => token.form);
  const variants = sentenceVariants(forms);
  const own: Int32Array[] = [];
  const candidates: Uint8Array[] = [];
  const features: number[] = [];
  const neighbour = (index: number, place: number): void => {
    const form = forms[index];
    if (form === undefined) return;
    neighbourFeatures(form, form.toLowerCase(), variants[index] as VariantOf, place, features);
  };
  forms.forEach((form, index) => {
    const lower = form.toLowerCase();
    const variant = variants[index] as VariantOf;
    features.length = 0;
    ownFeatures(form, lower, variant, features);
    neighbour(index - 1, 0);
    neighbour(index + 1, 1);
    neighbour(index - 2, 2);
    neighbour(index + 2, 3);
    own.push(Int32Array.from(features, feature => weights.row(feature)));
    candidates.push(candidateTags(form, lower, variant, tagsOf.get(lower)));
  });
  return {own, candidates, gold: Uint8Array.from(sentence, ({tag}) => TAG_INDEX.get(tag) ?? 0)};
}

class Perceptron {
  private readonly indexOf = new Map<number, number>();
  private readonly features: number[] = [];
  private weights = new Float64Array(TAG_COUNT * 1024);
  private totals = new Float64Array(TAG_COUNT * 1024);
  private stamps = new Int32Array(TAG_COUNT * 1024);
  private step = 0;

  row(feature: number): number {
    let index = this.indexOf.get(feature);
    if (index === undefined) {
      index = this.features.length;
      this.indexOf.set(feature, index);
      this.features.push(feature);
      const size = this.features.length * TAG_COUNT;
      if (size > this.weights.length) {
        this.weights = grown(this.weights, new Float64Array(size * 2));
        this.totals = grown(this.totals, new Float64Array(size * 2));
        this.stamps = grown(this.stamps, new Int32Array(size * 2));
      }
    }
    return index;
  }

  /** Learns one sentence, and tells how many of its words were tagged wrongly before. */
  learn({own, candidates, gold}: Example, random: () => number): number {
    let wrong = 0;
    let first = 0;
    let second = 0;
    own.forEach((all, index) => {
      const tags = candidates[index] as Uint8Array;
      const right = gold[index] as number;
      let best = tags[0] as number;
      if (tags.length > 1) {
        const features = all.filter((_, place) => place > 0 && random() < FEATURE_SHARE);
        const history = [this.row(previousTagFeature(first)), this.row(previousTwoTagsFeature(second, first))];
        let top = Number.NEGATIVE_INFINITY;
        for (const tag of tags) {
          let sum = 0;
          for (const row of features) sum += this.weights[row * TAG_COUNT + tag] as number;
          for (const row of history) sum += this.weights[row * TAG_COUNT + tag] as number;
          if (sum > top) {
            top = sum;
            best = tag;
          }
        }
        this.step++;
        if (best !== right && tags.includes(right)) {
          for (const row of features) this.update(row, right, best);
          for (const row of history) this.update(row, right, best);
        }
      }
      if (best !== right) wrong++;
      second = first;
      first = best;
    });
    return wrong;
  }

  private update(row: number, right: number, wrong: number): void {
    this.change(row * TAG_COUNT + right, 1);
    this.change(row * TAG_COUNT + wrong, -1);
  }

  private change(cell: number, by: number): void {
    const weight = this.weights[cell] as number;
    this.totals[cell] = (this.totals[cell] as number) + weight * (this.step - (this.stamps[cell] as number));
    this.stamps[cell] = this.step;
    this.weights[cell] = weight + by;
  }

  /** Sets all weights back to nothing and keeps what the average has seen. */
  restart(): void {
    for (let cell = 0; cell < this.features.length * TAG_COUNT; cell++) {
      if (this.weights[cell] !== 0) this.change(cell, -(this.weights[cell] as number));
    }
  }

  /** The averaged weights as whole numbers, the strongest features that fit into `budget` bytes. */
  rows(budget: number): PosRow[] {
    const averages = new Float64Array(this.features.length * TAG_COUNT);
    let largest = 0;
    for (let cell = 0; cell < averages.length; cell++) {
      const weight = this.weights[cell] as number;
      const total = (this.totals[cell] as number) + weight * (this.step - (this.stamps[cell] as number));
      averages[cell] = total / this.step;
      largest = Math.max(largest, Math.abs(averages[cell] as number));
    }
    // Few weights are near the largest: cutting them at a third leaves finer steps to all others.
    const scale = 127 / (largest / 3);
    const rows: (PosRow & {strength: number})[] = [];
    this.features.forEach((feature, index) => {
      const weights: number[] = [];
      let strength = 0;
      for (let tag = 1; tag < TAG_COUNT; tag++) {
        const exact = (averages[index * TAG_COUNT + tag] as number) * scale;
        const value = Math.max(-127, Math.min(127, Math.round(exact)));
        if (Math.abs(value) < 2) continue;
        weights.push(tag, value);
        strength = Math.max(strength, Math.abs(value));
      }
      if (weights.length > 0) rows.push({feature, weights, strength});
    });
    rows.sort((a, b) => b.strength - a.strength || a.feature - b.feature);
    let size = 0;
    let kept = 0;
    while (kept < rows.length) {
      size += 3 + (rows[kept] as PosRow).weights.length;
      if (size > budget) break;
      kept++;
    }
    return rows
      .slice(0, kept)
      .sort((a, b) => a.feature - b.feature)
      .map(({feature, weights}) => ({feature, weights}));
  }
}

function grown<T extends Float64Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** Linear congruential numbers (Numerical Recipes, 1992): the same on every machine. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

function shuffle(list: number[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const held = list[i] as number;
    list[i] = list[j] as number;
    list[j] = held;
  }
}
