import type {Name} from '../names/types.js';
import type {Phrases, Title} from '../phrases/types.js';
import {Bit} from './lexicon.js';
import {headOf} from './nounPhrases.js';
import {IS, isComma, isDash, isSentenceEnd, lowerAt, type Reading, T} from './reading.js';
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
    const {source} = attribution;
    if (source) attribution.sourceHead = beforePlace(reading, names, source, attribution.sourceHead);
    const {sourceHead} = attribution;
    if (!source || sourceHead < source.from || sourceHead >= source.to || holdsPerson(names, sourceHead)) continue;
    const name =
      bearerOf(reading, titles, names, source, sourceHead) ??
      antecedent(reading, names, source) ??
      apposed(reading, names, source, sourceHead) ??
      closingName(reading, titles, names, source, sourceHead) ??
      namedBody(reading, names, source, sourceHead);
    if (!name) continue;
    attribution.sourceHead = name.to - 1;
    if (name.to > source.to) takeApposition(reading, attribution, name.to);
  }
}

/** "a statement from Atlanta, Georgia": the second of two places tells where the first is, and heads nothing. */
function beforePlace(
  reading: Reading,
  names: readonly Name[],
  source: {from: number; to: number},
  head: number,
): number {
  const name = nameEnding(names, head + 1);
  if (name?.type !== 'place' || name.from - 1 <= source.from || !isComma(reading, name.from - 1)) return head;
  const place = nameEnding(names, name.from - 1);
  return place?.type === 'place' && place.from > source.from ? headOf(reading, source.from, name.from - 1) : head;
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
    if (
      !holdsHead(title, head) &&
      !(title.by === 'before' && follows(names, head, beforeBracket(reading, title.title.from)))
    )
      continue;
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

/** Tokens of the short form in "Ministry of Trade (MoT) spokesman". */
const BRACKET_REACH = 5;

/** Where the words before an office end, past a short form in brackets. */
function beforeBracket(reading: Reading, office: number): number {
  if (lowerAt(reading, office - 1) !== ')') return office;
  for (let at = office - 2; at >= office - BRACKET_REACH; at--) if (lowerAt(reading, at) === '(') return at;
  return office;
}

/** ", Ann Lee," or ", Dr. Ann Lee," right after a source. */
const isNext = (reading: Reading, end: number, name: Name): boolean =>
  isComma(reading, end) &&
  name.from > end &&
  name.from <= end + HONORIFIC_REACH &&
  (isComma(reading, name.to) || isSentenceEnd(reading, name.to));

/** Tokens of "Alhaji Dr", "Barbadian Prime Minister Sir" between a comma and the name. */
const OFFICE_REACH = 6;

/** What tells of another than the head: "the general, who spoke through his deputy, Ann Lee,". */
const ASIDES = new Set(['who', 'whose', 'through']);

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
    for (let at = head + 1; at < name.from; at++) if (ASIDES.has(lowerAt(reading, at))) return undefined;
    let before = name.from - 1;
    while (before > head && before >= name.from - OFFICE_REACH && IS.premodifier[reading.tags[before] as number])
      before--;
    if (isComma(reading, before)) return name;
  }
  return undefined;
}

/** "talks with Ann Lee, who said": the person right before the pronoun. */
function antecedent(reading: Reading, names: readonly Name[], source: {from: number; to: number}): Name | undefined {
  const who = source.to - 1;
  if (lowerAt(reading, who) !== 'who') return undefined;
  const end = isComma(reading, who - 1) ? who - 1 : who;
  const name = nameEnding(names, end);
  return name?.type === 'person' && name.from >= source.from ? name : undefined;
}

/**
 * "Councillor and committee chair Ann Lee", "the Port Authority's Ann Lee", "adviser for textiles Ann Lee", "Ann Lee MBE":
 * the person whose name ends the phrase before its first comma, and not "a spokesman for President Lee".
 */
