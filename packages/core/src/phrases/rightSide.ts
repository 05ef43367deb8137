import {officeByTitle} from '@nutgraf/knowledge';
import {bodyOfPlace, isBodyNoun, isBodyRight} from './bodies.js';
import {Honorific, WordClass} from './classes.js';
import {
  affiliation,
  bitsAt,
  DIVISIONS,
  type Frame,
  isBasedAt,
  isCapitalized,
  lemmaAt,
  lowerAt,
  sentenceEnd,
  textOf,
} from './frame.js';
import {isCommon, listGoesOn, placeListGoesOn} from './lists.js';
import {nounOf} from './nounTable.js';
import {commonEnd, isParticipleOf, ownedBy} from './owned.js';
import {CARDINAL, PREMODIFIER} from './tags.js';
import type {Affiliation} from './types.js';

/** What stands to the right of a head: "of the EU Council", "to Azerbaijan and Turkey". */
export interface RightSide {
  /** Token just past the last phrase read. */
  to: number;
  /** Token just past the part that belongs to the words of the title ("to Azerbaijan", "of Foreign Affairs"). */
  titleTo: number;
  affiliations: Affiliation[];
  /** Tokens of lower-case or capitalized common words in the phrases ("culture" in "minister of culture"). */
  modifiers: number[];
}

/** Prepositional phrases read after one head; "Minister of Foreign Affairs of the Republic of X in charge of Y" has four. */
const MAX_PHRASES = 5;

/**
 * Reads the prepositional phrases after a head. `limit` is the token at which the bearer's name starts, when the
 * phrases must end there; then any preposition of titles is read, else only those that tie a head to a name.
 */
export function readRight(frame: Frame, from: number, limit = -1): RightSide {
  const end = limit >= 0 ? limit : sentenceEnd(frame, Math.max(0, from - 1));
  const right: RightSide = {to: from, titleTo: from, affiliations: [], modifiers: []};
  let inTitle = true;
  const direct = limit > from ? frame.nameAt[from]! : -1;
  if (direct >= 0 && isCapitalized(frame, from - 1) && /^(?:organization|place)$/.test(frame.names[direct]!.type)) {
    const {from: first, to} = frame.names[direct]!;
    // "Speaker National Assembly X", "Chief Minister Punjab X"
    if (first === from && to === limit) {
      right.affiliations.push(affiliation(frame, direct, 'of'));
      right.to = to;
      return right;
    }
  }
  if (limit > from && isBodyRight(frame, {head: from - 1, lemma: lemmaAt(frame, from - 1)}, from, limit)) {
    // "Chairman Planning and Development Board X", but "Secretary Interior X" holds a field.
    right.to = limit;
    if (isBodyNoun(frame, limit - 1))
      right.affiliations.push({from, to: limit, text: textOf(frame, from, limit), by: 'of', name: -1});
    else right.titleTo = limit;
    return right;
  }
  for (let phrase = 0; phrase < MAX_PHRASES; phrase++) {
    const preposition = right.to;
    if (preposition >= end) break;
    const bits = bitsAt(frame, preposition);
    const body = bits & WordClass.Comma ? bodyAfterComma(frame, from, preposition, end, limit) : -1;
    if (body >= 0 && right.affiliations.length === 0) {
      right.affiliations.push(affiliation(frame, body, 'of'));
      right.to = frame.names[body]!.to;
      break;
    }
    const staff = phrase === 0 && limit < 0 && worksWith(frame, from);
    const tied = bits & WordClass.AffiliationPreposition || staff;
    if (!tied && !(bits & WordClass.TitlePreposition)) break;
    if (!tied && limit < 0) break;
    const word = lowerAt(frame, preposition);
    const by = staff ? 'at' : tied ? (word as Affiliation['by']) : 'in';
    let at = preposition + 1;
    // "head of its Department of Roads", "leader of a mosque"
    const determiner = bitsAt(frame, at);
    const indefinite = by === 'of' && limit < 0 && (determiner & WordClass.Indefinite) !== 0;
    if (determiner & (WordClass.Definite | WordClass.PossessivePronoun) || indefinite) at++;
    if (at >= end) break;
    const count = right.affiliations.length;
    const words = right.modifiers.length;
    const part = by === 'of' ? partWords(frame, at) : 0;
    if (part > 0) {
      // "Chairman of the Board of Directors of Y": of Y.
      right.to = at + part;
      if (inTitle) right.titleTo = right.to;
      continue;
    }
    if (limit < 0 && frame.words.tags[at] === CARDINAL) break;
    const after = readObjects(frame, at, end, by, right, limit >= 0);
    if (after === at) break;
    // "counsel for Dr X"
    if (limit < 0 && leadsToPerson(frame, at, after)) {
      right.modifiers.length = words;
      break;
    }
    // "head of an Iraqi militia": not of Iraq.
    if (indefinite && frame.nameAt[after - 1]! < 0) right.affiliations.length = count;
    if (
      right.affiliations.length === count &&
      by === 'of' &&
      isOrganization(frame, at, after) &&
      !isPortfolio(frame, from, at, after)
    ) {
      const to = organizationEnd(frame, after, end);
      right.affiliations.push({from: at, to, text: textOf(frame, at, to), by, name: -1});
      right.to = to;
      inTitle = false;
      continue;
    }
    const named = right.affiliations.length > count;
    // A lower-case "in" or "to" phrase without a name is no part of a title: "the minister in charge", "… to talks".
    if (!named && limit < 0 && by !== 'of' && by !== 'for' && !isAideTo(frame, from, by, after)) {
      right.modifiers.length = words;
      break;
    }
    right.to = after;
    const leaves = named && !endsInOwned(frame, at, after) && (by === 'of' || by === 'at' || by === 'in' || !tied);
    if (leaves) inTitle = false;
    else if (inTitle) right.titleTo = after;
    if (bitsAt(frame, right.to) & WordClass.Comma) break;
  }
  // "Minister of State for Petroleum (Gas), X"
  if (limit >= 0 && right.to > from && lowerAt(frame, right.to) === '(') {
    const close = closingBracket(frame, right.to, limit);
    if (close === limit) right.to = limit;
  }
  return right;
}

