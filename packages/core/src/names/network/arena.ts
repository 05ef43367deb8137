import {createMachine, type Machine} from './kernels.js';

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
