import type {NamedType} from '../../article.js';
import {WordFlag} from '../../words/types.js';
import {type Draft, Is, type Reader} from './draft.js';

/** Most words of a quoted title, and between it and the noun that tells what it is. */
const LONGEST_TITLE = 8;
const MAX_DISTANCE = 3;
/** How sure a noun beside the quotation marks makes us. */
const CONFIDENCE = 0.9;

/** Small words inside titles. */
const SMALL = /^(?:of|the|and|for|on|in|to|a|an|with|from|by|at|as|de|la|&|-|'s|’s|:|,|\.)$/;

/**
 * Names in quotation marks beside the noun that tells their kind: the "Peace Bridges" global campaign, the film
 * “Silent Steppe”, a campaign called “Clean Rivers”. Those that lead a clause of their own are quotations, not names.
 */
export function findQuoted(reader: Reader, drafts: Draft[]): Draft[] {
  const {words} = reader;
  const found: Draft[] = [];
  for (let i = 0; i + 2 < words.count; i++) {
    if ((reader.flags(i) & WordFlag.OpenQuote) === 0 || !reader.isCapitalized(i + 1)) continue;
    const to = endOfTitle(reader, i + 1);
    if (to < 0) continue;
    const type = typeAfter(reader, to + 1, i) ?? typeBefore(reader, i - 1);
    const end = to - 1 > i + 1 && /^[.,]$/.test(reader.form(to - 1)) ? to - 1 : to;
    if (type) found.push({from: i + 1, to: end, type, demonym: false, confidence: CONFIDENCE});
    i = to;
  }
  if (found.length === 0) return drafts;
  /** For each token the quoted name it stands in, from 1. */
  const holder = new Int32Array(words.count);
  found.forEach(({from, to}, index) => {
    holder.fill(index + 1, from, to);
  });
  const isApart = (draft: Draft): boolean => {
    const first = holder[draft.from]!;
    if (first !== holder[draft.to - 1]) return false;
    const whole = found[first - 1];
    return whole?.from !== draft.from || whole.to !== draft.to;
  };
  return [...drafts.filter(isApart), ...found].sort((a, b) => a.from - b.from || b.to - a.to);
}

/** Where a run of capitalized and small words from `from` meets its closing mark; -1 when it does not. */
function endOfTitle(reader: Reader, from: number): number {
  for (let i = from; i < from + LONGEST_TITLE + 1 && reader.inSentence(i, from); i++) {
    if (i > from && reader.flags(i) & WordFlag.CloseQuote && !/^['’]$/.test(reader.form(i))) return i;
    if (!reader.isCapitalized(i) && (reader.flags(i) & WordFlag.Number) === 0 && !SMALL.test(reader.lower(i)))
      return -1;
  }
  return -1;
}

/** "… global campaign": the noun after the marks, over adjectives and nouns only. */
function typeAfter(reader: Reader, from: number, near: number): NamedType | undefined {
  for (let i = from; i < from + MAX_DISTANCE && reader.inSentence(i, near); i++) {
    if (reader.flags(i) & WordFlag.Punctuation && reader.form(i) !== '-') return undefined;
    const type = typeOfNoun(reader, i);
    if (type) return type;
    if (
      /^(?:is|was|are|were|has|have|said|says|and|or|in|on|at|by|of|to|for|will|would|the|a|an|that|which|as)$/.test(
        reader.lower(i),
      )
    )
      return undefined;
  }
  return undefined;
}

const NAMING: ReadonlySet<string> = new Set(['called', 'named', 'titled', 'entitled', 'dubbed', 'themed']);

/** "the film", "a campaign called". */
function typeBefore(reader: Reader, at: number): NamedType | undefined {
  if (at < 0) return undefined;
  // 'a film, "The Long Pier",'
  let before = reader.form(at) === ',' ? at - 1 : at;
  if (NAMING.has(reader.lower(before))) before--;
  return reader.inSentence(before, at) ? typeOfNoun(reader, before) : undefined;
}

function typeOfNoun(reader: Reader, token: number): NamedType | undefined {
  const kind = reader.kind(token);
  if (reader.isCapitalized(token)) return undefined;
  if (kind & Is.Event) return 'event';
  if (kind & Is.Law) return 'law';
  if (kind & Is.Work)
    return /^(?:plan|strategy|agenda|program|programme|project)$/.test(reader.lower(token)) ? 'event' : 'work';
  return undefined;
}