/** Those who are told with the firm they are with. */
const STAFF =
  /^(?:analyst|economist|strategist|researcher|consultant|lawyer|attorney|partner|scholar|expert|scientist|fellow|engineer|officer|trader|doctor|surgeon|journalist|reporter|correspondent|spokes(?:man|woman|person)|adviser|advisor|professor|coordinator|specialist)$/;

/** "an economist |with the Lotus Group" */
const worksWith = (frame: Frame, at: number): boolean =>
  lowerAt(frame, at) === 'with' && STAFF.test(lowerAt(frame, at - 1));

/** Whether nothing but forms of address stand from `from` to a person's name at `to`. */
function leadsToPerson(frame: Frame, from: number, to: number): boolean {
  const name = frame.nameAt[to] ?? -1;
  if (name < 0 || frame.names[name]!.type !== 'person') return false;
  for (let at = from; at < to; at++) if (!(bitsAt(frame, at) & Honorific)) return false;
  return true;
}

/** Nouns of offices that are held with another office. */
const AIDES: ReadonlySet<string> = new Set(
  'assistant adviser advisor aide counsellor counselor secretary staff envoy representative deputy'.split(' '),
);

/** "assistant to the president": the words name whose aide it is. */
function isAideTo(frame: Frame, from: number, by: Affiliation['by'], to: number): boolean {
  return by === 'to' && AIDES.has(lowerAt(frame, from - 1)) && (bitsAt(frame, to - 1) & WordClass.Office) !== 0;
}

/** "Permanent Secretary, Ministry of Works, X": the name after the comma, where the phrase ends with it; else -1. */
function bodyAfterComma(frame: Frame, from: number, comma: number, end: number, limit: number): number {
  const name = comma + 1 < end ? frame.nameAt[comma + 1]! : -1;
  if (
    name < 0 ||
    !isCapitalized(frame, from - 1) ||
    !(bitsAt(frame, from - 1) & (WordClass.Office | WordClass.General))
  )
    return -1;
  const {type, from: first, to} = frame.names[name]!;
  if (type !== 'organization' || first !== comma + 1) return -1;
  // "Director-General, National Roads Agency (NRA), X"
  const past = lowerAt(frame, to) === '(' ? closingBracket(frame, to, end) : to;
  if (limit >= 0 ? past !== limit : !(bitsAt(frame, past) & WordClass.Comma)) return -1;
  const isBody = (token: number) => nounOf(lowerAt(frame, token))?.kind === 'organization';
  // "Director, Institute of Trade", "Director, Kenya Institute of Trade"
  for (let at = first + 1; at + 1 < to; at++)
    if (isBody(at) && /^(?:of|for|on)$/.test(lowerAt(frame, at + 1))) return name;
  return isBody(first) || isBody(to - 1) || (to === first + 1 && isAcronym(frame, first)) ? name : -1;
}

/** Tokens of "Board of Directors". */
const BOARD_WORDS = 3;
const BOARD_MEMBERS: ReadonlySet<string> = new Set([
  'directors',
  'trustees',
  'governors',
  'commissioners',
  'management',
]);

const EMBASSIES: ReadonlySet<string> = new Set(['embassy', 'consulate']);

