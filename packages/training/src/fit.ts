import type {Model} from '@nutgraf/model-en';
import {decodeVectors} from '../../core/src/names/network/coded-vectors.js';
import {CONTEXT_SIZE} from '../../core/src/names/network/context-flags.js';
import {KINDS} from '../../core/src/names/network/tags.js';
import {addRow, decodeWeights, layerShapes, type PackedMatrix} from '../../core/src/names/network/weights.js';
import {FINE_CLUSTERS, GAZETTEER_SIZE} from '../../core/src/names/network/word-features.js';
import {createLexicon} from '../../core/src/words/index.js';
import {BatchBuilder} from './batch.js';
import {type BioSentence, SENTENCES_PER_RUN} from './bio.js';
import {toDocument} from './documents.js';
import {modelOf, packLayers, repackFourBits, SECTION, unpackLayer} from './encode.js';
import {TrainingNetwork} from './network.js';
import {Parameter, type Parameters} from './parameters.js';
import {Random} from './random.js';
import {rehearsal} from './rehearsal.js';
import {repairSpans} from './repairs.js';
import {f1, type NameKind, type Score, score} from './score.js';

/** Candidates a step, in whole documents: small, so that a few hundred sentences make some steps. */
const BATCH_SIZE = 96;
const RATE = 5e-4;
/** See `Parameter`. */
const PULL = 5;
/** Stories of general news that each pass takes along at least; as many as there are documents, where these are more. */
const LEAST_STORIES = 16;
/** The training ends when so many passes in a row have not made the held-out part better. */
const PATIENCE = 6;

export interface FitOptions {
  /** Passes over the text, at most. */
  epochs: number;
  /** Share of the text that is not learnt from, 0 to below 1. At 0 all passes are made, and the last is taken. */
  heldOut: number;
  seed: number;
}

/** What came of fitting a model. */
export interface Fit {
  /** All sections of the model, those of names as of the best pass; undefined when no pass was better than none. */
  sections: Map<string, Uint8Array> | undefined;
  /** What was found on the held-out part, or without one in the text itself. */
  before: Score;
  after: Score;
  /** The pass that was taken, from 1; 0 when none was better. */
  epoch: number;
  /** Kinds that the text marks; the others are left as they are. */
  kinds: NameKind[];
  /** Sentences that were learnt from, and those held out. */
  learnt: number;
  held: number;
}

/**
 * Fits the name tagger of `model` to annotated text: some more passes of training from its weights on, with dropout and
 * a small rate. So that it keeps what it knows, its weights are pulled back to what they were, and general news with the
 * names it finds now is learnt along. Kinds of names that the text never marks are not unlearnt. The pass that finds
 * most on the held-out part is taken. The same text, options and version of Node give the same bytes.
 *
 * @param documents Sentences by document.
 * @param marked Whether the documents are the text's own; else each sentence is held out or not by itself.
 * @param log Takes a line of progress.
 * @throws {RangeError} when the model is of another version of the tagger.
 */
