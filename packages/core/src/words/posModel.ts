import {TAGS} from './types.js';

/**
 * The weights of the part-of-speech tagger: sparse rows of whole numbers (tag, weight) by hash of the feature, and the
 * tags seen for frequent words. Only differences between sums matter, so the weights have no unit.
 */
export interface PosWeights {
  /** Tags seen for a word in lower case that was frequent in training; a single one settles the word. */
  seenTags(word: string): Uint8Array | undefined;
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
  const reader = {bytes, at: 2};
  const dictionary = readDictionary(reader);
  const features = readFeatures(reader);
  return {
    seenTags(word) {
      const place = dictionary.get(word);
      return place === undefined ? undefined : bytes.subarray(place + 1, place + 1 + bytes[place]!);
    },
    add(wanted, sums, offset) {
      let place = features.placeOf(wanted);
      if (place < 0) return;
      for (let left = bytes[place++] ?? 0; left > 0; left--) {
        const tag = bytes[place++] ?? 0;
        const cell = offset + tag;
        sums[cell] = (sums[cell] ?? 0) + (((bytes[place++] ?? 0) << 24) >> 24);
      }
    },
  };
}

interface Reading {
  bytes: Uint8Array;
  at: number;
}

/** Throws unless the bytes that were read are there. */
function checkEnd(read: number, length: number): void {
  // not a number when the length of a row was missing
  if (!(read <= length)) throw new Error(`Part-of-speech weights end at byte ${length}, in the middle of a row`);
}

/** Past the end it reads zeros, and `at` tells. */
function readVarint(reading: Reading): number {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const next = reading.bytes[reading.at++] ?? 0;
    value |= (next & 127) << shift;
    if (next < 128) return value;
  }
}

/** From each word to the place of its number of tags, which stand after it. */
function readDictionary(reading: Reading): Map<string, number> {
  const {bytes} = reading;
  const dictionary = new Map<string, number>();
  const units: number[] = [];
  for (let left = readVarint(reading); left > 0; left--) {
    units.length = bytes[reading.at++] ?? 0;
    for (let i = 0; i < units.length; i++) {
      const next = bytes[reading.at]!;
      if (next < 128) {
        units[i] = next;
        reading.at++;
      } else units[i] = readVarint(reading);
    }
    dictionary.set(String.fromCharCode(...units), reading.at);
    reading.at += 1 + bytes[reading.at]!;
    checkEnd(reading.at, bytes.length);
  }
  return dictionary;
}

/** Features have 24 bits; so many of the low ones are left out of the number of a bucket. */
const BUCKET_SHIFT = 10;
const BUCKETS = 1 << (24 - BUCKET_SHIFT);

/** From feature to the byte where its row starts: the rows stand in rising order, so that a bucket's are neighbours. */
function readFeatures(reading: Reading): {placeOf(feature: number): number} {
  const {bytes} = reading;
  const count = readVarint(reading);
  const keys = new Int32Array(count);
  const places = new Int32Array(count);
  const ends = new Int32Array(BUCKETS);
  let {at} = reading;
  let feature = 0;
  let bucket = 0;
  for (let i = 0; i < count; i++) {
    // A varint, read here: there are tens of thousands, and this loop starts out interpreted.
    let next = bytes[at++]!;
    let step = next & 127;
    for (let shift = 7; next > 127; shift += 7) {
      next = bytes[at++]!;
      step |= (next & 127) << shift;
    }
    feature += step;
    const own = feature >>> BUCKET_SHIFT;
    while (bucket < own) ends[bucket++] = i;
    keys[i] = feature;
    places[i] = at;
    at += 1 + 2 * bytes[at]!;
  }
  ends.fill(count, bucket);
  checkEnd(at, bytes.length);
  reading.at = at;
  return {
    placeOf(wanted) {
      const own = wanted >>> BUCKET_SHIFT;
      const end = ends[own] ?? 0;
      for (let i = own === 0 ? 0 : ends[own - 1]!; i < end; i++) if (keys[i] === wanted) return places[i]!;
      return -1;
    },
  };
}
