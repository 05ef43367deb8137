import type {Model} from '@nutgraf/model-en';
import {type CodedVectors, readCodedVectors} from './coded-vectors.js';
import {FingerprintTable} from './hashing.js';
import type {WordTables} from './word-features.js';

/** Positions of the window: two words before, the word, two after. */
export const WINDOW = 5;
export const CENTER = 2;

/** Sizes of a network, and how sure it is at each margin. */
export interface NetworkConfig {
  /** Hidden units of the window layer. */
  hidden: number;
  /** Hidden units of the layer above it. */
  pooled: number;
  /** Length of a word's fixed vector. */
  vector: number;
  /** Length of a word's learned embedding. */
  embedding: number;
  /** Number of gazetteer flags of a word. */
  gazetteer: number;
  /** Number of context flags of a token. */
  context: number;
  /** Share of names that are right, by margin: entry i for margins from i × `calibrationStep`. */
  calibration: number[];
  calibrationStep: number;
}

/** Numbers that stand for a word: vector, embedding, gazetteer flags. */
export function inputSize({vector, embedding, gazetteer}: NetworkConfig): number {
  return vector + embedding + gazetteer;
}

/** Bytes of a row's scale in a `PackedMatrix`. */
export const SCALE_BYTES = 2;

/** Names and shapes of the dense layers, in the order of the section `names/layers`. All are rows × columns. */
export function layerShapes(config: NetworkConfig): [name: LayerName, rows: number, columns: number][] {
  const inputs = inputSize(config);
  return [
    ['window', WINDOW * inputs, config.hidden],
    ['context', WINDOW * config.context, config.hidden],
    ['edge', WINDOW, config.hidden],
    ['windowBias', 1, config.hidden],
    ['unknown', 1, config.vector],
    ['upper', config.hidden, config.pooled],
    ['mean', config.hidden, config.pooled],
    ['most', config.hidden, config.pooled],
    ['upperBias', 1, config.pooled],
    ['poolBias', 1, config.pooled],
    ['outUpper', config.pooled, TAGS],
    ['outHidden', config.hidden, TAGS],
    ['outBias', 1, TAGS],
  ];
}

const TAGS = 21;

export type LayerName =
  | 'window'
  | 'context'
  | 'edge'
  | 'windowBias'
  | 'unknown'
  | 'upper'
  | 'mean'
  | 'most'
  | 'upperBias'
  | 'poolBias'
  | 'outUpper'
  | 'outHidden'
  | 'outBias';

/** A dense layer as the model has it: each row's scale as a 32-bit float, then its numbers as signed bytes. */
export interface PackedLayer {
  rows: number;
  columns: number;
  bytes: Uint8Array;
}

export type Layers = Record<LayerName, PackedLayer>;

/**
 * A matrix of small whole numbers, one scale a row: 4 bits a number, two in a byte, the first in the low half, 8 standing
 * for 0. Bytes: all scales as the upper halves of 32-bit floats, then the rows.
 */
export interface PackedMatrix {
  columns: number;
  scales: Float32Array;
  bytes: Uint8Array;
}

/** The trained tagger, split into its parts. */
export interface NetworkWeights {
  config: NetworkConfig;
  tables: WordTables;
  vectors: CodedVectors;
  embedding: PackedMatrix;
  layers: Layers;
}

export const SECTION = {
  config: 'names/config',
  vectorWords: 'names/vector-words',
  vectors: 'names/vectors',
  clusterWords: 'names/cluster-words',
  clusters: 'names/clusters',
  seenWords: 'names/seen-words',
  embedding: 'names/embedding',
  layers: 'names/layers',
} as const;

/**
 * Reads the sections `names/…` of a model.
 *
 * @throws {RangeError} when a section is missing or has not the length that the configuration tells.
 */
export function decodeWeights(model: Model, fineClusters: number): NetworkWeights {
  const config = JSON.parse(String.fromCharCode(...need(model, SECTION.config))) as NetworkConfig;
  const vectorWords = new FingerprintTable(need(model, SECTION.vectorWords));
  const clusters = need(model, SECTION.clusters);
  if (clusters.length !== fineClusters * 3)
    throw new RangeError(`${SECTION.clusters}: ${clusters.length} bytes, ${fineClusters * 3} expected`);
  const tables: WordTables = {
    vectorWords,
    clusterWords: new FingerprintTable(need(model, SECTION.clusterWords)),
    seenWords: new FingerprintTable(need(model, SECTION.seenWords)),
    middleOf: new Uint16Array(clusters.buffer, clusters.byteOffset, fineClusters),
    coarseOf: clusters.subarray(fineClusters * 2),
  };
  return {
    config,
    tables,
    vectors: readCodedVectors(need(model, SECTION.vectors), config.vector, SECTION.vectors),
    embedding: readFourBits(need(model, SECTION.embedding), config.embedding, SECTION.embedding),
    layers: splitLayers(need(model, SECTION.layers), layerShapes(config)),
  };
}

function need(model: Model, name: string): Uint8Array {
  const bytes = model.section(name);
  if (!bytes)
    throw new RangeError(`model: section "${name}" is missing; it has ${model.sections.join(', ') || 'none'}`);
  return bytes;
}

/**
 * Reads a matrix of `columns` numbers of 4 bits a row.
 *
 * @throws {RangeError} when the bytes are no whole number of rows.
 */
export function readFourBits(bytes: Uint8Array, columns: number, name: string): PackedMatrix {
  const rowBytes = SCALE_BYTES + columns / 2;
  const rows = bytes.length / rowBytes;
  if (!Number.isInteger(rows)) throw new RangeError(`${name}: ${bytes.length} bytes are no whole rows of ${rowBytes}`);
  const halves = new DataView(bytes.buffer, bytes.byteOffset, rows * SCALE_BYTES);
  const bits = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) bits[row] = halves.getUint16(row * SCALE_BYTES, true) << 16;
  return {columns, scales: new Float32Array(bits.buffer), bytes: bytes.subarray(rows * SCALE_BYTES)};
}

/** Adds row `row` of `matrix` to `target` from `at`. */
export function addRow(matrix: PackedMatrix, row: number, target: Float32Array, at: number): void {
  const {columns, bytes} = matrix;
  const scale = matrix.scales[row]!;
  const half = columns >> 1;
  const from = row * half;
  for (let i = 0; i < half; i++) {
    const two = bytes[from + i]!;
    target[at + 2 * i]! += scale * ((two & 15) - 8);
    target[at + 2 * i + 1]! += scale * ((two >> 4) - 8);
  }
}

function splitLayers(bytes: Uint8Array, shapes: [LayerName, number, number][]): Layers {
  const layers = {} as Layers;
  const expected = shapes.reduce((sum, [, rows, columns]) => sum + rows * (4 + columns), 0);
  if (bytes.length !== expected) throw new RangeError(`${SECTION.layers}: ${bytes.length} bytes, ${expected} expected`);
  let at = 0;
  for (const [name, rows, columns] of shapes) {
    const size = rows * (4 + columns);
    layers[name] = {rows, columns, bytes: bytes.subarray(at, at + size)};
    at += size;
  }
  return layers;
}
