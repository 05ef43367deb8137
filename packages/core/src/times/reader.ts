import type {Words} from '../words/types.js';
import {NUMBER_WORDS, SCALES} from './data.js';

/** A number read from tokens: its value and the token just past it. */
export interface NumberRead {
  value: number;
  to: number;
}

/** Looks at the tokens of one sentence at a time; outside the sentence every word is empty. */
export class TokenReader {
  private first = 0;
  private last = 0;

  constructor(readonly words: Words) {}

  enter(sentence: number): void {
    this.first = this.words.sentences[sentence]!;
    this.last = this.words.sentences[sentence + 1]!;
  }

  lower(token: number): string {
    if (token < this.first || token >= this.last) return '';
    return this.words.lexicon.lower[this.words.types[token]!]!;
  }

  form(token: number): string {
    if (token < this.first || token >= this.last) return '';
    return this.words.lexicon.forms[this.words.types[token]!]!;
  }

  /** Whether no space stands between this token and the one before. */
  glued(token: number): boolean {
    return token > this.first && token < this.last && this.words.starts[token] === this.words.ends[token - 1];
  }

  /** Digits with thousands separators and one decimal point: "1,200.5"; NaN for others. */
  digits(token: number): number {
    const form = this.form(token);
    if (!/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/.test(form)) return Number.NaN;
    return Number(form.replaceAll(',', ''));
  }

  /** A whole number written in digits with at most `width` of them; -1 for others. */
  integer(token: number, width: number): number {
    const form = this.form(token);
    return form.length <= width && /^\d+$/.test(form) ? Number(form) : -1;
  }

  /** "5", "3.5 million", "3bn", "twenty-one", "a hundred": the longest number that starts at this token. */
  number(token: number): NumberRead | undefined {
    let value = this.digits(token);
    let to = token + 1;
    if (Number.isNaN(value)) {
      const joined = /^(\d+(?:[.,]\d+)*)(k|m|mn|mln|bn|bln|b|tn)$/i.exec(this.form(token));
      const scale = joined && SCALES.get(joined[2]!.toLowerCase());
      if (joined && scale) return {value: scaled(Number(joined[1]!.replaceAll(',', '')), scale), to};
      const word = NUMBER_WORDS.get(this.lower(token));
      if (word !== undefined) {
        value = word;
        if (word >= 20 && this.lower(to) === '-') {
          const unit = NUMBER_WORDS.get(this.lower(to + 1));
          if (unit !== undefined && unit < 10) {
            value += unit;
            to += 2;
          }
        }
      } else if (this.lower(token) === 'a' && SCALES.has(this.lower(to)) && this.lower(to).length > 3) {
        value = 1;
      } else {
        return undefined;
      }
    }
    for (let scale = SCALES.get(this.lower(to)); scale; scale = SCALES.get(this.lower(to))) {
      // "5 m" is metres or a truncated word, not five million
      if (this.lower(to).length === 1) break;
      value = scaled(value, scale);
      to++;
    }
    return {value, to};
  }
}

/** Multiplies without the binary dust of "1.1 million" (1100000.0000000001). */
function scaled(value: number, scale: number): number {
  return Math.round(value * scale * 100) / 100;
}
