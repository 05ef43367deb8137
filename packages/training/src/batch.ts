import {markCandidates} from '../../core/src/names/network/candidates.js';
import {CaseFolding} from '../../core/src/names/network/context-flags.js';
import {markPhrases} from '../../core/src/names/network/phrases.js';
import {OUTSIDE, Place, placeOfTag} from '../../core/src/names/network/tags.js';
import {WINDOW} from '../../core/src/names/network/weights.js';
import {type Lexicon, WordFlag, type Words} from '../../core/src/words/index.js';
import {ANYTHING, type TrainingDocument} from './documents.js';
import type {Random} from './random.js';

/** Shares of sentences that are turned into capitals, and into a headline's capitals. */
const CAPITALS_SHARE = 0.035;
const TITLE_SHARE = 0.05;

/** Share of known names of several words that go unnoticed, so that others are learnt as well. */
const PHRASE_DROPOUT = 0.15;

/** The candidates of some documents, as the network takes them in. */
export interface Batch {
  /** Number of candidates. */
  count: number;
  /** For each candidate and window position: word type, or -1 past the sentence's edge. */
  types: Int32Array;
  /** For each candidate and window position: combination of context flags. */
  flags: Uint8Array;
  allowed: Int32Array;
  /** Candidates that are occurrences of one word in one document, at least two together. */
  groups: number[][];
}

/** Gathers documents into batches; the same one is filled anew each time. */
export class BatchBuilder {
  readonly #cases = new CaseFolding();
  readonly #lexicon: Lexicon;
  #types: number[] = [];
  #flags: number[] = [];
  #allowed: number[] = [];
  #groups: number[][] = [];

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  get count(): number {
    return this.#allowed.length;
  }

  /** Adds a document's candidates; with `random`, some sentences change their case. */
  add(document: TrainingDocument, random?: Random): void {
    const words = random ? this.#recase(document.words, random) : document.words;
    const marks = new Uint8Array(words.count);
    markCandidates(words, marks);
    const flags = new Uint8Array(words.count);
    this.#cases.mark(words, flags);
    markPhrases(words, marks, flags, () => random !== undefined && random.next() < PHRASE_DROPOUT);
    const allowed = forgetUnreachable(document.allowed, marks);
    const groups = new Map<number, number[]>();
    for (let i = 0; i < words.count; i++) {
      if (marks[i] === 0) continue;
      const index = this.#allowed.length;
      this.#allowed.push(allowed[i]!);
      const from = words.sentences[words.sentenceOf[i]!]!;
      const to = words.sentences[words.sentenceOf[i]! + 1]!;
      for (let position = 0; position < WINDOW; position++) {
        const at = i + position - 2;
        const inside = at >= from && at < to;
        this.#types.push(inside ? words.types[at]! : -1);
        this.#flags.push(inside ? flags[at]! : 0);
      }
      const type = words.types[i]!;
      if ((this.#lexicon.flags[type]! & WordFlag.Capitalized) === 0) continue;
      const group = groups.get(type);
      if (group) group.push(index);
      else groups.set(type, [index]);
    }
    for (const group of groups.values()) if (group.length > 1) this.#groups.push(group);
  }

  /** What was added since the last call. */
  take(): Batch {
    const batch: Batch = {
      count: this.#allowed.length,
      types: Int32Array.from(this.#types),
      flags: Uint8Array.from(this.#flags),
      allowed: Int32Array.from(this.#allowed),
      groups: this.#groups,
    };
    this.#types = [];
    this.#flags = [];
    this.#allowed = [];
    this.#groups = [];
    return batch;
  }

  #recase(words: Words, random: Random): Words {
    let types: Int32Array | undefined;
    for (let s = 0; s + 1 < words.sentences.length; s++) {
      const chance = random.next();
      if (chance >= CAPITALS_SHARE + TITLE_SHARE) continue;
      types ??= words.types.slice();
      for (let i = words.sentences[s]!; i < words.sentences[s + 1]!; i++) {
        const form = this.#lexicon.forms[types[i]!]!;
        types[i] = this.#lexicon.intern(chance < CAPITALS_SHARE ? form.toUpperCase() : titled(form));
      }
    }
    return types ? {...words, types} : words;
  }
}

/** The tags each token may have, but nothing known of names that hold a token which is no candidate. */
function forgetUnreachable(allowed: Int32Array, marks: Uint8Array): Int32Array {
  const reachable = allowed.slice();
  for (let i = 0; i < allowed.length; i++) {
    if (placeOfAllowed(allowed[i]!) !== Place.Begin) continue;
    let end = i + 1;
    while (placeOfAllowed(allowed[end] ?? 0) === Place.Inside) end++;
    if (marks.subarray(i, end + 1).includes(0)) reachable.fill(ANYTHING, i, end + 1);
    i = end;
  }
  return reachable;
}

/** Place in its name of a token that has one tag only, else -1. */
function placeOfAllowed(allowed: number): number {
  const tag = 31 - Math.clz32(allowed);
  return tag > OUTSIDE && allowed === 1 << tag ? placeOfTag(tag) : -1;
}

function titled(form: string): string {
  return form.length < 4 ? form : form[0]!.toUpperCase() + form.slice(1);
}
