import {officeByTitle} from '@nutgraf/knowledge';
import {WordClass} from './classes.js';
import {BARE_BODIES, TITLE_ADJECTIVES} from './data/titleWords.js';
import {
  bitsAt,
  DIVISIONS,
  type Frame,
  type Head,
  isCapitalized,
  type LeftSide,
  lowerAt,
  sentenceStart,
  textOf,
} from './frame.js';
import {nounOf} from './nounTable.js';
import {NOUN} from './tags.js';
import type {Affiliation} from './types.js';

const TITLE_WORDS: ReadonlySet<string> = new Set([...TITLE_ADJECTIVES.split(' '), 'armed']);
const BARE: ReadonlySet<string> = new Set(BARE_BODIES.split(' '));

/** Words of a body after the name of its country or city. */
const MAX_BODY = 8;

/** Past the capitalized words after the place at `name` that end in a noun for a body: "the |African Export-Import Bank|"; else -1. */
export function bodyOfPlace(frame: Frame, name: number, end: number): number {
  const {type, to, demonym} = frame.names[name]!;
  if (type !== 'place') return -1;
  let last = -1;
  for (let at = to; at < end && at < to + MAX_BODY; at++) {
    if (frame.nameAt[at]! >= 0) break;
    if (isCapitalized(frame, at)) {
      if (bitsAt(frame, at) & WordClass.Office) break;
      const bare = at === to && (BARE.has(lowerAt(frame, at)) || demonym);
      if (isBodyNoun(frame, at) && !bare) last = at + 1;
    } else if (!(at > to && bitsAt(frame, at) & (WordClass.And | WordClass.Hyphen) && isCapitalized(frame, at + 1)))
      break;
  }
  return last;
}

/** Heads of bodies whose name follows them without "of", as Pakistani papers write. */
const WITHOUT_OF =
  /^(?:chair(?:man|person|woman)|director|director-general|secretary|commissioner|speaker|registrar|administrator|member)$/;

/**
 * Whether the capitalized words between an office and its bearer's name at `limit` are the body or field it is of:
 * "Chairman |Planning and Development Board| X", "Secretary |Interior| X".
 */
export function isBodyRight(
  frame: Frame,
  {head, lemma}: {head: number; lemma: string},
  from: number,
  limit: number,
): boolean {
  if (limit - from < 1 || limit - from > MAX_BODY || !WITHOUT_OF.test(lemma) || !isCapitalized(frame, head))
    return false;
  for (let at = from; at < limit; at++) {
    const bits = bitsAt(frame, at);
    const name = frame.nameAt[at]!;
    if (name >= 0 && frame.names[name]!.type === 'person') return false;
    const links = at > from && (bits & WordClass.And || /^(?:of|for)$/.test(lowerAt(frame, at)));
    if (!links && (!isCapitalized(frame, at) || bits & (WordClass.Office | WordClass.Deputy))) return false;
  }
  if (isBodyNoun(frame, limit - 1)) return true;
  const words = textOf(frame, from, limit).toLowerCase();
  return lemma === 'secretary' && officeByTitle(`${words} minister`)?.portfolio === words;
}

/** Where the body begins that ends in the place at `from`: "|Bank of Korea", "the |Monetary Authority of Singapore"; else -1. */
export function bodyInPlace(frame: Frame, from: number, start: number): number {
  let of = from - 1;
  if (bitsAt(frame, of) & WordClass.Definite) of--;
  if (lowerAt(frame, of) !== 'of') return -1;
  const noun = of - 1;
  if (noun < start || frame.nameAt[noun]! >= 0 || !isCapitalized(frame, noun)) return -1;
  if (!isBodyNoun(frame, noun) && lowerAt(frame, noun) !== 'forces') return -1;
  let first = noun;
  while (first > start && frame.nameAt[first - 1]! < 0 && isNameLike(frame, first - 1)) first--;
  return first;
}

/** Classes of nouns for those who stand at the head of a body, or speak or sit for it. */
const HEADS: ReadonlySet<string> = new Set(['leader', 'official', 'executive', 'spokesman', 'politician']);
/** Heads of companies alone: whatever is capitalized before them is the company. */
const OF_COMPANIES = /^(?:ceo|cfo|coo|cto)$/;

const ACRONYM = /^\p{Lu}{3,}$/u;

/** Whether a word is a noun for a body: "Commission". */
export const isBodyNoun = (frame: Frame, token: number): boolean =>
  nounOf(lowerAt(frame, token))?.kind === 'organization';

/**
 * The body that capitalized words before a head name though they are no name found, or with one: "|Delta Cocoa Board|
 * chairman", "|ECOWAS Commission| President", "|Lumina Digital| president director", "|Qatar Charity| CEO".
 */
