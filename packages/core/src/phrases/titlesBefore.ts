import {WordClass} from './classes.js';
import {RANKS} from './data/nouns.js';
import {
  affiliation,
  bitsAt,
  type Frame,
  gluedToPrevious,
  type Head,
  isCapitalized,
  isPlace,
  type LeftSide,
  lowerAt,
  readLeft,
  sentenceEnd,
  sentenceStart,
  textOf,
} from './frame.js';
import {beforeHonorifics, closesApposition, honorificsFrom, makeTitle, ofBody, ofParty} from './makeTitle.js';
import {isRankWord} from './mistagged.js';
import {headEndingAt, nearestHead, outerHead} from './nearestHead.js';
import {nounOf} from './nounTable.js';
import {beforeCopula, bodyPastComma, joinsIdentified, runsOn} from './openTitles.js';
import {closingBracket, type RightSide, readRight} from './rightSide.js';
import type {Affiliation, Title} from './types.js';

/** Names after the first that one plural title is read for. */
const MAX_FOLLOWERS = 6;

/** Adds the titles that stand before a name. */
export function titlesBefore(frame: Frame, name: number, titles: Title[]): void {
  const start = sentenceStart(frame, frame.names[name]!.from);
  let last = beforeHonorifics(frame, name);
  if (last < start) return;
  if (bitsAt(frame, last) & WordClass.PossessiveClitic) {
    elliptic(frame, name, last, start, titles);
    return;
  }
  const people = demonymBefore(frame, last, start);
  if (people >= 0) last = people - 1;
  const copula = beforeCopula(frame, name, last, start);
  if (copula >= 0) {
    const count = titles.length;
    pushOffice(frame, name, nearestHead(frame, copula, start)!, copula, start, false, titles);
    if (lowerAt(frame, last) === 'was' && lowerAt(frame, start) !== 'in')
      for (const title of titles.slice(count)) title.status ??= 'former';
    return;
  }
  let comma = (bitsAt(frame, last) & WordClass.Comma) !== 0;
  if (comma) {
    last--;
    // "Her predecessor, X of Norway, said"
    const {from, to} = frame.names[name]!;
    if (runsOn(frame, name, last, start)) comma = false;
    else if (!closesApposition(frame, ofParty(frame, to, sentenceEnd(frame, from))?.to ?? to)) {
      each(frame, name, last, start, titles);
      return;
    }
  }
  const found = nearestHead(frame, last, start);
  if (!found) return;
  if (found.adjacent && isRank(frame, found.head)) {
    const rank = ranksFrom(frame, found.head, start);
    let before = honorificsFrom(frame, rank.from, start) - 1;
    // "The army chief, General X, said"
    const {to} = frame.names[name]!;
    const past = lowerAt(frame, to) === '(' ? closingBracket(frame, to, sentenceEnd(frame, to)) : to;
    const apposed = (bitsAt(frame, before) & WordClass.Comma) !== 0 && past > 0 && closesApposition(frame, past);
    if (apposed) before--;
    const office = before >= start ? nearestHead(frame, before, start) : undefined;
    if (office && !office.head.noun.plural) {
      pushRank(frame, name, rank, titles);
      pushOffice(frame, name, office, before, start, apposed, titles);
      return;
    }
  }
  pushOffice(frame, name, found, last, start, comma, titles);
}

/** "the vice-president of Y, |the Senegalese X", "its chair, |Fijian X": where what tells the country of somebody begins, after a comma; else -1. */
function demonymBefore(frame: Frame, last: number, start: number): number {
  const name = frame.nameAt[last]!;
  if (name < 0 || !frame.names[name]!.demonym) return -1;
  const {from} = frame.names[name]!;
  const first = bitsAt(frame, from - 1) & WordClass.Definite ? from - 1 : from;
  return first - 1 > start && bitsAt(frame, first - 1) & WordClass.Comma ? first : -1;
}

