/** Numbers that one code stands for. */
export const GROUP = 4;
/** Codes of a group. */
export const CODES = 256;

/**
 * Vectors by product quantization (Jégou, Douze & Schmid, 2011): of each run of `GROUP` columns a vector has the number
 * of the one of `CODES` centres that lies nearest. Bytes: for each group its scale as a 32-bit float and its centres as
 * signed bytes; then the rows, a byte a group.
 */
export interface CodedVectors {
  columns: number;
  rows: number;
  /** Centres by group and code, `GROUP` numbers each. */
  centres: Float32Array;
  codes: Uint8Array;
}

/** Bytes of a group's centres, their scale included. */
const BOOK_BYTES = 4 + CODES * GROUP;

/**
 * Reads vectors of `columns` numbers.
 *
 * @throws {RangeError} when the bytes are no whole number of rows.
 */
export function readCodedVectors(bytes: Uint8Array, columns: number, name: string): CodedVectors {
  const groups = columns / GROUP;
  const rows = (bytes.length - groups * BOOK_BYTES) / groups;
  if (!Number.isInteger(groups) || !Number.isInteger(rows) || rows < 0)
    throw new RangeError(
      `${name}: ${bytes.length} bytes are not ${groups} tables of ${BOOK_BYTES} bytes and whole rows of ${groups}`,
    );
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const centres = new Float32Array(groups * CODES * GROUP);
  for (let group = 0; group < groups; group++) {
    const at = group * BOOK_BYTES;
    const scale = view.getFloat32(at, true);
    for (let i = 0; i < CODES * GROUP; i++) centres[group * CODES * GROUP + i] = view.getInt8(at + 4 + i) * scale;
  }
  return {columns, rows, centres, codes: bytes.subarray(groups * BOOK_BYTES)};
}

/** Adds row `row` of `vectors` to `target` from `at`. */
export function addCodedRow(
  {columns, centres, codes}: CodedVectors,
  row: number,
  target: Float32Array,
  at: number,
): void {
  const groups = columns / GROUP;
  for (let group = 0; group < groups; group++) {
    const from = (group * CODES + codes[row * groups + group]!) * GROUP;
    for (let i = 0; i < GROUP; i++) target[at + group * GROUP + i]! += centres[from + i]!;
  }
}

/** All rows, one after the other. */
export function decodeVectors(vectors: CodedVectors): Float32Array {
  const values = new Float32Array(vectors.rows * vectors.columns);
  for (let row = 0; row < vectors.rows; row++) addCodedRow(vectors, row, values, row * vectors.columns);
  return values;
}

/** The bytes of vectors whose centres and codes are known. Used in training. */
export function writeCodedVectors(groups: readonly {centres: Float32Array; codes: Uint8Array}[]): Uint8Array {
  const rows = groups[0]?.codes.length ?? 0;
  const bytes = new Uint8Array(groups.length * (BOOK_BYTES + rows));
  const view = new DataView(bytes.buffer);
  groups.forEach(({centres, codes}, group) => {
    const at = group * BOOK_BYTES;
    let most = 0;
    for (const value of centres) most = Math.max(most, Math.abs(value));
    const scale = Math.fround(most / 127);
    view.setFloat32(at, scale, true);
    centres.forEach((value, i) => {
      view.setInt8(at + 4 + i, scale === 0 ? 0 : Math.round(value / scale));
    });
    codes.forEach((code, row) => {
      bytes[groups.length * BOOK_BYTES + row * groups.length + group] = code;
    });
  });
  return bytes;
}