/** How many words at `at` name a board or an embassy of what "of" tells after them: "Board of Directors". */
function partWords(frame: Frame, at: number): number {
  if (frame.nameAt[at]! >= 0) return 0;
  const word = lowerAt(frame, at);
  if (EMBASSIES.has(word)) return lowerAt(frame, at + 1) === 'of' ? 1 : 0;
  if (word !== 'board' || lowerAt(frame, at + 1) !== 'of' || !BOARD_MEMBERS.has(lowerAt(frame, at + 2))) return 0;
  const next = lowerAt(frame, at + BOARD_WORDS);
  return next === 'of' || next === 'at' ? BOARD_WORDS : 0;
}

/** "FAO": three letters or more, all of them capitals. */
function isAcronym(frame: Frame, token: number): boolean {
  return /^\p{Lu}{3,}$/u.test(textOf(frame, token, token + 1));
}

/** "the Agency …", "the National Council": capitalized words that end in a noun for an organization. */
function isOrganization(frame: Frame, from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (!isCapitalized(frame, token)) return false;
  return nounOf(lowerAt(frame, to - 1))?.kind === 'organization' || (to === from + 1 && isAcronym(frame, from));
}

/** "Minister of | Local Government" */
const isPortfolio = (frame: Frame, head: number, from: number, to: number): boolean =>
  lowerAt(frame, head - 1) === 'minister' &&
  officeByTitle(`minister of ${textOf(frame, from, to).toLowerCase()}`)?.portfolio !== undefined;

/** Where such a name ends: "Agency | for Trade and Roads", with "for", "of" and "on" but not "under" or "in". */
function organizationEnd(frame: Frame, from: number, end: number): number {
  let to = from;
  while (to + 1 < end) {
    const word = lowerAt(frame, to);
    const links = word === 'for' || word === 'of' || word === 'on' || word === 'and';
    let next = links ? to + 1 : to;
    if (links && bitsAt(frame, next) & WordClass.Definite) next++;
    if (next >= end) break;
    const name = frame.nameAt[next]!;
    if (name >= 0) {
      // A part of it that was taken for a name: "Agency for Roads and | Sea Ports".
      const {type, to: past, demonym} = frame.names[name]!;
      if (type === 'person' || (type === 'place' && !demonym) || past > end) break;
      to = past;
      continue;
    }
    if (!isCapitalized(frame, next) || !PREMODIFIER[frame.words.tags[next]!]) break;
    to = next + 1;
  }
  return to;
}

/** Names or common nouns joined by "and" from `at`; returns the token past them. */
function readObjects(
  frame: Frame,
  start: number,
  end: number,
  by: Affiliation['by'],
  right: RightSide,
  greedy: boolean,
): number {
  const {words, names, nameAt} = frame;
  let at = start;
  let last = start;
  while (at < end) {
    const name = nameAt[at]!;
    if (
      name >= 0 &&
      names[name]!.demonym &&
      at > start &&
      bitsAt(frame, at - 1) & WordClass.And &&
      isNounPhrase(frame, at, end)
    ) {
      right.modifiers.push(at);
      at = last = names[name]!.to;
      continue;
    }
    if (name >= 0 && isBasedAt(frame, names[name]!.to, end)) {
      at = names[name]!.to + 2;
      continue;
    }
    if (name >= 0) {
      if (names[name]!.type === 'person') break;
      if (by === 'of' && names[name]!.demonym && isField(frame, start, name, end)) {
        right.modifiers.push(at);
        at = last = names[name]!.to;
        continue;
      }
      const body = by === 'of' ? bodyOfPlace(frame, name, end) : -1;
      if (body > 0 && (!greedy || body === end)) {
        right.affiliations.push({from: at, to: body, text: textOf(frame, at, body), by, name: -1});
        return body;
      }
      right.affiliations.push(affiliation(frame, name, by));
      at = last = Math.min(end, names[name]!.to);
      // "Governor of Ashanti region X"
      if (at < end && names[name]!.type === 'place' && DIVISIONS.has(lowerAt(frame, at)) && !isCapitalized(frame, at))
        at = last = at + 1;
      if (lowerAt(frame, at) === '(') {
        const close = closingBracket(frame, at, end);
        if (close > 0) at = last = close;
      }
      const owned = bitsAt(frame, at) & WordClass.PossessiveClitic ? ownedBy(frame, at + 1, end) : undefined;
      if (owned) {
        // "of Russia's nuclear agency": of Russia; "of Norway's Labour Party": of the party.
        if (owned.name >= 0) right.affiliations.pop();
        if (owned.name >= 0) right.affiliations.push(affiliation(frame, owned.name, by));
        return owned.to;
      }
      if (bitsAt(frame, at) & WordClass.And && isObjectStart(frame, at + 1, end, greedy)) {
        at++;
        if (bitsAt(frame, at) & WordClass.Definite) at++;
        continue;
      }
      if (by === 'to' && placeListGoesOn(frame, at, end)) {
        at++;
        if (bitsAt(frame, at) & WordClass.Definite) at++;
        continue;
      }
      // "the Fisheries Ministry Marine Department X": words between names, all before the bearer's.
      if (greedy && at < end && nameAt[at]! < 0 && PREMODIFIER[words.tags[at]!] && isCapitalized(frame, at)) continue;
      const common = commonEnd(frame, at, end);
      if (common > at && (!greedy || common === end)) {
        // "of the UN agency": the name only modifies what follows, which is the UN's where it is a body.
        while (at < common) right.modifiers.push(at++);
        right.affiliations.pop();
        const body = nounOf(lowerAt(frame, at - 1))?.kind === 'organization';
        if (body) right.affiliations.push(affiliation(frame, name, 'modifier'));
        last = at;
      }
      break;
    }
    const bits = bitsAt(frame, at);
    if (bits & WordClass.PossessiveClitic && at > start) {
      // "of the country's Revenue Service"
      const owned = ownedBy(frame, at + 1, end);
      if (owned && owned.name >= 0) right.affiliations.push(affiliation(frame, owned.name, by));
      if (owned) last = owned.to;
      break;
    }
    if (bits & WordClass.Comma && at > start && (by === 'of' || by === 'for') && listGoesOn(frame, at, end)) {
      at++;
      continue;
    }
    if (!PREMODIFIER[words.tags[at]!] && !(bits & WordClass.Hyphen) && !isParticipleOf(frame, at, end)) {
      const joins =
        bits & WordClass.And &&
        at > start &&
        at + 1 < end &&
        (isCommon(frame, at + 1) || (greedy && names[nameAt[at + 1]!]!.type === 'organization')) &&
        PREMODIFIER[words.tags[at + 1]!] &&
        isCapitalized(frame, at - 1) === isCapitalized(frame, at + 1) &&
        !isOfficeNext(frame, at + 1);
      // "of Foreign Affairs and the National Community Abroad X"
      const theBody = greedy && bits & WordClass.And && at > start && bitsAt(frame, at + 1) & WordClass.Definite;
      const body = theBody && at + 2 < end ? nameAt[at + 2]! : -1;
      if (!joins && !(body >= 0 && names[body]!.type === 'organization' && names[body]!.to === end)) break;
      at += joins ? 1 : 2;
      continue;
    }
    right.modifiers.push(at);
    at++;
    last = at;
  }
  return last;
}

