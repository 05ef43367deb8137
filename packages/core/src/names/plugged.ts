import {namedTypes} from '@nutgraf/newst';
import type {Span} from '../article.js';
import type {Source} from '../source/types.js';
import type {TokenSpan, Words} from '../words/types.js';
import type {Draft} from './rules/draft.js';
import {nest} from './rules/nesting.js';
import type {Name, NameFinder, TaggedName, Tagger, TaggerText} from './types.js';

/** Names that are taken for each token of the text; a tagger that gives more, perhaps without end, is cut off. */
const MOST_PER_TOKEN = 4;
/** Warnings of each kind that are told one by one. */
const MOST_WARNINGS = 20;

/** A user's tagger as the stage that finds names; `trained` makes the one built in. */
export function plugIn(tagger: Tagger, trained: () => NameFinder): NameFinder {
  let builtIn: NameFinder | undefined;
  return {
    tag(source, words) {
      if (words.count === 0) return [];
      const warn = createWarn(source, words);
      const taken = new Taken(words);
      try {
        const given = tagger.tag(textOf(words), () => {
          builtIn ??= trained();
          return builtIn.tag(source, words).map(name => toTagged(words, name));
        });
        let left = words.count * MOST_PER_TOKEN;
        for (const name of namesOf(given)) {
          if (left-- === 0) {
            warn('tagger-failed', `the tagger gave more than ${MOST_PER_TOKEN} names a token; the rest is left out`);
            break;
          }
          take(words, name, taken, warn);
        }
      } catch (error) {
        warn('tagger-failed', `the tagger failed: ${messageOf(error)}`);
      }
      return nest(taken.names);
    },
  };
}

function textOf({text, count, starts, ends, sentences}: Words): TaggerText {
  const tokens: Span[] = [];
  for (let i = 0; i < count; i++) tokens.push({start: starts[i]!, end: ends[i]!});
  const spans: Span[] = [];
  for (let i = 0; i + 1 < sentences.length; i++) {
    if (sentences[i]! === sentences[i + 1]!) continue;
    spans.push({start: starts[sentences[i]!]!, end: ends[sentences[i + 1]! - 1]!});
  }
  return {text, tokens, sentences: spans};
}

function toTagged({starts, ends}: Words, {from, to, type, demonym, confidence}: Name): TaggedName {
  return {start: starts[from]!, end: ends[to - 1]!, type, demonym, confidence};
}

function namesOf(given: unknown): Iterable<unknown> {
  if (typeof given === 'object' && given !== null && Symbol.iterator in given) return given as Iterable<unknown>;
  const promise = given instanceof Promise ? 'a promise, but annotating is synchronous' : show(given);
  throw new TypeError(`tag() gave ${promise}; expected names {start, end, type}`);
}

type Warn = (code: 'name-dropped' | 'name-moved' | 'tagger-failed', message: string, span?: TokenSpan) => void;

/** Takes a name if it can stand, and says what is wrong with it otherwise. */
function take(words: Words, name: unknown, taken: Taken, warn: Warn): void {
  const {start, end} = (name ?? {}) as Record<string, unknown>;
  const {length} = words.text;
  if (!isOffset(start) || !isOffset(end) || start >= end || end > length) {
    const found = `start ${show(start)} and end ${show(end)}`;
    warn('name-dropped', `a name has ${found}, expected offsets with 0 ≤ start < end ≤ ${length}; it is left out`);
    return;
  }
  const span = tokensOf(words, start, end);
  const given = words.text.slice(start, end);
  const problem = problemOf(words, span, name as TaggedName) ?? taken.add(toDraft(span, name as TaggedName));
  if (problem) {
    warn('name-dropped', `${quote(given)} ${problem}; it is left out`, span);
  } else if (given.trim() !== textOfSpan(words, span)) {
    warn('name-moved', `${quote(given)} is no run of whole tokens; taken as ${quote(textOfSpan(words, span))}`, span);
  }
}

function problemOf({sentenceOf}: Words, {from, to}: TokenSpan, {type, confidence}: TaggedName): string | undefined {
  if (!namedTypes.includes(type)) return `has the type ${show(type)}, expected one of ${namedTypes.join(', ')}`;
  if (from >= to) return 'holds no word';
  if (sentenceOf[from] !== sentenceOf[to - 1]) return 'goes over the end of a sentence';
  if (confidence !== undefined && !(typeof confidence === 'number' && confidence >= 0 && confidence <= 1)) {
    return `has the confidence ${show(confidence)}, expected a number from 0 to 1`;
  }
  return undefined;
}

function toDraft(span: TokenSpan, {type, demonym, confidence = 1}: TaggedName): Draft {
  const isDemonym = demonym === true;
  return {...span, type: isDemonym ? 'place' : type, demonym: isDemonym, confidence};
}

/** The tokens that hold a character of [start, end); none when `from` is not below `to`. */
function tokensOf({count, starts, ends}: Words, start: number, end: number): TokenSpan {
  return {from: firstWhere(count, i => ends[i]! > start), to: firstWhere(count, i => starts[i]! >= end)};
}

/** The first of `count` numbers for which `test` is true, as it is for all after it; else `count`. */
function firstWhere(count: number, test: (i: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The names taken so far. A sentence has a bounded number of tokens, so that comparing within it stays cheap. */
class Taken {
  readonly names: Draft[] = [];
  readonly #bySentence = new Map<number, Draft[]>();
  readonly #words: Words;

  constructor(words: Words) {
    this.#words = words;
  }

  /** Takes a name, or tells why not. The same tokens again change nothing. */
  add(draft: Draft): string | undefined {
    const sentence = this.#words.sentenceOf[draft.from]!;
    const others = this.#bySentence.get(sentence) ?? [];
    for (const other of others) {
      if (other.from === draft.from && other.to === draft.to) return undefined;
      const apart = draft.to <= other.from || other.to <= draft.from;
      const nested =
        (other.from <= draft.from && draft.to <= other.to) || (draft.from <= other.from && other.to <= draft.to);
      if (!apart && !nested) return `crosses ${quote(textOfSpan(this.#words, other))}, which was given before it`;
    }
    others.push(draft);
    this.#bySentence.set(sentence, others);
    this.names.push(draft);
    return undefined;
  }
}

function createWarn({warnings, map}: Source, {count: tokens, starts, ends}: Words): Warn {
  const counts = new Map<string, number>();
  return (code, message, span) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    if (count > MOST_WARNINGS + 1) return;
    if (count > MOST_WARNINGS) warnings.push({code, message: 'and so are others', start: 0, end: 0});
    else if (span && span.from < span.to && span.to <= tokens) {
      warnings.push({code, message, start: map.start(starts[span.from]!), end: map.end(ends[span.to - 1]!)});
    } else warnings.push({code, message, start: 0, end: 0});
  };
}

function textOfSpan({text, starts, ends}: Words, {from, to}: TokenSpan): string {
  return text.slice(starts[from], ends[to - 1]);
}

function isOffset(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

/** The greatest length at which something is quoted in full in a message. */
const QUOTE_LENGTH = 40;

function quote(text: string): string {
  return JSON.stringify(text.length > QUOTE_LENGTH ? `${text.slice(0, QUOTE_LENGTH)}…` : text);
}

function show(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'function') return 'a function';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : show(error);
}
