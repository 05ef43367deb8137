import type {Random} from '@nutgraf/training';
import {CODES, GROUP, writeCodedVectors} from '../../../core/src/names/network/coded-vectors.js';

const ROUNDS = 10;

/**
 * Packs rows of `columns` numbers as `CodedVectors`: each group of columns has the centres that k-means finds (Lloyd,
 * 1982), from rows drawn by chance on.
 */
export function packVectors(values: Float32Array, columns: number, random: Random): Uint8Array {
  const rows = values.length / columns;
  return writeCodedVectors(
    Array.from({length: columns / GROUP}, (_, group) => {
      const points = new Float32Array(rows * GROUP);
      for (let row = 0; row < rows; row++) {
        const from = row * columns + group * GROUP;
        points.set(values.subarray(from, from + GROUP), row * GROUP);
      }
      return cluster(points, random);
    }),
  );
}

function cluster(points: Float32Array, random: Random): {centres: Float32Array; codes: Uint8Array} {
  const count = points.length / GROUP;
  const centres = new Float32Array(CODES * GROUP);
  for (let code = 0; code < CODES; code++) {
    const point = Math.floor(random.next() * count) * GROUP;
    centres.set(points.subarray(point, point + GROUP), code * GROUP);
  }
  const codes = new Uint8Array(count);
  for (let round = 0; round < ROUNDS; round++) {
    assign(points, centres, codes);
    move(points, centres, codes);
  }
  assign(points, centres, codes);
  return {centres, codes};
}

/** Gives each point the code of the centre that is nearest. Its four differences are written out, as most time goes here. */
function assign(points: Float32Array, centres: Float32Array, codes: Uint8Array): void {
  for (let point = 0; point < codes.length; point++) {
    const from = point * GROUP;
    const [a, b, c, d] = [points[from]!, points[from + 1]!, points[from + 2]!, points[from + 3]!];
    let least = Number.POSITIVE_INFINITY;
    let nearest = 0;
    for (let code = 0, at = 0; code < CODES; code++, at += GROUP) {
      const distance =
        (a - centres[at]!) ** 2 +
        (b - centres[at + 1]!) ** 2 +
        (c - centres[at + 2]!) ** 2 +
        (d - centres[at + 3]!) ** 2;
      if (distance < least) {
        least = distance;
        nearest = code;
      }
    }
    codes[point] = nearest;
  }
}

/** Moves each centre to the mean of its points; one without points stays. */
function move(points: Float32Array, centres: Float32Array, codes: Uint8Array): void {
  const sums = new Float64Array(centres.length);
  const counts = new Int32Array(CODES);
  codes.forEach((code, point) => {
    counts[code]!++;
    for (let i = 0; i < GROUP; i++) sums[code * GROUP + i]! += points[point * GROUP + i]!;
  });
  for (let i = 0; i < centres.length; i++) {
    const members = counts[Math.floor(i / GROUP)]!;
    if (members > 0) centres[i] = sums[i]! / members;
  }
}
