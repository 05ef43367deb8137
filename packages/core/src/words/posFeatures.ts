/**
 * What the part-of-speech tagger looks at, shared by training and tagging so that both see the same features. A
 * feature is a 24-bit hash (FNV-1a, Fowler, Noll & Vo) of its kind and a stretch of the word; with some 80,000 features
 * kept in the model an unseen one meets a kept one by chance once in two hundred times.
 */

/** How the sentence lets a word's capital letter count. */
export const Variant = {
  /** Inside a sentence: a capital letter means something. */
  Inner: 0,
  /** First word of a sentence or quotation: a capital letter means nothing. */
  Initial: 1,
  /** In a sentence all of capitals, which is read as if it were in lower case. */
  Shout: 2,
} as const;

export type VariantOf = (typeof Variant)[keyof typeof Variant];

const HASH_MASK = 0xffffff;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Hash of feature `kind` with a number as its value. */
export function numberFeature(kind: number, value: number): number {
  let hash = Math.imul(FNV_OFFSET ^ kind, FNV_PRIME);
  hash = Math.imul(hash ^ (value & 0xff), FNV_PRIME);
  hash = Math.imul(hash ^ ((value >>> 8) & 0xff), FNV_PRIME);
  hash = Math.imul(hash ^ (value >>> 16), FNV_PRIME);
  return (hash ^ (hash >>> 24)) & HASH_MASK;
}

/** Hash of feature `kind` with `word.slice(from, to)` and a small number as its value. */
function stretchFeature(kind: number, word: string, from: number, to: number, extra = 0): number {
  let hash = Math.imul(FNV_OFFSET ^ kind, FNV_PRIME);
  hash = Math.imul(hash ^ extra, FNV_PRIME);
  for (let i = from; i < to; i++) {
    const code = word.charCodeAt(i);
    hash = Math.imul(hash ^ (code & 0xff), FNV_PRIME);
    if (code > 0xff) hash = Math.imul(hash ^ (code >>> 8), FNV_PRIME);
  }
  return (hash ^ (hash >>> 24)) & HASH_MASK;
}

const Kind = {
  Bias: 1,
  Word: 2,
  Shape: 3,
  ShapeSuffix: 4,
  Suffix: 10,
  Prefix: 20,
  /** Plus four times the neighbour's place: 0 left, 1 right, 2 second to the left, 3 second to the right. */
  NeighbourWord: 32,
  NeighbourSuffix: 33,
  NeighbourShape: 34,
  PreviousTag: 60,
  PreviousTwoTags: 61,
} as const;

export const previousTagFeature = (tag: number): number => numberFeature(Kind.PreviousTag, tag);

export const previousTwoTagsFeature = (second: number, first: number): number =>
  numberFeature(Kind.PreviousTwoTags, second * 64 + first);

const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** A small number for the outward form of a word: letter case, digits, punctuation. */
export function shapeOf(form: string, lower: string, variant: VariantOf): number {
  if (variant === Variant.Shout) return 0;
  let digits = 0;
  let uppers = 0;
  let letters = 0;
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i);
    if (isDigit(code)) digits++;
    else if (isUpper(code)) uppers++;
    if (code >= 128 || isUpper(code) || (code >= 97 && code <= 122)) letters++;
  }
  if (digits > 0) {
    if (letters > 0) return 1;
    return digits === form.length ? (digits === 4 ? 2 : 3) : 4;
  }
  if (letters === 0) return 5;
  const capital = form.charCodeAt(0) !== lower.charCodeAt(0);
  if (!capital) return uppers > 0 ? 6 : form.includes('.') ? 7 : 8;
  if (form.length > 1 && uppers === form.length) return 9;
  if (form.includes('.')) return 10;
  if (form.length === 1) return variant === Variant.Initial ? 11 : 12;
  return variant === Variant.Initial ? 13 : uppers > 1 ? 14 : 15;
}

/** Features of the word to be tagged, appended to `out`. */
export function ownFeatures(form: string, lower: string, variant: VariantOf, out: number[]): void {
  const length = lower.length;
  const shape = shapeOf(form, lower, variant);
  out.push(numberFeature(Kind.Bias, 0), stretchFeature(Kind.Word, lower, 0, length), numberFeature(Kind.Shape, shape));
  out.push(stretchFeature(Kind.ShapeSuffix, lower, Math.max(0, length - 3), length, shape));
  for (let size = 1; size <= 4 && size < length; size++) {
    out.push(stretchFeature(Kind.Suffix + size, lower, length - size, length));
  }
  for (let size = 2; size <= 4 && size < length; size++) out.push(stretchFeature(Kind.Prefix + size, lower, 0, size));
}

/** Features of the word as a neighbour at `place` (0 left, 1 right, 2 second to the left, 3 second to the right). */
export function neighbourFeatures(form: string, lower: string, variant: VariantOf, place: number, out: number[]): void {
  const shift = place * 4;
  out.push(stretchFeature(Kind.NeighbourWord + shift, lower, 0, lower.length));
  if (place > 1) return;
  out.push(stretchFeature(Kind.NeighbourSuffix + shift, lower, Math.max(0, lower.length - 3), lower.length));
  out.push(numberFeature(Kind.NeighbourShape + shift, shapeOf(form, lower, variant)));
}
