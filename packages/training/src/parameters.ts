import {inputSize, type LayerName, layerShapes, type NetworkConfig} from '../../core/src/names/network/weights.js';
import type {Random} from './random.js';

const BETA1 = 0.9;
const BETA2 = 0.99;
const EPSILON = 1e-8;
const EMBEDDING_DEVIATION = 0.1;

/** A table of numbers with its gradient and Adam's two moments (Kingma & Ba, 2015). */
export class Parameter {
  readonly values: Float32Array;
  readonly gradient: Float32Array;
  readonly #first: Float32Array;
  readonly #second: Float32Array;
  readonly #start: Float32Array | undefined;
  readonly #pull: number;

  /**
   * @param pull How hard each step pulls the numbers back to those they start with, as a share of the rate: L2-SP (Li,
   *   Grandvalet & Davoine, 2018), apart from the gradient as in AdamW (Loshchilov & Hutter, 2019).
   */
  constructor(
    readonly columns: number,
    values: Float32Array,
    pull = 0,
  ) {
    this.values = values;
    this.#pull = pull;
    if (pull > 0) this.#start = values.slice();
    this.gradient = new Float32Array(values.length);
    this.#first = new Float32Array(values.length);
    this.#second = new Float32Array(values.length);
  }

  squaredGradient(from = 0, to = this.values.length): number {
    let sum = 0;
    for (let i = from; i < to; i++) sum += this.gradient[i]! * this.gradient[i]!;
    return sum;
  }

  /** One step of Adam on the numbers [from, to), whose gradient is scaled first and zeroed after. */
  step(rate: number, scale: number, time: number, from = 0, to = this.values.length): void {
    const {values, gradient} = this;
    const first = this.#first;
    const second = this.#second;
    const size = (rate * Math.sqrt(1 - BETA2 ** time)) / (1 - BETA1 ** time);
    for (let i = from; i < to; i++) {
      const g = gradient[i]! * scale;
      const m = BETA1 * first[i]! + (1 - BETA1) * g;
      const v = BETA2 * second[i]! + (1 - BETA2) * g * g;
      first[i] = m;
      second[i] = v;
      values[i]! -= (size * m) / (Math.sqrt(v) + EPSILON);
      gradient[i] = 0;
    }
    const start = this.#start;
    if (start) for (let i = from; i < to; i++) values[i]! -= rate * this.#pull * (values[i]! - start[i]!);
  }
}

export type Parameters = Record<LayerName, Parameter>;

/** Fresh layers: normal with He's deviation (He et al., 2015); biases and gazetteer rows start at nothing. */
export function createLayers(config: NetworkConfig, random: Random): Parameters {
  const layers = {} as Parameters;
  const inputs = inputSize(config);
  for (const [name, rows, columns] of layerShapes(config)) {
    const values = new Float32Array(rows * columns);
    const fanIn = name === 'window' ? inputs * 2 : rows;
    const plain = ['window', 'upper', 'mean', 'most', 'outUpper', 'outHidden'].includes(name);
    if (plain) {
      const deviation =
        Math.sqrt((name === 'outHidden' || name === 'outUpper' ? 1 : 2) / fanIn) *
        (name === 'mean' || name === 'most' ? 0.5 : 1);
      for (let row = 0; row < rows; row++) {
        // A flag that no training word has must not speak later.
        if (name === 'window' && row % inputs >= config.vector + config.embedding) continue;
        for (let i = 0; i < columns; i++) values[row * columns + i] = random.normal() * deviation;
      }
    }
    layers[name] = new Parameter(columns, values);
  }
  return layers;
}

/** A fresh embedding of so many rows. */
export function createEmbedding(config: NetworkConfig, rows: number, random: Random): Parameter {
  const values = new Float32Array(rows * config.embedding);
  for (let i = 0; i < values.length; i++) values[i] = random.normal() * EMBEDDING_DEVIATION;
  return new Parameter(config.embedding, values);
}
