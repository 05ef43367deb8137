import {AUXILIARY, Bit} from './lexicon.js';
import {IS, lowerAt, type Reading, T} from './reading.js';

/** A verb with its auxiliaries, negation and adverbs. */
export interface VerbGroup {
  /** First token of the group. */
  from: number;
  /** Past its last token. */
  to: number;
  form: 'finite' | 'gerund' | 'participle' | 'infinitive';
  passive: boolean;
}

/** Reads the group that ends in the verb at `at`, not reaching before `from`. */
export function verbGroup(reading: Reading, at: number, from: number): VerbGroup {
  const {tags, bits} = reading;
  const own = tags[at] as number;
  let start = at;
  let finite = own === T.VBD || own === T.VBZ || own === T.VBP;
  let have = false;
  let infinitive = false;
  let nearest = true;
  for (let i = at - 1; i >= from; i--) {
    const bit = bits[i] as number;
    const tag = tags[i] as number;
    if (bit & Bit.Negation && (IS.adverb[tag] || tag === T.DT)) start = tag === T.DT ? start : i;
    else if (tag === T.MD) {
      finite = true;
      start = i;
    } else if (bit & AUXILIARY && (IS.verb[tag] || tag === T.POS)) {
      if (finite && own !== T.VB && own !== T.VBN && own !== T.VBG && nearest) break;
      // Of "'s called for" the frame decides, and few of them are passives.
      if (nearest && (bit & Bit.Have || tag === T.POS || /^['’]s$/.test(lowerAt(reading, i)))) have = true;
      nearest = false;
      if (tag === T.VBD || tag === T.VBZ || tag === T.VBP || tag === T.POS) finite = true;
      start = i;
    } else if (tag === T.TO && own === T.VB && nearest) {
      const catenative = i > from && (bits[i - 1] as number) & Bit.Catenative && IS.verb[tags[i - 1] as number];
      const on = i > from + 1 && lowerAt(reading, i - 1) === 'on' && (bits[i - 2] as number) & Bit.Catenative;
      const chance = !catenative && !on && takesChance(reading, i, from);
      if (!catenative && !on && !chance) {
        infinitive = true;
        break;
      }
      start = chance ? i - 3 : on ? i - 2 : i - 1;
      i = start;
      const tag = tags[start] as number;
      if (tag === T.VBD || tag === T.VBZ || tag === T.VBP) {
        finite = true;
        nearest = false;
      }
    } else if (
      (tag === T.DT || tag === T.CC) &&
      lowerAt(reading, i) === 'both' &&
      i > from &&
      (bits[i - 1] as number) & AUXILIARY
    ) {
      // "have both said"
    } else if (!IS.adverb[tag]) break;
    else if (
      i > from &&
      !IS.adverb[tags[i - 1] as number] &&
      !((bits[i - 1] as number) & AUXILIARY) &&
      i < at - 1 &&
      !IS.nominal[tags[i - 1] as number]
    )
      break;
  }
  // Adverbs before the group's first verb belong to it only between subject and verb: "he also said".
  for (let i = at - 1; i >= from && i >= at - 3 && start === at; i--) {
    if (!IS.adverb[tags[i] as number]) break;
    if (i > from && (IS.nominal[tags[i - 1] as number] || tags[i - 1] === T['-RRB-'])) {
      start = i;
      break;
    }
  }
  const form =
    infinitive && !finite
      ? 'infinitive'
      : finite
        ? 'finite'
        : own === T.VBG
          ? 'gerund'
          : own === T.VB
            ? 'infinitive'
            : 'participle';
  return {from: start, to: at + 1, form, passive: own === T.VBN && !have};
}

const CHANCES = new Set(['opportunity', 'occasion', 'chance']);

/** "took the opportunity to thank": the verb, its determiner and noun before the "to" at a token. */
function takesChance({words, tags}: Reading, to: number, from: number): boolean {
  if (to - 3 < from || !IS.determiner[tags[to - 2] as number]) return false;
  const lower = (i: number): string => words.lexicon.lower[words.types[i] as number] as string;
  return CHANCES.has(lower(to - 1)) && /^(?:took|takes?|taken|taking|used|uses|using|seized)$/.test(lower(to - 3));
}

/** First finite verb in [from, to) outside quotations that sound spoken, or -1. */
export function firstFinite(reading: Reading, from: number, to: number): number {
  for (let i = from; i < to; i++) if (IS.finite[reading.tags[i] as number]) return i;
  return -1;
}
