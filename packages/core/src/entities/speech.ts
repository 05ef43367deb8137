import {WordClass} from '../phrases/classes.js';
import {bitsAt, type Frame} from '../phrases/frame.js';
import type {Quotes} from '../quotes/types.js';
import type {Grammar} from './grammar.js';
import {readSources} from './sources.js';

/** Who is quoted where: tokens that head the sources of quotations. */
export class Speech {
  readonly #frame: Frame;
  readonly #grammar: Grammar;
  readonly #quotes: Quotes;
  readonly #sourceOf: Int32Array;
  readonly #sources = new Set<number>();
  readonly #indirect = new Set<number>();

  constructor(frame: Frame, grammar: Grammar, quotes: Quotes) {
    this.#frame = frame;
    this.#grammar = grammar;
    this.#quotes = quotes;
    this.#sourceOf = readSources(frame.words, quotes);
    for (const {kind, sourceHead} of quotes.attributions) {
      if (sourceHead >= 0) (kind === 'indirect' ? this.#indirect : this.#sources).add(sourceHead);
    }
  }

  /** Token that heads the source of a quotation, or -1. */
  sourceOf(quotation: number): number {
    return this.#sourceOf[quotation]!;
  }

  /** Whether a token heads the source of words in quotation marks. */
  isSource(token: number): boolean {
    return this.#sources.has(token);
  }

  /** Whether a token heads the source of any words, reported ones too. */
  tells(token: number): boolean {
    return this.#sources.has(token) || this.#indirect.has(token);
  }

  /** Of "“One. Two,” he said" the sentence in which the quotation began: what is quoted does not move the talk on. */
  originOf(token: number, sentence: number): number {
    if (!this.isSource(token)) return sentence;
    const {words} = this.#frame;
    const before = bitsAt(this.#frame, token - 1) & WordClass.Comma ? token - 2 : token - 1;
    const quotation = before >= 0 ? this.#grammar.quotation[before]! : -1;
    if (quotation < 0) return sentence;
    const first = words.sentenceOf[Math.max(0, this.#quotes.quotations[quotation]!.from)]!;
    return words.blockOf[first] === words.blockOf[sentence] ? first : sentence;
  }
}