const RANK_LEMMAS: ReadonlySet<string> = new Set(RANKS.split(' '));

function isRank(frame: Frame, head: Head): boolean {
  if (!isCapitalized(frame, head.from)) return false;
  // "the president of the guild, Chief X", but "Police Chief X"
  if (BEHIND_COMMA.has(head.lemma)) return (bitsAt(frame, head.from - 1) & WordClass.Comma) !== 0;
  return RANK_LEMMAS.has(head.lemma);
}

/** What is the form of address of somebody whose office stands before the comma, and elsewhere an office. */
const BEHIND_COMMA: ReadonlySet<string> = new Set(
  'chief bishop archbishop pastor imam engineer justice barrister'.split(' '),
);

/** "Maj. Gen.": the ranks in a row that end in this one. */
function ranksFrom(frame: Frame, last: Head, start: number): Head {
  let {from} = last;
  while (from - 1 >= start) {
    // "Lt.-Gen."
    const hyphen = bitsAt(frame, from - 1) & WordClass.Hyphen && gluedToPrevious(frame, from) ? 1 : 0;
    const head = headEndingAt(frame, from - 1 - hyphen, start);
    // "Crown Prince | Sheikh X"
    const crown = lowerAt(frame, (head?.from ?? 0) - 1) === 'crown';
    if (!head || head.to !== from - hyphen || crown || !isRank(frame, head)) break;
    from = head.from;
  }
  while (from - 1 >= start && isRankWord(frame, from - 1)) from--;
  return {...last, from};
}

function pushRank(frame: Frame, name: number, rank: Head, titles: Title[]): void {
  const left: LeftSide = {
    from: rank.from,
    determiner: 'none',
    possessor: -1,
    affiliations: [],
    modifiers: [],
    counted: false,
  };
  titles.push(
    makeTitle(frame, name, rank, left, {to: rank.to, titleTo: rank.to, affiliations: [], modifiers: []}, 'before'),
  );
}

/** Adds the title whose head was found, with all that stands up to token `last`. */
function pushOffice(
  frame: Frame,
  name: number,
  found: {head: Head; adjacent: boolean},
  last: number,
  start: number,
  comma: boolean,
  titles: Title[],
): void {
  let {head} = found;
  let left = readLeft(frame, head);
  // "Special Assistant to the Prime Minister X", but "adviser to Prime Minister X".
  const alone = found.adjacent && !(left.determiner === 'definite' && isCapitalized(frame, head.from));
  const outer = alone ? undefined : outerHead(frame, head, left, start);
  if (outer) {
    head = outer;
    left = readLeft(frame, head);
  }
  if (head.noun.plural) {
    pluralTitle(frame, name, head, left, titles);
    return;
  }
  if (left.determiner === 'indefinite' && !comma && !found.adjacent) return;
  const right = readRight(frame, head.to, last + 1);
  // "Minister for Trade, X," tells as much as a country would.
  const told =
    ((right.to > head.to || head.to > head.head + 1) && isCapitalized(frame, head.from)) ||
    // "Managing director of the bank, X, said": a sentence begins with a capital anyhow.
    (right.to > head.to && left.determiner === 'none' && left.from === start && isCapitalized(frame, start)) ||
    // "A spokesman for the bank, X, said", "A former deputy trade minister, X, said"
    (left.determiner === 'indefinite' && (right.to > head.to || isOneOf(frame, head, left, frame.names[name]!.to)));
  const {from, to} = frame.names[name]!;
  const apposedBody =
    comma && left.determiner === 'indefinite' ? bodyPastComma(frame, to, sentenceEnd(frame, from)) : undefined;
  if (comma && !identifies(left) && !told && !apposedBody && !joinsIdentified(frame, left, start)) return;
  if (head.noun.kind !== 'person') return;
  if (apposedBody && right.affiliations.length === 0) right.affiliations.push(apposedBody);
  const party =
    comma || left.affiliations.length + right.affiliations.length > 0
      ? undefined
      : (ofParty(frame, to, sentenceEnd(frame, from)) ?? ofBody(frame, head, to, sentenceEnd(frame, from)));
  if (party) right.affiliations.push(party);
  if (right.affiliations.length === 0) right.affiliations.push(...apposedParties(frame, left, start));
  titles.push(makeTitle(frame, name, head, left, right, 'before'));
  coordinated(frame, name, head, left, right, start, titles);
  furtherBefore(frame, name, head, left, comma, start, titles);
}

