import type {Name} from '../names/types.js';
import {TAGS, type Tag, type Words} from '../words/types.js';
import {SCALES} from './data.js';
import {KIND_BITS, KIND_MASK, Kind, kindTable} from './kinds.js';
import type {Meaning} from './types.js';

const tagNumber = (tag: Tag): number => TAGS.indexOf(tag);
const NN = tagNumber('NN');
const NNS = tagNumber('NNS');
const NNP = tagNumber('NNP');
const NNPS = tagNumber('NNPS');
const JJ = tagNumber('JJ');
const VBD = tagNumber('VBD');
const VBZ = tagNumber('VBZ');
const MD = tagNumber('MD');

/** A literal as read: its tokens, and what it means. */
export interface Read {
  /** Its first token, where that is not the one the reading began with. */
  from?: number;
  to: number;
  type?: 'time' | 'money' | 'percent' | 'quantity';
  meaning: Meaning;
  /** The other end of a range of amounts. */
  upper?: Read & {from: number};
}

/** A number read from tokens. */
export interface NumberRead {
  value: number;
  /** The value without scale words: 2.5 of "2.5 million". */
  mantissa: number;
  scale: number;
  to: number;
}

/** Looks at the tokens of one sentence at a time; outside the sentence every word is empty. */
export class TokenReader {
  first = 0;
  last = 0;
  private readonly kinds: Int32Array;
  /** Word types of months that somebody here bears as a surname: "Theresa May". */
  private readonly surnames = new Set<number>();

  constructor(
    readonly words: Words,
    private readonly names: readonly Name[],
  ) {
    this.kinds = kindTable(words.lexicon);
    for (const {from, to, type} of names) {
      const last = words.types[to - 1]!;
      if (type === 'person' && to - from > 1 && (this.kinds[last]! & KIND_MASK) === Kind.Month) this.surnames.add(last);
    }
  }

  enter(sentence: number): void {
    this.first = this.words.sentences[sentence]!;
    this.last = this.words.sentences[sentence + 1]!;
  }

  kind(token: number): number {
    if (token < this.first || token >= this.last) return Kind.None;
    return this.kinds[this.words.types[token]!]! & KIND_MASK;
  }

  /** The value that comes with the kind. */
  value(token: number): number {
    if (token < this.first || token >= this.last) return -1;
    return this.kinds[this.words.types[token]!]! >> KIND_BITS;
  }

  lower(token: number): string {
    if (token < this.first || token >= this.last) return '';
    return this.words.lexicon.lower[this.words.types[token]!]!;
  }

  form(token: number): string {
    if (token < this.first || token >= this.last) return '';
    return this.words.lexicon.forms[this.words.types[token]!]!;
  }

  /** Part of speech, an index into `TAGS`. */
  tag(token: number): number {
    return token < this.first || token >= this.last ? 0 : this.words.tags[token]!;
  }

  /** "workers", "people": a noun that a number before it would count. */
  isPluralNoun(token: number): boolean {
    const tag = this.tag(token);
    return tag === NNS || (tag === 0 && /^[a-z]+s$/.test(this.form(token)));
  }

  isNounOrAdjective(token: number): boolean {
    const tag = this.tag(token);
    return tag === NN || tag === NNS || tag === JJ || tag === NNP || tag === NNPS;
  }

  isAdjective(token: number): boolean {
    return this.tag(token) === JJ;
  }

  isCommonNoun(token: number): boolean {
    const tag = this.tag(token);
    return (tag === NN || tag === NNS) && this.form(token) === this.lower(token);
  }

  isFiniteVerb(token: number): boolean {
    const tag = this.tag(token);
    return tag === VBD || tag === VBZ || tag === MD;
  }