export function fitTagger(
  model: Model,
  documents: readonly BioSentence[][],
  marked: boolean,
  {epochs, heldOut, seed}: FitOptions,
  log: (line: string) => void,
): Fit {
  const weights = decodeWeights(model, FINE_CLUSTERS);
  const {config} = weights;
  if (config.context !== CONTEXT_SIZE || config.gazetteer !== GAZETTEER_SIZE) {
    throw new RangeError(
      `${SECTION.config}: ${config.context} context and ${config.gazetteer} gazetteer flags, ${CONTEXT_SIZE} and ${GAZETTEER_SIZE} expected`,
    );
  }
  const random = new Random(seed);
  const kinds = kindsOf(documents.flat());
  const hidden = KINDS.filter(kind => !kinds.includes(kind));
  const lexicon = createLexicon();
  const parts = split(documents, marked, heldOut, random);
  const read = (part: BioSentence[][]) => part.map(sentences => toDocument('own', sentences, lexicon, hidden));
  const [learnt, held] = [read(parts[0]), read(parts[1])];
  const judged = held.length > 0 ? held : learnt;
  const layers = {} as Parameters;
  for (const [name, , columns] of layerShapes(config)) {
    layers[name] = new Parameter(columns, unpackLayer(weights.layers[name]), PULL);
  }
  const embedding = new Parameter(config.embedding, unpack(weights.embedding), PULL);
  const vectors = decodeVectors(weights.vectors);
  const network = new TrainingNetwork(config, weights.tables, layers, embedding, vectors, lexicon, random);

  const stories = rehearsal(model, lexicon, random);
  const before = score(judged, model, kinds);
  let best: Fit = {
    sections: undefined,
    before,
    after: before,
    epoch: 0,
    kinds,
    learnt: parts[0].flat().length,
    held: parts[1].flat().length,
  };
  for (let epoch = 1; epoch <= epochs && (held.length === 0 || epoch - best.epoch <= PATIENCE); epoch++) {
    const builder = new BatchBuilder(lexicon);
    const taken = random.shuffle(stories).slice(0, Math.max(LEAST_STORIES, learnt.length));
    const order = random.shuffle([...learnt, ...taken]);
    let loss = 0;
    let candidates = 0;
    order.forEach((document, index) => {
      builder.add(document, random);
      if (builder.count < BATCH_SIZE && index + 1 < order.length) return;
      const batch = builder.take();
      if (batch.count === 0) return;
      loss += network.train(batch, RATE);
      candidates += batch.count;
    });
    const sections = new Map(model.sections.map(name => [name, model.section(name)!]));
    sections.set(
      SECTION.embedding,
      repackFourBits(model.section(SECTION.embedding)!, embedding.values, config.embedding),
    );
    sections.set(SECTION.layers, packLayers(config, layers));
    const after = score(judged, modelOf(sections), kinds);
    log(
      `pass ${epoch} of at most ${epochs}: loss ${(loss / (candidates || 1)).toFixed(4)}, F1 ${f1(after).toFixed(1)}`,
    );
    if (held.length === 0 || f1(after) > f1(best.after)) best = {...best, sections, after, epoch};
  }
  return best;
}

/** The kinds that are marked, as they are learnt. */
export function kindsOf(sentences: readonly BioSentence[]): NameKind[] {
  const marked = new Set(sentences.flatMap(sentence => repairSpans(sentence).map(({type}) => type)));
  return KINDS.filter(kind => marked.has(kind));
}

/** The documents to learn from and those to hold out. */
function split(
  documents: readonly BioSentence[][],
  marked: boolean,
  heldOut: number,
  random: Random,
): [BioSentence[][], BioSentence[][]] {
  const units = marked ? documents : documents.flat().map(sentence => [sentence]);
  const count = heldOut === 0 ? 0 : Math.min(Math.max(1, Math.round(units.length * heldOut)), units.length - 1);
  const chosen = new Set(random.shuffle(units.map((_, index) => index)).slice(0, count));
  const learnt = units.filter((_, index) => !chosen.has(index));
  const held = units.filter((_, index) => chosen.has(index));
  return marked ? [learnt, held] : [runsOf(learnt.flat()), runsOf(held.flat())];
}

/** Sentences as documents of some length, as a tagger reads them: it compares the occurrences of a word. */
function runsOf(sentences: BioSentence[]): BioSentence[][] {
  const runs: BioSentence[][] = [];
  for (let i = 0; i < sentences.length; i += SENTENCES_PER_RUN) runs.push(sentences.slice(i, i + SENTENCES_PER_RUN));
  return runs;
}

function unpack(matrix: PackedMatrix): Float32Array {
  const {columns, scales} = matrix;
  const values = new Float32Array(scales.length * columns);
  for (let row = 0; row < scales.length; row++) addRow(matrix, row, values, row * columns);
  return values;
}
