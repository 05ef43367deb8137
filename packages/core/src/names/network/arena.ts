import {createMachine, type Machine} from './kernels.js';
import type {PackedLayer} from './weights.js';

/** Places start at multiples of so many bytes. */
const ALIGNMENT = 16;

/** Hands out places in a machine's memory: first all sizes are asked for, then the machine is made. */
export class Arena {
  #size = ALIGNMENT;

  /** Room for `count` 32-bit numbers; returns its byte offset. */
  reserve(count: number): number {
    const place = this.#size;
    this.#size += Math.ceil((count * 4) / ALIGNMENT) * ALIGNMENT;
    return place;
  }

  /** The machine whose memory holds all that was reserved, zeroed. */
  build(plain = false): Machine {
    return createMachine(this.#size, plain);
  }
}

/** Puts a layer at a place of a machine's memory, its rows `stride` numbers apart: as many as a row has unless said. */
export type Unpack = (layer: PackedLayer, target: number, stride?: number) => void;

/** @param packed Place with room for any one layer as it is packed. */
export function unpacker({kernels, bytes}: Machine, packed: number): Unpack {
  return (layer, target, stride = layer.columns) => {
    bytes.set(layer.bytes, packed);
    kernels.unpack(target, packed, layer.rows, layer.columns, stride);
  };
}