/**
 * An office before another one: "Deputy Prime Minister - Minister of Trade X", "Minister of State, Minister of Health X",
 * "the bloc's chairman, Fijian Prime Minister X,".
 */
function furtherBefore(
  frame: Frame,
  name: number,
  head: Head,
  left: LeftSide,
  comma: boolean,
  start: number,
  titles: Title[],
): void {
  const at = left.from - 1;
  if (at - 1 < start || !isCapitalized(frame, head.from)) return;
  const bits = bitsAt(frame, at);
  const spaced = !gluedToPrevious(frame, at) && !gluedToPrevious(frame, at + 1);
  const dash = lowerAt(frame, at) === '/' || ((bits & WordClass.Hyphen) !== 0 && spaced);
  if (!dash && !(bits & WordClass.Comma)) return;
  const found = nearestHead(frame, at - 1, start);
  if (!found || found.head.noun.plural || found.head.noun.kind !== 'person' || found.head.noun.relation) return;
  const isMinister = (lemma: string) => lemma === 'minister';
  const ministers = isMinister(head.lemma) && isMinister(found.head.lemma) && isCapitalized(frame, found.head.from);
  if (dash ? isCapitalized(frame, found.head.from) : ministers && !comma && left.determiner === 'none') {
    const before = titles.length;
    pushOffice(frame, name, found, at - 1, start, false, titles);
    // "Ivorian Minister of State, Minister of Health X": both are of the country.
    const own = titles[before - 1];
    const further = titles[before];
    if (lowerAt(frame, at) === '/' && own && further?.affiliations.length === 0)
      further.affiliations = own.affiliations;
    if (own?.affiliations.length === 0) own.affiliations = titles[before]?.affiliations.filter(isOfPlace(frame)) ?? [];
    return;
  }
  if (dash || comma || !closesApposition(frame, frame.names[name]!.to)) return;
  if (bitsAt(frame, frame.names[name]!.to + 1) & WordClass.And) return;
  const outer = readLeft(frame, found.head);
  const right = readRight(frame, found.head.to, at);
  const parties = [...outer.affiliations, ...right.affiliations];
  // "Kenya's president, Prime Minister X, and the speaker": three people; "the bloc's chairman" is a president besides.
  if (parties.some(isOfPlace(frame))) return;
  if (
    parties.length > 0
      ? outer.determiner === 'definite' || outer.determiner === 'possessive'
      : isOwnedByBody(frame, outer)
  )
    titles.push(makeTitle(frame, name, found.head, outer, right, 'before'));
}

/** Classes of nouns for offices of which there are several. */
const OF_SEVERAL: ReadonlySet<string> = new Set(['official', 'leader', 'spokesman', 'diplomat']);

/** "a former trade minister", "an army spokesman" before a name between commas. */
const isOneOf = (frame: Frame, {noun}: Head, {modifiers}: LeftSide, to: number): boolean =>
  modifiers.length > 0 && !noun.vague && OF_SEVERAL.has(noun.className) && closesApposition(frame, to);

const isOfPlace =
  ({names}: Frame) =>
  ({name}: Affiliation): boolean =>
    name >= 0 && names[name]!.type === 'place';

/** "the bloc's chairman" */
const isOwnedByBody = (frame: Frame, {determiner, owner}: LeftSide): boolean =>
  determiner === 'possessive' && owner !== undefined && nounOf(lowerAt(frame, owner))?.kind === 'organization';

