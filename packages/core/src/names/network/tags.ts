/** The kinds the network tells apart. Times are found by rules and are outside to it. */
export const KINDS = ['PER', 'ORG', 'LOC', 'NORP', 'MISC'] as const;

/** Tags: 0 is outside; then for each kind Begin, Inside, End, Single (BIOES: Ratinov & Roth, 2009). */
export const OUTSIDE = 0;
export const TAG_COUNT = 1 + KINDS.length * 4;
export const Place = {Begin: 0, Inside: 1, End: 2, Single: 3} as const;

export function tagOf(kind: number, place: number): number {
  return 1 + kind * 4 + place;
}

export function kindOfTag(tag: number): number {
  return tag === OUTSIDE ? -1 : (tag - 1) >> 2;
}

export function placeOfTag(tag: number): number {
  return (tag - 1) & 3;
}
