const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** 32-bit FNV-1a (Fowler, Noll & Vo, 1991) over the code units of `text` from `from` to `to`, mixed well. */
export function hashOf(text: string, seed: number, from = 0, to = text.length): number {
  let hash = OFFSET ^ seed;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    hash = Math.imul(hash ^ (code & 255), PRIME);
    hash = Math.imul(hash ^ (code >> 8), PRIME);
  }
  // The finalizer of MurmurHash3 (Appleby, 2011): every bit of the input moves every bit of the result.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * A set of words kept as fingerprints: the high bits of a word's hash choose a bucket, and a bucket holds for each of
 * its words the low bits of the hash with a small value. A word that is not in the set is taken for one that is with a
 * probability of (words a bucket) / 2^fingerprintBits.
 *
 * Bytes: bucketBits, fingerprintBits, bytes an entry, 0; then 2^bucketBits bytes, the number of entries of each bucket;
 * then the entries, little-endian, fingerprint in the low bits.
 */
export class FingerprintTable {
  readonly size: number;
  readonly #bucketShift: number;
  readonly #fingerprintBits: number;
  readonly #width: number;
  readonly #starts: Int32Array;
  readonly #entries: Uint8Array;

  constructor(bytes: Uint8Array) {
    const [bucketBits = 0, fingerprintBits = 0, width = 0] = bytes;
    const buckets = 2 ** bucketBits;
    this.#bucketShift = 32 - bucketBits;
    this.#fingerprintBits = fingerprintBits;
    this.#width = width;
    const starts = new Int32Array(buckets + 1);
    let size = 0;
    for (let i = 0; i < buckets; i++) {
      size += bytes[4 + i]!;
      starts[i + 1] = size;
    }
    this.#starts = starts;
    this.#entries = bytes.subarray(4 + buckets);
    this.size = size;
    if (this.#entries.length !== this.size * width) {
      throw new RangeError(
        `fingerprint table: ${this.#entries.length} bytes of entries, ${this.size * width} expected`,
      );
    }
  }

  /** The place of `word` in the table, which is its row in tables beside this one, or -1. */
  find(word: string): number {
    const hash = hashOf(word, 0);
    const bucket = hash >>> this.#bucketShift;
    const mask = 2 ** this.#fingerprintBits - 1;
    const fingerprint = hash & mask;
    const entries = this.#entries;
    const width = this.#width;
    const to = this.#starts[bucket + 1]!;
    for (let place = this.#starts[bucket]!; place < to; place++) {
      if ((entryAt(entries, place * width, width) & mask) === fingerprint) return place;
    }
    return -1;
  }

  /** The value kept with the entry at `place`. */
  valueAt(place: number): number {
    return entryAt(this.#entries, place * this.#width, this.#width) >>> this.#fingerprintBits;
  }
}

function entryAt(entries: Uint8Array, at: number, width: number): number {
  let entry = entries[at]!;
  if (width > 1) entry |= entries[at + 1]! << 8;
  if (width > 2) entry |= entries[at + 2]! << 16;
  if (width > 3) entry |= entries[at + 3]! << 24;
  return entry;
}

/** What `buildFingerprintTable` made: the bytes, and where each word stands. */
export interface BuiltTable {
  bytes: Uint8Array;
  /** The words in the order of their places; of words with the same bucket and fingerprint only the first is kept. */
  order: string[];
}

/** Builds the bytes of a `FingerprintTable`; `words` maps each word to its value. Used in training. */
export function buildFingerprintTable(
  words: ReadonlyMap<string, number>,
  bucketBits: number,
  fingerprintBits: number,
  width: number,
): BuiltTable {
  const buckets: {word: string; entry: number}[][] = Array.from({length: 2 ** bucketBits}, () => []);
  for (const [word, value] of words) {
    const hash = hashOf(word, 0);
    const fingerprint = hash & (2 ** fingerprintBits - 1);
    const bucket = buckets[hash >>> (32 - bucketBits)]!;
    if (bucket.some(other => (other.entry & (2 ** fingerprintBits - 1)) === fingerprint)) continue;
    if (bucket.length === 255) continue;
    bucket.push({word, entry: (fingerprint | (value << fingerprintBits)) >>> 0});
  }
  const order = buckets.flatMap(bucket => bucket.map(({word}) => word));
  const bytes = new Uint8Array(4 + buckets.length + order.length * width);
  bytes.set([bucketBits, fingerprintBits, width, 0]);
  let at = 4 + buckets.length;
  buckets.forEach((bucket, index) => {
    bytes[4 + index] = bucket.length;
    for (const {entry} of bucket) {
      for (let i = 0; i < width; i++) bytes[at++] = (entry >>> (8 * i)) & 255;
    }
  });
  return {bytes, order};
}
