import type {Name} from '../names/types.js';
import type {Phrases, Title} from '../phrases/types.js';
import {isComma, lowerAt, type Reading} from './reading.js';
import type {Attribution} from './types.js';

/** Tokens of "Prof.", "Alhaji Dr" between a comma and the name. */
const HONORIFIC_REACH = 3;

/**
 * Lets the name in a source phrase head it where the first noun is its bearer's office: "the Minister of Works, Ann Lee",
 * "Minister of Works Ann Lee". The office's head noun would lead to nobody.
 */
export function settleHeads(
  reading: Reading,
  attributions: readonly Attribution[],
  names: readonly Name[],
  {titles}: Phrases,
): void {
  for (const attribution of attributions) {
    const {source, sourceHead} = attribution;
    if (!source || sourceHead < source.from || sourceHead >= source.to || holdsPerson(names, sourceHead)) continue;
    const name = bearerOf(reading, titles, names, source, sourceHead) ?? apposed(reading, names, source, sourceHead);
    if (!name) continue;
    attribution.sourceHead = name.to - 1;
    if (name.to > source.to) takeApposition(reading, attribution, name.to);
  }
}

/** "According to the Minister of Works, Ann Lee, trade grew": the name belongs to the source, not to what is said. */
function takeApposition(reading: Reading, {source, parts}: Attribution, to: number): void {
  if (source) source.to = to;
  const first = parts[0];
  const next = isComma(reading, to) ? to + 1 : to;
  if (first && first.from <= to && first.to > next) first.from = next;
}

/** "Lagos: Two ministers …": the colon ends a dateline, and no place speaks. */
export function isDateline({rule, source}: Attribution, names: readonly Name[]): boolean {
  if ((rule !== 'headline' && rule !== 'transcript') || !source) return false;
  const name = names[nameFrom(names, source.from)];
  return name?.type === 'place' && name.from === source.from && name.to >= source.to;
}

/** Index of the first name that starts at `token` or after it. */
function nameFrom(names: readonly Name[], token: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle] as Name).from < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Longest name that is looked for around a token. */
const NAME_REACH = 12;

function holdsPerson(names: readonly Name[], token: number): boolean {
  for (let i = nameFrom(names, token - NAME_REACH); i < names.length; i++) {
    const {from, to, type} = names[i] as Name;
    if (from > token) return false;
    if (to > token && type === 'person') return true;
  }
  return false;
}

/** The bearer of the title whose words hold the head. */
function bearerOf(
  reading: Reading,
  titles: readonly Title[],
  names: readonly Name[],
  source: {from: number; to: number},
  head: number,
): Name | undefined {
  let low = 0;
  let high = titles.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((titles[middle] as Title).from < source.from - NAME_REACH) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < titles.length; i++) {
    const title = titles[i] as Title;
    if (title.from >= source.to) break;
    if (!holdsHead(title, head) && !(title.by === 'before' && follows(names, head, title.title.from))) continue;
    const name = names[title.bearer];
    if (name && name.from >= source.from && (name.to <= source.to || isNext(reading, source.to, name))) return name;
  }
  return undefined;
}

const holdsHead = (title: Title, head: number): boolean =>
  head < title.to && (head === title.head || (head >= title.title.from && head < title.title.to));

/** "Ministry of Trade spokesman Ann Lee": the office stands right after the body whose name holds the head. */
function follows(names: readonly Name[], head: number, office: number): boolean {
  for (let i = nameFrom(names, head - NAME_REACH); i < names.length; i++) {
    const {from, to} = names[i] as Name;
    if (from > head) return false;
    if (to > head && to === office) return true;
  }
  return false;
}

/** ", Ann Lee," or ", Dr. Ann Lee," right after a source. */
const isNext = (reading: Reading, end: number, name: Name): boolean =>
  isComma(reading, end) && name.from > end && name.from <= end + HONORIFIC_REACH && isComma(reading, name.to);

/** "the chairman, Alhaji Ann Lee,": a person's name between commas. */
function apposed(
  reading: Reading,
  names: readonly Name[],
  source: {from: number; to: number},
  head: number,
): Name | undefined {
  for (let i = nameFrom(names, head + 1); i < names.length; i++) {
    const name = names[i] as Name;
    if (name.to > source.to) return undefined;
    if (name.type !== 'person' || (name.to < source.to && !isComma(reading, name.to))) continue;
    for (let at = head + 1; at < name.from; at++) if (lowerAt(reading, at) === 'who') return undefined;
    let before = name.from - 1;
    while (before > head && before >= name.from - HONORIFIC_REACH && isCapitalized(reading, before)) before--;
    if (isComma(reading, before)) return name;
  }
  return undefined;
}

function isCapitalized({words}: Reading, token: number): boolean {
  const first = words.text.charCodeAt(words.starts[token] as number);
  return first >= 65 && first <= 90;
}
