import {kindOfTag, OUTSIDE, Place, placeOfTag, TAG_COUNT} from './tags.js';

/** Below any score: a way that is not allowed. */
const NEVER = -1e30;

const EMPTY = OUTSIDE;

/** Numbers from one token's scores to the next's: `TAG_COUNT` and some room. */
export const SCORE_STRIDE = 24;

/** For each tag, those that may stand before it. */
const before: readonly (readonly number[])[] = Array.from({length: TAG_COUNT}, (_, tag) =>
  Array.from({length: TAG_COUNT}, (_, earlier) => earlier).filter(earlier => follows(earlier, tag)),
);

/** Tags that may stand before outside, which are those that may stand before the start of a name. */
const BEFORE_START = Uint8Array.from(before[EMPTY]!);
/** By tag: 1 for those that start a name and for outside. */
const STARTS = Uint8Array.from({length: TAG_COUNT}, (_, tag) => (starts(tag) ? 1 : 0));
/** By other tags: the two that may stand before, the one that begins the name first. */
const BEGIN = Uint8Array.from({length: TAG_COUNT}, (_, tag) => (starts(tag) ? 0 : before[tag]![0]!));
const INSIDE = Uint8Array.from({length: TAG_COUNT}, (_, tag) => (starts(tag) ? 0 : before[tag]![1]!));

function opens(tag: number): boolean {
  return tag !== EMPTY && (placeOfTag(tag) === Place.Begin || placeOfTag(tag) === Place.Inside);
}

function starts(tag: number): boolean {
  return tag === EMPTY || placeOfTag(tag) === Place.Begin || placeOfTag(tag) === Place.Single;
}

function follows(earlier: number, tag: number): boolean {
  if (opens(earlier)) return !starts(tag) && kindOfTag(earlier) === kindOfTag(tag);
  return starts(tag);
}

/**
 * The best legal run of tags (Viterbi, 1967) for the tokens [from, from + count), whose scores stand in `scores` from
 * `origin` on, `SCORE_STRIDE` numbers a token. The tokens before and after the run are outside.
 */
export class Decoder {
  #best = new Float32Array(64 * TAG_COUNT);
  #back = new Uint8Array(64 * TAG_COUNT);

  decode(scores: Float32Array, origin: number, from: number, count: number, tags: Uint8Array): void {
    if (this.#best.length < count * TAG_COUNT) {
      this.#best = new Float32Array(count * TAG_COUNT * 2);
      this.#back = new Uint8Array(count * TAG_COUNT * 2);
    }
    const best = this.#best;
    const back = this.#back;
    for (let tag = 0; tag < TAG_COUNT; tag++)
      best[tag] = STARTS[tag] === 1 ? scores[origin + from * SCORE_STRIDE + tag]! : NEVER;
    for (let i = 1; i < count; i++) {
      const row = i * TAG_COUNT;
      const last = row - TAG_COUNT;
      // All tags that start a name, and outside, share the ways that lead to them.
      let top = NEVER;
      let topTag = 0;
      for (let k = 0; k < BEFORE_START.length; k++) {
        const earlier = BEFORE_START[k]!;
        if (best[last + earlier]! > top) {
          top = best[last + earlier]!;
          topTag = earlier;
        }
      }
      for (let tag = 0; tag < TAG_COUNT; tag++) {
        let score = top;
        let way = topTag;
        if (STARTS[tag] === 0) {
          const begin = BEGIN[tag]!;
          const inside = INSIDE[tag]!;
          way = best[last + begin]! >= best[last + inside]! ? begin : inside;
          score = best[last + way]!;
        }
        best[row + tag] = score + scores[origin + (from + i) * SCORE_STRIDE + tag]!;
        back[row + tag] = way;
      }
    }
    let tag = EMPTY;
    let top = NEVER * 2;
    const end = (count - 1) * TAG_COUNT;
    for (let last = 0; last < TAG_COUNT; last++) {
      if (!opens(last) && best[end + last]! > top) {
        top = best[end + last]!;
        tag = last;
      }
    }
    for (let i = count - 1; i >= 0; i--) {
      tags[from + i] = tag;
      tag = back[i * TAG_COUNT + tag]!;
    }
  }
}