/** "Norway's Foreign Minister X and Denmark's Y": the same office of another country. */
function elliptic(frame: Frame, name: number, clitic: number, start: number, titles: Title[]): void {
  const {names, nameAt} = frame;
  const place = clitic > start ? nameAt[clitic - 1]! : -1;
  if (place < 0 || names[place]!.type !== 'place') return;
  let before = names[place]!.from - 1;
  if (!(bitsAt(frame, before) & WordClass.And)) return;
  if (bitsAt(frame, before - 1) & WordClass.Comma) before--;
  const first = before - 1 > start ? nameAt[before - 1]! : -1;
  if (first < 0 || names[first]!.type !== 'person') return;
  const country = affiliation(frame, place, 'possessive');
  const isOffice = ({bearer, by, affiliations}: Title) =>
    bearer === first &&
    by === 'before' &&
    affiliations.some(({name: party}) => party >= 0 && names[party]!.type === 'place');
  for (const office of titles.slice(-MAX_FOLLOWERS).filter(isOffice))
    titles.push({...office, from: country.from, to: clitic + 1, bearer: name, affiliations: [country]});
}

/** "her Danish counterpart, Foreign Minister X": what is told of whose office it is, right before the comma. */
function apposedParties(frame: Frame, left: LeftSide, start: number): Affiliation[] {
  if (left.determiner !== 'none' || left.affiliations.length > 0) return [];
  if (!(bitsAt(frame, left.from - 1) & WordClass.Comma) || left.from - 2 < start) return [];
  const before = headEndingAt(frame, left.from - 2, start);
  if (!before?.noun.relation || before.noun.plural || before.to !== left.from - 1) return [];
  const isParty = ({name, by}: Affiliation) => by === 'modifier' && name >= 0 && frame.names[name]!.type === 'place';
  return readLeft(frame, before).affiliations.filter(isParty);
}

/** Whether the phrase can name exactly one person before a comma: "the president of Kenya, X," but not "minister, X,". */
function identifies(left: LeftSide): boolean {
  return left.determiner === 'definite' || left.determiner === 'possessive' || left.affiliations.length > 0;
}

/** "the presidents of Kenya and Ghana, X and Y,": one country each, in their order. */
function each(frame: Frame, name: number, last: number, start: number, titles: Title[]): void {
  const found = nearestHead(frame, last, start);
  if (!found?.head.noun.plural || found.head.noun.kind !== 'person') return;
  const {head} = found;
  const left = readLeft(frame, head);
  const right = readRight(frame, head.to, last + 1);
  const bearers = [name, ...followers(frame, name)];
  const parties = right.affiliations.filter(({by}) => by === 'of');
  if (oneCountryEach(frame, bearers, head, left, titles)) return;
  // "the deputy heads of the Council, X and Y,": of one body
  const [party] = parties;
  const one = parties.length === 1 && party!.name >= 0 && frame.names[party!.name]!.type === 'organization';
  if (bearers.length < 2 || (parties.length > 0 && !one && parties.length !== bearers.length)) return;
  bearers.forEach((bearer, index) => {
    const own = parties.length > 0 && !one ? {...right, affiliations: [parties[index]!]} : right;
    titles.push(makeTitle(frame, bearer, head, left, own, 'before'));
  });
}

/** "Danish and Polish Foreign Ministers X and Y": the countries in the order of the people. */
function oneCountryEach(
  frame: Frame,
  bearers: readonly number[],
  head: Head,
  left: LeftSide,
  titles: Title[],
): boolean {
  const countries = left.affiliations;
  if (bearers.length < 2 || countries.length !== bearers.length) return false;
  if (!countries.every(({by, from}) => by === 'modifier' && isPlace(frame, from))) return false;
  const right: RightSide = {to: head.to, titleTo: head.to, affiliations: [], modifiers: []};
  bearers.forEach((bearer, index) => {
    titles.push(makeTitle(frame, bearer, head, {...left, affiliations: [countries[index]!]}, right, 'before'));
  });
  return true;
}