  /** Whether the names say that a word is a person by itself: "Theresa May" said once, then "May". */
  isPerson(token: number): boolean {
    if (this.surnames.size > 0 && this.surnames.has(this.words.types[token]!)) return true;
    const {names} = this;
    let low = 0;
    let high = names.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (names[middle]!.from < token) low = middle + 1;
      else high = middle;
    }
    return low < names.length && names[low]!.from === token && names[low]!.type === 'person';
  }

  /** Whether no space stands between this token and the one before. */
  glued(token: number): boolean {
    return token > this.first && token < this.last && this.words.starts[token] === this.words.ends[token - 1];
  }

  /** The token past a hyphen in the middle of a word ("mid-May"), else the token itself. */
  pastHyphen(token: number): number {
    return this.form(token) === '-' && this.glued(token) && this.glued(token + 1) ? token + 1 : token;
  }

  /** "5", "3.5 million", "3bn", "twenty-one", "a hundred", "half a million": the longest number that starts here. */
  number(token: number): NumberRead | undefined {
    const kind = this.kind(token);
    let read: NumberRead | undefined;
    if (kind === Kind.Short || kind === Kind.Four) read = this.scaled(this.value(token), token + 1);
    else if (kind === Kind.Number) read = this.scaled(Number(this.form(token).replaceAll(',', '')), token + 1);
    else if (kind === Kind.Mixed) return this.joined(token);
    else if (kind === Kind.NumberWord) read = this.inWords(token);
    else if (kind === Kind.Article) read = this.afterArticle(token);
    return read;
  }

  /** "3bn", "500m", "20k". */
  private joined(token: number): NumberRead | undefined {
    const form = this.form(token);
    const parts = /^(\d+(?:,\d{3})*(?:\.\d+)?)(k|m|mn|mil|mln|mio|bn|bil|bln|b|tn|trn)$/i.exec(form);
    if (!parts) return undefined;
    return this.scaled(Number(parts[1]!.replaceAll(',', '')), token + 1, SCALES.get(parts[2]!.toLowerCase())!);
  }

  private inWords(token: number): NumberRead | undefined {
    let value = this.value(token);
    let to = token + 1;
    if (value >= 20) {
      const at = this.pastHyphen(to);
      if (this.kind(at) === Kind.NumberWord && this.value(at) < 10) {
        value += this.value(at);
        to = at + 1;
      }
    }
    if (value < 20 && this.lower(to) === 'hundred') {
      value *= 100;
      to++;
      const rest = this.kind(to) === Kind.And ? to + 1 : to;
      if (this.kind(rest) === Kind.NumberWord) {
        value += this.value(rest);
        to = rest + 1;
        const unit = this.pastHyphen(to);
        if (this.kind(unit) === Kind.NumberWord && this.value(unit) < 10 && this.value(rest) >= 20) {
          value += this.value(unit);
          to = unit + 1;
        }
      }
    }
    return this.scaled(value, to);
  }

  /** "a hundred", "a million", "half a million", "half a". */
  private afterArticle(token: number): NumberRead | undefined {
    const isHalf = this.lower(token) === 'half';
    const at = isHalf && this.lower(token + 1) === 'a' ? token + 1 : token;
    const scale = this.lower(at + 1);
    if (scale.length > 3 && SCALES.has(scale)) return this.scaled(isHalf ? 0.5 : 1, at + 1);
    return isHalf && at > token ? {value: 0.5, mantissa: 0.5, scale: 1, to: at + 1} : undefined;
  }

  /** The scale words after a number: "million", "lakh crore", "-billion". */
  private scaled(mantissa: number, from: number, start = 1): NumberRead {
    let scale = start;
    let to = from;
    for (;;) {
      const at = this.pastHyphen(to);
      const word = this.lower(at);
      // "5 m" is metres or a truncated word, not five million
      const factor = word.length > 1 ? SCALES.get(word) : undefined;
      if (factor === undefined) break;
      scale *= factor;
      to = at + 1;
    }
    return {value: multiply(mantissa, scale), mantissa, scale, to};
  }
}

/** Multiplies without the binary dust of "1.1 million" (1100000.0000000001). */
export function multiply(value: number, scale: number): number {
  return scale === 1 ? value : Math.round(value * scale * 100) / 100;
}
