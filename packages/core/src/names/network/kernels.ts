import {KERNELS} from './kernels.wasm.js';

/**
 * The network's arithmetic over one stretch of memory. Places are byte offsets, counts of numbers multiples of 8 (of 16
 * for `sumRows`). Both ways to run it, WebAssembly and plain JavaScript, round every product and sum to 32 bits in the
 * same order, so they give the same numbers.
 */
export interface Kernels {
  /** target = start + all rows whose places stand at `list`. */
  sumRows(target: number, start: number, list: number, rows: number, count: number): void;
  /** target = the greatest of target and the rows whose places stand at `list`. */
  maxRows(target: number, list: number, rows: number, count: number): void;
  /** Numbers below 0 become 0. */
  rectify(target: number, count: number): void;
  /** target (`columns` long) += scale × values × matrix (`count` rows). */
  addProduct(target: number, values: number, count: number, matrix: number, columns: number, scale: number): void;
}

/** Memory with kernels that work on it. */
export interface Machine {
  kernels: Kernels;
  /** The memory as 32-bit numbers; stays the same for the machine's life. */
  numbers: Float32Array;
  places: Int32Array;
}

const PAGE = 65_536;

/** A machine with `bytes` of memory; in plain JavaScript where WebAssembly with SIMD is missing or forbidden. */
export function createMachine(bytes: number, plain = false): Machine {
  const memory = plain ? undefined : createMemory(bytes);
  const kernels = memory && instantiate(memory);
  const buffer = memory && kernels ? memory.buffer : new ArrayBuffer(Math.ceil(bytes / 4) * 4);
  const numbers = new Float32Array(buffer);
  const places = new Int32Array(buffer);
  return {kernels: kernels ?? plainKernels(numbers, places), numbers, places};
}

interface WasmMemory {
  buffer: ArrayBuffer;
}

/** WebAssembly as far as it is used here: neither the DOM's types nor Node's are part of this package. */
interface Wasm {
  Memory: new (descriptor: {initial: number}) => WasmMemory;
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: object) => {exports: object};
}

function wasm(): Wasm | undefined {
  return (globalThis as {WebAssembly?: Wasm}).WebAssembly;
}

function createMemory(bytes: number): WasmMemory | undefined {
  const host = wasm();
  return host && new host.Memory({initial: Math.ceil(bytes / PAGE)});
}

function instantiate(memory: WasmMemory): Kernels | undefined {
  const host = wasm()!;
  try {
    const module = new host.Module(decodeBase64(KERNELS));
    return new host.Instance(module, {nutgraf: {memory}}).exports as Kernels;
  } catch {
    // No SIMD, or a page whose policy forbids to compile.
    return undefined;
  }
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function decodeBase64(text: string): Uint8Array {
  const digits = text.replace(/=+$/, '');
  const bytes = new Uint8Array((digits.length * 3) >> 2);
  let bits = 0;
  let value = 0;
  let at = 0;
  for (const digit of digits) {
    value = ((value << 6) | DIGITS.indexOf(digit)) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = (value >> bits) & 255;
  }
  return bytes;
}

function plainKernels(numbers: Float32Array, places: Int32Array): Kernels {
  const {fround} = Math;
  return {
    sumRows(target, start, list, rows, count) {
      const to = target >> 2;
      numbers.copyWithin(to, start >> 2, (start >> 2) + count);
      for (let row = 0; row < rows; row++) {
        const from = places[(list >> 2) + row]! >> 2;
        for (let i = 0; i < count; i++) numbers[to + i] = fround(numbers[to + i]! + numbers[from + i]!);
      }
    },
    maxRows(target, list, rows, count) {
      const to = target >> 2;
      for (let row = 0; row < rows; row++) {
        const from = places[(list >> 2) + row]! >> 2;
        for (let i = 0; i < count; i++) if (numbers[from + i]! > numbers[to + i]!) numbers[to + i] = numbers[from + i]!;
      }
    },
    rectify(target, count) {
      const to = target >> 2;
      for (let i = 0; i < count; i++) if (numbers[to + i]! < 0) numbers[to + i] = 0;
    },
    addProduct(target, values, count, matrix, columns, scale) {
      const to = target >> 2;
      for (let i = 0; i < count; i++) {
        const x = fround(numbers[(values >> 2) + i]! * fround(scale));
        // Nothing times anything adds nothing; half of the numbers are 0.
        if (x === 0) continue;
        const row = (matrix >> 2) + i * columns;
        for (let j = 0; j < columns; j++) numbers[to + j] = fround(numbers[to + j]! + fround(x * numbers[row + j]!));
      }
    },
  };
}