/** Names of persons that commas and "and" join to a name, with "of Norway" after each: "X of Norway and Y of Denmark". */
function followers(frame: Frame, name: number): number[] {
  const found: number[] = [];
  let {from, to: at} = frame.names[name]!;
  const end = sentenceEnd(frame, from);
  while (found.length < MAX_FOLLOWERS && at < end) {
    at = ofParty(frame, at, end)?.to ?? at;
    const bits = bitsAt(frame, at);
    if (!(bits & (WordClass.And | WordClass.Comma))) break;
    from = at + 1;
    if (bits & WordClass.Comma && bitsAt(frame, from) & WordClass.And) from++;
    const follower = from < end ? frame.nameAt[from]! : -1;
    if (follower < 0 || frame.names[follower]!.type !== 'person' || frame.names[follower]!.from !== from) break;
    found.push(follower);
    at = frame.names[follower]!.to;
  }
  return found;
}

/** "Foreign Ministers X and Y": each of the names that follow bears the title. */
function pluralTitle(frame: Frame, name: number, head: Head, left: LeftSide, titles: Title[]): void {
  const bearers = [name, ...followers(frame, name)];
  if (oneCountryEach(frame, bearers, head, left, titles)) return;
  for (const bearer of bearers) {
    const {from, to} = frame.names[bearer]!;
    const party = ofParty(frame, to, sentenceEnd(frame, from));
    const right: RightSide = {to: head.to, titleTo: head.to, affiliations: party ? [party] : [], modifiers: []};
    titles.push(makeTitle(frame, bearer, head, left, right, 'before'));
  }
}

/** "president and CEO X", "the Prime Minister and Minister of Defence X": the same person holds both. */
function coordinated(
  frame: Frame,
  name: number,
  head: Head,
  left: LeftSide,
  right: RightSide,
  start: number,
  titles: Title[],
): void {
  const and = left.from - 1;
  if (and - 1 < start || !(bitsAt(frame, and) & WordClass.And)) return;
  if (left.determiner !== 'none') return;
  const first = nearestHead(frame, and - 1, start)?.head;
  if (!first || first.noun.plural) return;
  const firstLeft = readLeft(frame, first);
  if (left.affiliations.length > 0) {
    // "Kenyan President and AU chairman X", but not "the Kenyan president and Ugandan minister X"
    const bodies = left.affiliations.every(({name: party}) => party < 0 || frame.names[party]!.type !== 'place');
    if (!bodies || first.to < and || firstLeft.determiner !== 'none' || firstLeft.affiliations.length === 0) return;
    const right: RightSide = {to: first.to, titleTo: first.to, affiliations: [], modifiers: []};
    titles.push(makeTitle(frame, name, first, firstLeft, right, 'before'));
    return;
  }
  // "president and CEO"
  const acronym = /^\p{Lu}{2,}$/u.test(textOf(frame, head.from, head.to));
  if (!acronym && isCapitalized(frame, first.from) !== isCapitalized(frame, head.from)) return;
  if (first.to < and) {
    // "First Deputy Prime Minister of Georgia and Minister of Economy X"
    const own = readRight(frame, first.to, and);
    titles.push(makeTitle(frame, name, first, firstLeft, own, 'before'));
    const second = titles[titles.length - 2]!;
    if (second.affiliations.length === 0) second.affiliations = [...firstLeft.affiliations, ...own.affiliations];
    return;
  }
  titles.push(
    makeTitle(frame, name, first, firstLeft, {...right, to: first.to, titleTo: first.to, modifiers: []}, 'before'),
  );
  const second = titles[titles.length - 2]!;
  if (second.affiliations.length === 0) second.affiliations = firstLeft.affiliations;
}
