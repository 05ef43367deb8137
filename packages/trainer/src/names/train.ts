import {existsSync, readdirSync} from 'node:fs';
import {basename, join} from 'node:path';
import {
  BatchBuilder,
  calibrate,
  createEmbedding,
  createLayers,
  modelOf,
  packConfig,
  packFourBits,
  packLayers,
  Random,
  readBio,
  SECTION,
  type TrainingDocument,
  TrainingNetwork,
  toDocument,
} from '@nutgraf/training';
import {decodeVectors, readCodedVectors} from '../../../core/src/names/network/coded-vectors.js';
import {CONTEXT_SIZE} from '../../../core/src/names/network/context-flags.js';
import {NameNetwork} from '../../../core/src/names/network/network.js';
import type {NetworkConfig} from '../../../core/src/names/network/weights.js';
import {FINE_CLUSTERS, GAZETTEER_SIZE, NGRAM_ROWS, SEEN_START} from '../../../core/src/names/network/word-features.js';
import {createLexicon, type Lexicon} from '../../../core/src/words/index.js';
import {packVectors} from './quantize.js';
import {type Cluster, readClusters, readVectors, VECTOR_SIZE} from './vectors.js';
import {buildVocabulary, type Vocabulary} from './vocabulary.js';

export interface NameTrainingOptions {
  seed?: number;
  epochs?: number;
  hidden?: number;
  pooled?: number;
}

/** Candidates a step, in whole documents. */
const BATCH_SIZE = 512;
const TOP_RATE = 2e-3;
/** The rate falls along a half cosine to this share of its top. */
const LAST_RATE = 0.03;
/** Share of the silver corpus that each epoch takes anew. */
const SILVER_SHARE = 0.15;
const SILVER = 'gmb';
/** Of so many documents one is held out, to tell how sure the tagger may be. */
const HELD_OUT = 30;
const EMBEDDING_SIZE = 48;
/** Vectors have this length, so that their numbers are about as large as those of the embeddings. */
const VECTOR_LENGTH = 4;

/** What the training of names needs below the data folder; a line for each thing that is missing. */
export function missingNameData(dataDir: string): string[] {
  const missing: string[] = [];
  const train = join(dataDir, 'train');
  if (!existsSync(train)) missing.push(`names: no folder ${train}; it should hold *.bio (token TAB tag)`);
  else if (!readdirSync(train).some(file => file.endsWith('.bio'))) missing.push(`names: no *.bio in ${train}`);
  if (!existsSync(clusterFile(dataDir))) missing.push(`names: no ${clusterFile(dataDir)}`);
  return missing;
}

function clusterFile(dataDir: string): string {
  return join(dataDir, 'clusters', 'glove6b100_kmeans.tsv');
}

/** Reads all training texts of `dataDir`/train; the corpus is the file's name up to "-". */
export function readCorpora(dataDir: string, lexicon: Lexicon): TrainingDocument[] {
  const folder = join(dataDir, 'train');
  const files = readdirSync(folder)
    .filter(file => file.endsWith('.bio'))
    .sort();
  return files.flatMap(file =>
    readBio(join(folder, file)).map(sentences => toDocument(basename(file).replace(/-.*$/, ''), sentences, lexicon)),
  );
}

/**
 * Trains the name tagger on `dataDir`/train. The same data, seed and version of Node give the same bytes.
 *
 * @param vectorFile The JSON file of word vectors.
 * @param log Takes a line of progress.
 * @returns The model's sections "names/…".
 */
export function trainNames(
  dataDir: string,
  vectorFile: string,
  log: (line: string) => void,
  options: NameTrainingOptions = {},
): Map<string, Uint8Array> {
  const lexicon = createLexicon();
  const documents = readCorpora(dataDir, lexicon);
  log(`names: ${documents.length} documents, ${documents.reduce((sum, {words}) => sum + words.count, 0)} tokens`);
  const clusters = readClusters(clusterFile(dataDir));
  const vocabulary = buildVocabulary(clusters, documents, lexicon);
  const vectorRows = vectorRowsOf(vocabulary, clusters, take => readVectors(vectorFile, take));
  log(`names: vectors for ${vocabulary.vectorWords.length} words and ${FINE_CLUSTERS} clusters`);
  return trainOnDocuments(documents, lexicon, vocabulary, vectorRows, log, options);
}

