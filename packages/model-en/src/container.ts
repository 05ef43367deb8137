/**
 * The file that holds trained weights: a fixed head, then named sections. Whole numbers are little-endian.
 *
 * | bytes | what |
 * |---|---|
 * | 4 | magic: "NGM1" in ASCII |
 * | 4 | version of the format, unsigned |
 * | 4 | length of the whole file in bytes |
 * | 4 | checksum: two running sums (Fletcher, 1982), here of 32-bit words, of all that follows this field |
 * | 4 | number of sections |
 * | … | for each section: length of its name (1 byte), the name in ASCII, padding to 4 bytes, its length (4 bytes), its bytes, padding to 4 |
 */
const MAGIC = 0x314d474e;
const HEAD_LENGTH = 20;
/** Where what the checksum covers begins. */
const CHECKED_FROM = 16;

/** The version this code writes, and the only one it reads. */
export const CONTAINER_VERSION = 3;

/** Thrown when bytes are no model, are damaged, or are of another version; the message names the field at fault. */
export class ModelError extends Error {
  override name = 'ModelError';
}

/** Packs named sections into one file. Names are ASCII, 1 to 255 characters; sections stand in the order given. */
export function writeContainer(sections: ReadonlyMap<string, Uint8Array>): Uint8Array {
  let length = HEAD_LENGTH;
  for (const [name, bytes] of sections) length += padded(1 + name.length) + 4 + padded(bytes.length);
  const file = new Uint8Array(length);
  const view = new DataView(file.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, CONTAINER_VERSION, true);
  view.setUint32(8, length, true);
  view.setUint32(16, sections.size, true);
  let at = HEAD_LENGTH;
  for (const [name, bytes] of sections) {
    if (!/^[\x20-\x7e]{1,255}$/.test(name)) {
      throw new ModelError(`section name "${name}": 1 to 255 printable ASCII characters expected`);
    }
    file[at] = name.length;
    for (let i = 0; i < name.length; i++) file[at + 1 + i] = name.charCodeAt(i);
    at += padded(1 + name.length);
    view.setUint32(at, bytes.length, true);
    file.set(bytes, at + 4);
    at += 4 + padded(bytes.length);
  }
  view.setUint32(12, checksumOf(file), true);
  return file;
}

/**
 * Reads what `writeContainer` wrote. The sections are views into `file` that start at multiples of 4 bytes from its
 * start.
 *
 * @throws {ModelError} when a field of `file` is not as it should be.
 */
export function readContainer(file: Uint8Array): Map<string, Uint8Array> {
  if (file.length < HEAD_LENGTH) {
    throw new ModelError(`length: ${file.length} bytes are too few for a model, whose head alone has ${HEAD_LENGTH}`);
  }
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  if (view.getUint32(0, true) !== MAGIC)
    throw new ModelError('magic: the bytes do not start with "NGM1", so they are no model');
  const version = view.getUint32(4, true);
  if (version !== CONTAINER_VERSION) throw new ModelError(`version: ${version} found, ${CONTAINER_VERSION} expected`);
  const length = view.getUint32(8, true);
  if (length !== file.length) throw new ModelError(`length: ${length} bytes stated, ${file.length} given`);
  if (file.length % 4 !== 0) throw new ModelError(`length: ${file.length} bytes are no whole number of 32-bit words`);
  if (view.getUint32(12, true) !== checksumOf(file)) throw new ModelError('checksum: the bytes are damaged');
  const sections = new Map<string, Uint8Array>();
  const count = view.getUint32(16, true);
  let at = HEAD_LENGTH;
  for (let i = 0; i < count; i++) {
    const nameLength = file[at] ?? 0;
    const name =
      at + 1 + nameLength <= file.length ? String.fromCharCode(...file.subarray(at + 1, at + 1 + nameLength)) : '';
    at += padded(1 + nameLength);
    if (nameLength === 0 || at + 4 > file.length) throw new ModelError(`section ${i}: its head lies outside the file`);
    const size = view.getUint32(at, true);
    at += 4;
    if (at + size > file.length)
      throw new ModelError(`section "${name}": ${size} bytes stated, ${file.length - at} left`);
    sections.set(name, file.subarray(at, at + size));
    at += padded(size);
  }
  return sections;
}

function padded(length: number): number {
  return (length + 3) & ~3;
}

/**
 * A word changed by Δ changes the first sum by Δ and the second by some m·Δ, so the checksum by (1 + EVEN·m)·Δ: never by
 * nothing, as the factor is odd.
 */
const EVEN = 62;

/**
 * Sums of whole words, four a step: on a first call the loop is interpreted, and byte by byte it took a third of the
 * loading.
 */
function checksumOf(file: Uint8Array): number {
  // A copy: the slice of a Node Buffer would be a view, at the same odd offset.
  const aligned = file.byteOffset % 4 === 0 ? file : Uint8Array.from(file);
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset + CHECKED_FROM, (file.length - CHECKED_FROM) >> 2);
  let a = 1;
  let b = 0;
  let i = 0;
  for (const end = words.length - 3; i < end; i += 4) {
    const first = (a + words[i]!) | 0;
    const second = (first + words[i + 1]!) | 0;
    const third = (second + words[i + 2]!) | 0;
    a = (third + words[i + 3]!) | 0;
    b = (b + first + second + third + a) | 0;
  }
  for (; i < words.length; i++) {
    a = (a + words[i]!) | 0;
    b = (b + a) | 0;
  }
  return (Math.imul(b, EVEN) + a) >>> 0;
}
