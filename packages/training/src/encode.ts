import type {Model} from '@nutgraf/model-en';
import {
  type LayerName,
  layerShapes,
  type NetworkConfig,
  type PackedLayer,
  readFourBits,
  SCALE_BYTES,
  SECTION,
} from '../../core/src/names/network/weights.js';

/** Packs rows into 4 bits a number, each row with the scale that loses least of five tried. */
export function packFourBits(values: Float32Array, columns: number): Uint8Array {
  const rows = values.length / columns;
  const scales = new Float32Array(rows);
  const bytes = new Uint8Array((rows * columns) / 2);
  for (let row = 0; row < rows; row++) {
    const numbers = values.subarray(row * columns, (row + 1) * columns);
    const scale = bestScale(numbers);
    scales[row] = scale;
    for (let i = 0; i < columns; i += 2) {
      bytes[(row * columns + i) / 2] = fourBits(numbers[i]!, scale) | (fourBits(numbers[i + 1]!, scale) << 4);
    }
  }
  return joined(scales, bytes);
}

/**
 * Packs anew the rows of `packed`, bytes as `packFourBits` gives them, that `values` changed; the others keep their
 * bytes. A row keeps its scale unless another loses less.
 */
export function repackFourBits(packed: Uint8Array, values: Float32Array, columns: number): Uint8Array {
  const {scales, bytes: before} = readFourBits(packed, columns, 'packed');
  const bytes = Uint8Array.from(before);
  const half = columns / 2;
  for (let row = 0; row < scales.length; row++) {
    const numbers = values.subarray(row * columns, (row + 1) * columns);
    const from = row * half;
    const same = numbers.every((value, i) => {
      const four = (bytes[from + (i >> 1)]! >> (4 * (i & 1))) & 15;
      return value === Math.fround(scales[row]! * (four - 8));
    });
    if (same) continue;
    const other = bestScale(numbers);
    if (errorOf(numbers, other) < errorOf(numbers, scales[row]!)) scales[row] = other;
    for (let i = 0; i < columns; i += 2) {
      bytes[from + i / 2] = fourBits(numbers[i]!, scales[row]!) | (fourBits(numbers[i + 1]!, scales[row]!) << 4);
    }
  }
  return joined(scales, bytes);
}

/** The bytes of a `PackedMatrix` with these scales, which are halves of 32-bit floats. */
function joined(scales: Float32Array, bytes: Uint8Array): Uint8Array {
  const packed = new Uint8Array(scales.length * SCALE_BYTES + bytes.length);
  const view = new DataView(packed.buffer);
  const bits = new Uint32Array(scales.buffer, scales.byteOffset, scales.length);
  bits.forEach((scale, row) => {
    view.setUint16(row * SCALE_BYTES, scale >>> 16, true);
  });
  packed.set(bytes, scales.length * SCALE_BYTES);
  return packed;
}

const rounded = new Float32Array(1);
const roundedBits = new Uint32Array(rounded.buffer);

/** The number nearest to `value` whose lower 16 bits, as a 32-bit float, are none. */
function toHalf(value: number): number {
  rounded[0] = value;
  roundedBits[0] = (roundedBits[0]! + 0x8000) & 0xffff0000;
  return rounded[0];
}

/** What is lost by packing with a scale. */
function errorOf(numbers: Float32Array, scale: number): number {
  let error = 0;
  for (const value of numbers) error += (value - scale * (fourBits(value, scale) - 8)) ** 2;
  return error;
}

function fourBits(value: number, scale: number): number {
  if (scale === 0) return 8;
  return 8 + Math.max(-8, Math.min(7, Math.round(value / scale)));
}

function bestScale(numbers: Float32Array): number {
  let most = 0;
  for (const value of numbers) most = Math.max(most, Math.abs(value));
  let best = toHalf(most / 7);
  let least = Number.POSITIVE_INFINITY;
  for (const share of [1, 0.9, 0.8, 0.7, 0.6]) {
    const scale = toHalf((most * share) / 7);
    if (scale === 0) return 0;
    const error = errorOf(numbers, scale);
    if (error < least) {
      least = error;
      best = scale;
    }
  }
  return best;
}

/** The numbers of a dense layer as a model has it. */
export function unpackLayer({rows, columns, bytes}: PackedLayer): Float32Array {
  const values = new Float32Array(rows * columns);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let row = 0; row < rows; row++) {
    const at = row * (4 + columns);
    const scale = view.getFloat32(at, true);
    for (let i = 0; i < columns; i++) values[row * columns + i] = view.getInt8(at + 4 + i) * scale;
  }
  return values;
}

/** Packs the dense layers into 8 bits a number, in the order of `layerShapes`. */
export function packLayers(config: NetworkConfig, layers: Record<LayerName, {values: Float32Array}>): Uint8Array {
  const shapes = layerShapes(config);
  const bytes = new Uint8Array(shapes.reduce((sum, [, rows, columns]) => sum + rows * (4 + columns), 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [name, rows, columns] of shapes) {
    const {values} = layers[name];
    for (let row = 0; row < rows; row++) {
      let most = 0;
      for (let i = 0; i < columns; i++) most = Math.max(most, Math.abs(values[row * columns + i]!));
      const scale = Math.fround(most / 127);
      view.setFloat32(at, scale, true);
      at += 4;
      for (let i = 0; i < columns; i++)
        view.setInt8(at + i, scale === 0 ? 0 : Math.round(values[row * columns + i]! / scale));
      at += columns;
    }
  }
  return bytes;
}

export function packConfig(config: NetworkConfig): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(config));
}

/** A model of sections in memory. */
export function modelOf(sections: ReadonlyMap<string, Uint8Array>): Model {
  return {sections: [...sections.keys()], section: name => sections.get(name)};
}

export {SECTION};