/** "and |Managing Director": capitalized words that end in an office, another than the one before "and". */
function isOfficeNext(frame: Frame, from: number): boolean {
  if (bitsAt(frame, from) & WordClass.Office) return true;
  for (let at = from; at < from + MAX_OFFICE && isCapitalized(frame, at) && frame.nameAt[at]! < 0; at++)
    if (bitsAt(frame, at) & WordClass.Office) return true;
  return false;
}

const MAX_OFFICE = 3;

/** "Kenyans Abroad", "Kenyan Affairs": a people with a capitalized word after it. */
const isNounPhrase = (frame: Frame, at: number, end: number): boolean =>
  at + 1 < end &&
  isCapitalized(frame, at + 1) &&
  frame.nameAt[at + 1]! < 0 &&
  !(bitsAt(frame, at + 1) & WordClass.Office);

/** "Minister of |African Integration": a people with a capitalized word after it that is no body. */
const isField = (frame: Frame, start: number, name: number, end: number): boolean =>
  frame.names[name]!.from === start &&
  lowerAt(frame, start - 2) === 'minister' &&
  isNounPhrase(frame, frame.names[name]!.to - 1, end);

/** "of Russia's nuclear agency": the words end in a common noun that a name owns. */
function endsInOwned(frame: Frame, from: number, to: number): boolean {
  if (frame.nameAt[to - 1]! >= 0) return false;
  for (let at = from; at < to; at++) if (bitsAt(frame, at) & WordClass.PossessiveClitic) return true;
  return false;
}

/** Whether another object follows "and": a name, or before the bearer's name ("for Trade and Mediation X") any capital. */
function isObjectStart(frame: Frame, token: number, end: number, greedy: boolean): boolean {
  const at = bitsAt(frame, token) & WordClass.Definite ? token + 1 : token;
  if (at >= end) return false;
  const name = frame.nameAt[at]!;
  if (name < 0) return greedy && isCapitalized(frame, at) && !(bitsAt(frame, at) & WordClass.Office);
  return frame.names[name]!.type !== 'person';
}

/** Tokens inside brackets that may stand within a title: an acronym, a short gloss. */
const MAX_BRACKET = 8;

/** Token past the bracket that closes the one at `open`, or -1. */
export function closingBracket(frame: Frame, open: number, end: number): number {
  for (let at = open + 1; at < end && at <= open + MAX_BRACKET; at++) if (lowerAt(frame, at) === ')') return at + 1;
  return -1;
}