export function writtenBody(frame: Frame, head: Head, left: LeftSide): Affiliation | undefined {
  if (!HEADS.has(head.noun.className) || head.noun.relation || head.lemma === 'minister') return undefined;
  const run = capitalizedRun(frame, left);
  if (!run) return undefined;
  const {to} = run;
  // "said Saturday Chinese Foreign Ministry spokesman X"
  if (left.affiliations.some(party => party.from >= to)) return undefined;
  let {from} = run;
  const endsInBody = isBodyNoun(frame, to - 1) && !isOfOffice(frame, to, head);
  if (
    DIVISIONS.has(lowerAt(frame, to - 1))
      ? false
      : endsInBody
        ? isCommonBody(frame, from, to)
        : hasTitleWord(frame, from, to)
  )
    return undefined;
  const company = OF_COMPANIES.test(head.lemma) && to === head.from;
  const before = left.affiliations.find(party => party.to === from && party.by === 'modifier' && party.name >= 0);
  if (before) {
    const {type, demonym} = frame.names[before.name]!;
    const bare = to === from + 1 && BARE.has(lowerAt(frame, from));
    // "Oromia Regional State President", "Gulu District chairperson"
    const region = DIVISIONS.has(lowerAt(frame, to - 1)) && LOCAL_HEADS.test(head.lemma) && to === head.from;
    // "Kenya Power chief executive"
    const written =
      type === 'place' &&
      head.noun.className !== 'politician' &&
      !demonym &&
      !isCapitalized(frame, head.from) &&
      !hasTitleWord(frame, from, to) &&
      NOUN[frame.words.tags[to - 1]!] === 1 &&
      !ACRONYM.test(textOf(frame, to - 1, to));
    const fits =
      region ||
      (type === 'organization' ? endsInBody : type === 'place' && (endsInBody || company || written) && !bare);
    // "Malaysian Army chief": of Malaysia; "African Rural Bank president": of the bank.
    if (!fits || (demonym && !region && to - from < 2)) return undefined;
    from = before.from;
  } else {
    const written = !isCapitalized(frame, head.from) || /^\p{Lu}{2,}$/u.test(textOf(frame, head.head, head.head + 1));
    const acronym = to === from + 1 && ACRONYM.test(textOf(frame, from, to));
    const small = !isCapitalized(frame, head.from) || company;
    const known = small && to === from + 1 ? bodyCalled(frame, from) : -1;
    if (known >= 0) return {from, to, text: textOf(frame, from, to), by: 'modifier', name: known};
    const single =
      to === from + 1 &&
      OF_NAMED.test(head.lemma) &&
      !BARE.has(lowerAt(frame, from)) &&
      lowerAt(frame, from) !== 'group' &&
      isWithin(frame, from) &&
      NOUN[frame.words.tags[from]!] === 1;
    if (!acronym && !single && to - from < 2) return undefined;
    if (!written && !endsInBody) return undefined;
    if (acronym && !written && to < head.from) return undefined;
  }
  return {from, to, text: textOf(frame, from, to), by: 'modifier', name: -1};
}

/** Offices of those whose company or body is one capitalized word before them. */
const OF_NAMED = /^(?:chief|boss|chair(?:man|person|woman)|ceo|executive|director|spokes(?:man|person|woman))$/;
const LOCAL_HEADS = /^(?:president|governor|chair(?:man|person|woman)|premier|mayor|administrator|akim|head)$/;

/** Not the first word of a sentence or a quotation, whose capital tells nothing. */
const isWithin = (frame: Frame, token: number): boolean => {
  if (token <= sentenceStart(frame, token)) return false;
  const before = textOf(frame, token - 1, token);
  // "… enough," Lotus chairman X said
  const quoted = /^["”’]$/.test(before) && (bitsAt(frame, token - 2) & WordClass.Comma) !== 0;
  return quoted || /^[\p{L}\p{N},]/u.test(before);
};

/** The name of an organization that begins with the capitalized word, which is no noun for a body: "Lotus" of "Lotus Salt"; else -1. */
function bodyCalled({words, names}: Frame, token: number): number {
  const word = words.lexicon.lower[words.types[token]!]!;
  if (nounOf(word) || TITLE_WORDS.has(word) || BARE.has(word)) return -1;
  return names.findIndex(
    ({type, from, to, parent}) =>
      type === 'organization' && parent < 0 && to - from > 1 && words.types[from] === words.types[token],
  );
}

/** "Cabinet" belongs to the office in "Cabinet Secretary". */
const isOfOffice = (frame: Frame, to: number, head: Head): boolean =>
  to === head.from && lowerAt(frame, to - 1) === 'cabinet' && head.lemma.startsWith('secretary');

/** "National Police": a country has one, so that the words are of the office. */
function isCommonBody(frame: Frame, from: number, to: number): boolean {
  if (!BARE.has(lowerAt(frame, to - 1)) || to === from + 1) return false;
  for (let at = from; at < to - 1; at++) if (!TITLE_WORDS.has(lowerAt(frame, at))) return false;
  return true;
}

/** "Chief Financial officer", "Senate Majority leader" */
function hasTitleWord(frame: Frame, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = lowerAt(frame, at);
    if (TITLE_WORDS.has(word) || word === 'majority' || word === 'minority') return true;
  }
  return false;
}

/** The first capitalized modifiers in a row that are no words of rank: "|Lumina Digital| president director". */
function capitalizedRun(frame: Frame, {modifiers}: LeftSide): {from: number; to: number} | undefined {
  let first = 0;
  while (first < modifiers.length && !isNameLike(frame, modifiers[first]!)) first++;
  let last = first;
  while (
    last < modifiers.length &&
    modifiers[last]! - modifiers[first]! === last - first &&
    isNameLike(frame, modifiers[last]!)
  )
    last++;
  if (last === first) return undefined;
  // What was left out at the front must be of the office's status, as in "former".
  for (let i = 0; i < first; i++)
    if (isCapitalized(frame, modifiers[i]!) && !isRank(frame, modifiers[i]!)) return undefined;
  return {from: modifiers[first]!, to: modifiers[last - 1]! + 1};
}

const isRank = (frame: Frame, token: number): boolean =>
  (bitsAt(frame, token) & (WordClass.Deputy | WordClass.Status)) !== 0;

const isNameLike = (frame: Frame, token: number): boolean =>
  isCapitalized(frame, token) && !isRankOrOffice(frame, token) && !TIMES.test(lowerAt(frame, token));

/** Words that are capitalized without being of a name. */
const TIMES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december)$/;

const isRankOrOffice = (frame: Frame, token: number): boolean =>
  (bitsAt(frame, token) & (WordClass.Deputy | WordClass.Status | WordClass.Office)) !== 0;
