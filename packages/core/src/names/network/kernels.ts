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
  /**
   * Unpacks `rows` rows of `columns` numbers to `target`, `stride` numbers apart. Each row stands at `packed` as its scale
   * and signed bytes, which are multiplied; here any count will do, and any place of `packed`.
   */
  unpack(target: number, packed: number, rows: number, columns: number, stride: number): void;
  /** target (`columns` long) += scale × values × matrix (`count` rows, at most `MOST_VALUES`). */
  addProduct(target: number, values: number, count: number, matrix: number, columns: number, scale: number): void;
}

/** Memory with kernels that work on it. */
export interface Machine {
  kernels: Kernels;
  /** The memory as 32-bit numbers; stays the same for the machine's life. */
  numbers: Float32Array;
  places: Int32Array;
  bytes: Uint8Array;
}

const PAGE = 65_536;

/** The most values of one product. */
export const MOST_VALUES = 1024;
/** Bytes of a value that is not 0 and the place of its row, which the product in WebAssembly writes down. */
const KEPT_BYTES = 8;

/** A machine with `bytes` of memory; in plain JavaScript where WebAssembly with SIMD is missing or forbidden. */
export function createMachine(bytes: number, plain = false): Machine {
  const kept = Math.ceil(bytes / KEPT_BYTES) * KEPT_BYTES;
  const memory = plain ? undefined : createMemory(kept + (MOST_VALUES + 1) * KEPT_BYTES);
  const kernels = memory && instantiate(memory, kept);
  const buffer = memory && kernels ? memory.buffer : new ArrayBuffer(Math.ceil(bytes / 4) * 4);
  const numbers = new Float32Array(buffer);
  const places = new Int32Array(buffer);
  return {kernels: kernels ?? plainKernels(numbers, places), numbers, places, bytes: new Uint8Array(buffer)};
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

function instantiate(memory: WasmMemory, kept: number): Kernels | undefined {
  const host = wasm()!;
  try {
    const module = new host.Module(decodeBase64(KERNELS));
    return new host.Instance(module, {nutgraf: {memory, kept}}).exports as Kernels;
  } catch {
    // No SIMD, or a page whose policy forbids to compile.
    return undefined;
  }
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes of base64 without padding at its end, or with it. */
function decodeBase64(text: string): Uint8Array {
  const valueOfDigit = new Uint8Array(128);
  for (let digit = 0; digit < DIGITS.length; digit++) valueOfDigit[DIGITS.charCodeAt(digit)] = digit;
  const padding = text.indexOf('=');
  const length = padding < 0 ? text.length : padding;
  const bytes = new Uint8Array((length * 3) >> 2);
  let value = 0;
  let at = 0;
  for (let i = 0; i < length; i++) {
    value = ((value << 6) | valueOfDigit[text.charCodeAt(i)]!) & 0xffffff;
    // After the second, third and fourth of four digits another byte is whole.
    const digit = i & 3;
    if (digit !== 0) bytes[at++] = value >> (6 - 2 * digit);
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
    unpack(target, packed, rows, columns, stride) {
      const view = new DataView(numbers.buffer);
      for (let row = 0; row < rows; row++) {
        const from = packed + row * (4 + columns);
        const to = (target >> 2) + row * stride;
        const scale = view.getFloat32(from, true);
        for (let i = 0; i < columns; i++) numbers[to + i] = scale * view.getInt8(from + 4 + i);
      }
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