function closingName(
  reading: Reading,
  titles: readonly Title[],
  names: readonly Name[],
  source: {from: number; to: number},
  head: number,
): Name | undefined {
  const {tags} = reading;
  let end = source.from;
  while (end < source.to && !isComma(reading, end) && !isDash(reading, end)) end++;
  // "Ann Lee MBE", "Ann Lee Friday"
  const tail = end - 1 === head && (isAbbreviation(reading, head) || (reading.bits[head] as number) & Bit.Day);
  const index = personEnding(names, tail ? head : end);
  const name = names[index];
  if (!name || name.from <= source.from) return tail ? name : undefined;
  if (tail) return name;
  let before = name.from - 1;
  if (HONORIFIC.test(lowerAt(reading, before))) before--;
  if (head >= name.from || head > before || tags[before] === T.CC || IS.preposition[tags[before] as number])
    return undefined;
  if (tags[before] === T.POS) return name;
  let preposition = false;
  for (let i = source.from; i < name.from; i++) {
    if (tags[i] === T.CC && (IS.determiner[tags[source.from] as number] || IS.name[tags[i - 1] as number]))
      return undefined;
    // "acting chief executive" is no clause
    const verb = IS.verb[tags[i] as number] && !(tags[i] === T.VBG && IS.premodifier[tags[i + 1] as number]);
    if (i > head && (verb || ASIDES.has(lowerAt(reading, i)))) return undefined;
    preposition ||= i > head && IS.preposition[tags[i] as number] === 1;
  }
  if (!preposition) return name;
  // Of what stands after a preposition only a field, a body or a place leaves the name to the office.
  const titled = titles.some(({bearer, by}) => bearer === index && by === 'before');
  return titled || !IS.noun[tags[before] as number] || PERSONS.test(lowerAt(reading, before)) ? undefined : name;
}

const HONORIFIC = /^(?:mr|mrs|ms|dr|prof|hon|alhaji|sheikh)\.?$/;

/** Index of the person's name that ends where a token starts, or -1. */
function personEnding(names: readonly Name[], to: number): number {
  for (let i = nameFrom(names, to - NAME_REACH); i < names.length; i++) {
    const {from, to: end, type} = names[i] as Name;
    if (from >= to) return -1;
    if (end === to && type === 'person') return i;
  }
  return -1;
}

/** "MBE", "AM", "MP" */
function isAbbreviation({words}: Reading, token: number): boolean {
  const from = words.starts[token] as number;
  const to = words.ends[token] as number;
  return to - from > 1 && to - from < 5 && /^[A-Z]+$/.test(words.text.slice(from, to));
}

/** What is told of a body by a common noun after its name or before it: "the Xinhua news agency", "its partner, the National Party". */
const BODIES = new Set(
  'newspaper daily weekly tabloid magazine channel broadcaster television website portal party movement militia group company firm giant airline carrier chain maker lender'.split(
    ' ',
  ),
);

/** The name of a body that is the source, though a common noun heads its phrase. */
function namedBody(
  reading: Reading,
  names: readonly Name[],
  source: {from: number; to: number},
  head: number,
): Name | undefined {
  const word = lowerAt(reading, head);
  if (isCapitalized(reading, head)) return undefined;
  const news = word === 'agency' && lowerAt(reading, head - 1) === 'news';
  if (news || BODIES.has(word)) {
    const before = nameEnding(names, news ? head - 1 : head);
    if (before?.type === 'organization' && before.from >= source.from) return before;
  }
  // "its smaller partner, the National Party,"
  if (!isComma(reading, head + 1) || !IS.determiner[reading.tags[source.from] as number]) return undefined;
  const end = isComma(reading, source.to - 1) ? source.to - 1 : source.to;
  const after = nameEnding(names, end);
  const from = lowerAt(reading, head + 2) === 'the' ? head + 3 : head + 2;
  return after?.type === 'organization' && after.from === from && !PERSONS.test(word) ? after : undefined;
}

/** Words for somebody, whose apposition is no body: "the spokesman, Reuters". */
const PERSONS =
  /(?:man|men|woman|women|person|ist|ian|chief|head|official|aide|leader|officer|minister|editor|director|member|president|reporter|lawyer)$/;

/** The name that ends where a token starts. */
function nameEnding(names: readonly Name[], to: number): Name | undefined {
  let best: Name | undefined;
  for (let i = nameFrom(names, to - NAME_REACH); i < names.length; i++) {
    const name = names[i] as Name;
    if (name.from >= to) break;
    if (name.to === to && (!best || name.from < best.from)) best = name;
  }
  return best;
}

function isCapitalized({words}: Reading, token: number): boolean {
  const first = words.text.charCodeAt(words.starts[token] as number);
  return first >= 65 && first <= 90;
}