/** Trains on given documents; what `trainNames` does with all of them. */
export function trainOnDocuments(
  documents: TrainingDocument[],
  lexicon: Lexicon,
  vocabulary: Vocabulary,
  vectorRows: Float32Array,
  log: (line: string) => void,
  {seed = 1, epochs = 5, hidden = 128, pooled = 64}: NameTrainingOptions = {},
): Map<string, Uint8Array> {
  const config: NetworkConfig = {
    hidden,
    pooled,
    vector: VECTOR_SIZE,
    embedding: EMBEDDING_SIZE,
    gazetteer: GAZETTEER_SIZE,
    context: CONTEXT_SIZE,
    calibration: [0.5],
    calibrationStep: 1,
  };
  const random = new Random(seed);
  const held = documents.filter((_, index) => index % HELD_OUT === HELD_OUT - 1);
  const silver = documents.filter((document, index) => index % HELD_OUT !== HELD_OUT - 1 && document.corpus === SILVER);
  const gold = documents.filter((document, index) => index % HELD_OUT !== HELD_OUT - 1 && document.corpus !== SILVER);
  const vectors = packVectors(vectorRows, VECTOR_SIZE, random);
  const coded = decodeVectors(readCodedVectors(vectors, VECTOR_SIZE, SECTION.vectors));
  const embeddingRows = SEEN_START + vocabulary.tables.seenWords.size + NGRAM_ROWS;
  const layers = createLayers(config, random);
  const embedding = createEmbedding(config, embeddingRows, random);
  const network = new TrainingNetwork(config, vocabulary.tables, layers, embedding, coded, lexicon, random);
  const perEpoch = gold.length + Math.round(silver.length * SILVER_SHARE);
  for (let epoch = 0; epoch < epochs; epoch++) {
    const order = random.shuffle([...gold, ...random.shuffle([...silver]).slice(0, perEpoch - gold.length)]);
    const builder = new BatchBuilder(lexicon);
    let loss = 0;
    let candidates = 0;
    order.forEach((document, index) => {
      builder.add(document, random);
      if (builder.count < BATCH_SIZE && index + 1 < order.length) return;
      const batch = builder.take();
      const done = (epoch + (index + 1) / order.length) / epochs;
      const rate = TOP_RATE * (LAST_RATE + (1 - LAST_RATE) * 0.5 * (1 + Math.cos(Math.PI * done)));
      loss += network.train(batch, rate);
      candidates += batch.count;
    });
    log(
      `names: epoch ${epoch + 1} of ${epochs}, ${candidates} candidates, loss ${(loss / candidates).toFixed(4)} a candidate`,
    );
  }
  const sections = new Map(vocabulary.sections);
  sections.set(SECTION.vectors, vectors);
  sections.set(SECTION.embedding, packFourBits(network.embedding.values, EMBEDDING_SIZE));
  sections.set(SECTION.layers, packLayers(config, network.layers));
  sections.set(SECTION.config, packConfig(config));
  const tagger = new NameNetwork(modelOf(sections));
  const {table, step, report} = calibrate(held, words => tagger.find(words));
  sections.set(SECTION.config, packConfig({...config, calibration: table, calibrationStep: step}));
  log(`names: held out, ${report}`);
  return sections;
}

/** Rows of the words that have a vector, then the mean of each fine cluster, which stands for its other words. */
export function vectorRowsOf(
  {vectorWords}: Vocabulary,
  clusters: readonly Cluster[],
  read: (take: (word: string, vector: Float32Array) => void) => void,
): Float32Array {
  const rows = new Float32Array((vectorWords.length + FINE_CLUSTERS) * VECTOR_SIZE);
  const rowOf = new Map(vectorWords.map((word, row) => [word, row]));
  const clusterOf = new Map(clusters.map(({word, fine}) => [word, fine]));
  const counts = new Int32Array(FINE_CLUSTERS);
  read((word, vector) => {
    const row = rowOf.get(word);
    if (row !== undefined)
      for (let i = 0; i < VECTOR_SIZE; i++) rows[row * VECTOR_SIZE + i] = vector[i]! * VECTOR_LENGTH;
    const cluster = clusterOf.get(word);
    if (cluster === undefined) return;
    counts[cluster]!++;
    const mean = (vectorWords.length + cluster) * VECTOR_SIZE;
    for (let i = 0; i < VECTOR_SIZE; i++) rows[mean + i]! += vector[i]! * VECTOR_LENGTH;
  });
  for (let cluster = 0; cluster < FINE_CLUSTERS; cluster++) {
    const mean = (vectorWords.length + cluster) * VECTOR_SIZE;
    for (let i = 0; i < VECTOR_SIZE; i++) rows[mean + i]! /= counts[cluster] || 1;
  }
  return rows;
}
