import {TAGS} from './types.js';

/**
 * The weights of the part-of-speech tagger: sparse rows of whole numbers (tag, weight) by hash of the feature, and the
 * tags seen for frequent words. Only differences between sums matter, so the weights have no unit.
 */
export interface PosWeights {
  /** Tags seen for a word in lower case that was frequent in training; a single one settles the word. */
  readonly dictionary: ReadonlyMap<string, Uint8Array>;
  /** Adds the weights of `feature` to `sums`, a row of `TAGS.length` numbers from `offset`. */
  add(feature: number, sums: Int32Array | Int16Array, offset: number): void;
}

export const POS_VERSION = 1;

/** A feature with its weights, as the writer takes it and the reader yields it. */
export interface PosRow {
  feature: number;
  /** Tag index and weight (−127 to 127), alternating. */
  weights: number[];
}

/**
 * Packs dictionary and rows:
 * version, number of tags, words (varint count; each: length, UTF-16 low bytes, number of tags, tags), rows (varint
 * count, in rising order of the feature; each: varint difference to the one before, number of weights, tag and weight
 * pairs).
 */
export function encodePos(dictionary: [word: string, tags: number[]][], rows: PosRow[]): Uint8Array {
  const bytes: number[] = [POS_VERSION, TAGS.length];
  const varint = (value: number): void => {
    let rest = value;
    for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
    bytes.push(rest);
  };
  varint(dictionary.length);
  for (const [word, tags] of dictionary) {
    bytes.push(word.length);
    for (let i = 0; i < word.length; i++) varint(word.charCodeAt(i));
    bytes.push(tags.length, ...tags);
  }
  varint(rows.length);
  let last = 0;
  for (const {feature, weights} of rows) {
    varint(feature - last);
    last = feature;
    bytes.push(weights.length / 2);
    for (const value of weights) bytes.push(value & 255);
  }
  return Uint8Array.from(bytes);
}

/**
 * Reads what `encodePos` wrote.
 *
 * @throws Error when the bytes are of another version or tag set, or end too early.
 */
export function decodePos(bytes: Uint8Array): PosWeights {
  if (bytes[0] !== POS_VERSION || bytes[1] !== TAGS.length) {
    throw new Error(
      `Part-of-speech weights of version ${bytes[0]} with ${bytes[1]} tags; expected version ${POS_VERSION} with ${TAGS.length}`,
    );
  }
  let at = 2;
  const byte = (): number => {
    const value = bytes[at++];
    if (value === undefined)
      throw new Error(`Part-of-speech weights end at byte ${bytes.length}, in the middle of a row`);
    return value;
  };
  const varint = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const next = byte();
      value |= (next & 127) << shift;
      if (next < 128) return value;
    }
  };
  const dictionary = new Map<string, Uint8Array>();
  for (let left = varint(); left > 0; left--) {
    let word = '';
    for (let letters = byte(); letters > 0; letters--) word += String.fromCharCode(varint());
    const size = byte();
    dictionary.set(word, bytes.slice(at, at + size));
    at += size;
  }
  const count = varint();
  const table = new FeatureTable(count);
  let feature = 0;
  for (let i = 0; i < count; i++) {
    feature += varint();
    table.set(feature, at);
    at += 1 + 2 * byte();
  }
  if (at > bytes.length) throw new Error(`Part-of-speech weights end at byte ${bytes.length}, in the middle of a row`);
  return {
    dictionary,
    add(wanted, sums, offset) {
      let place = table.get(wanted);
      if (place < 0) return;
      for (let left = bytes[place++] ?? 0; left > 0; left--) {
        const tag = bytes[place++] ?? 0;
        const cell = offset + tag;
        sums[cell] = (sums[cell] ?? 0) + (((bytes[place++] ?? 0) << 24) >> 24);
      }
    },
  };
}

/** Open addressing from feature to the byte where its row starts. */
class FeatureTable {
  private readonly keys: Int32Array;
  private readonly places: Int32Array;
  private readonly mask: number;

  constructor(count: number) {
    let size = 16;
    while (size < count * 2) size *= 2;
    this.keys = new Int32Array(size).fill(-1);
    this.places = new Int32Array(size);
    this.mask = size - 1;
  }

  set(feature: number, place: number): void {
    const slot = this.slot(feature);
    this.keys[slot] = feature;
    this.places[slot] = place;
  }

  get(feature: number): number {
    const slot = this.slot(feature);
    return this.keys[slot] === feature ? (this.places[slot] ?? -1) : -1;
  }

  private slot(feature: number): number {
    let slot = feature & this.mask;
    while (this.keys[slot] !== -1 && this.keys[slot] !== feature) slot = (slot + 1) & this.mask;
    return slot;
  }
}
