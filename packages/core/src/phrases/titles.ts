import type {Literal} from '../times/types.js';
import {Honorific, STATUS_OF, WordClass} from './classes.js';
import {
  bitsAt,
  continuesRight,
  type Frame,
  gluedToPrevious,
  type Head,
  headAt,
  isCapitalized,
  type LeftSide,
  lowerAt,
  readLeft,
  sentenceEnd,
  sentenceStart,
} from './frame.js';
import {closingBracket, type RightSide, readRight} from './rightSide.js';
import {ADJECTIVE, ADVERB, FINITE, NOUN, PARTICIPLE, PREMODIFIER, PREPOSITION} from './tags.js';
import type {Title} from './types.js';

/** Units (words, or whole names) looked at to the left of a name for its title. */
const MAX_UNITS = 16;
/** Words between a comma and the head of an apposition: ", a former Deputy Foreign Minister,". */
const MAX_TO_HEAD = 7;

/** Finds the titles of all persons, in order of position. */
export function findTitles(frame: Frame, literals: readonly Literal[]): Title[] {
  const titles: Title[] = [];
  const literalAt = new Set(literals.map(({from}) => from));
  for (let name = 0; name < frame.names.length; name++) {
    const {type, parent, from, to} = frame.names[name]!;
    if (type !== 'person' || parent >= 0 || from < 0 || to > frame.words.count) continue;
    titlesBefore(frame, name, titles);
    titlesAfter(frame, name, titles, literalAt);
  }
  return titles.sort((a, b) => a.from - b.from || a.bearer - b.bearer);
}

/** Honorifics before the name are stepped over: "Foreign Minister Dr. X". */
function beforeHonorifics(frame: Frame, name: number): number {
  const start = sentenceStart(frame, frame.names[name]!.from);
  let token = frame.names[name]!.from - 1;
  while (token >= start && bitsAt(frame, token) & Honorific) token--;
  return token;
}

function titlesBefore(frame: Frame, name: number, titles: Title[]): void {
  const start = sentenceStart(frame, frame.names[name]!.from);
  let last = beforeHonorifics(frame, name);
  if (last < start) return;
  const comma = (bitsAt(frame, last) & WordClass.Comma) !== 0;
  if (comma) {
    if (!closesApposition(frame, frame.names[name]!.to)) return;
    last--;
  }
  const found = nearestHead(frame, last, start);
  if (!found) return;
  let {head} = found;
  let left = readLeft(frame, head);
  const outer = found.adjacent ? undefined : outerHead(frame, head, left, start);
  if (outer) {
    head = outer;
    left = readLeft(frame, head);
  }
  if (head.noun.plural) {
    pluralTitle(frame, name, head, left, titles);
    return;
  }
  if (left.determiner === 'indefinite' && !comma && !found.adjacent) return;
  if (comma && !identifies(left)) return;
  const right = readRight(frame, head.to, last + 1);
  if (head.noun.kind !== 'person') return;
  titles.push(makeTitle(frame, name, head, left, right, 'before'));
  coordinated(frame, name, head, left, right, start, titles);
}

/** Whether the phrase can name exactly one person before a comma: "the president of Kenya, X," but not "minister, X,". */
function identifies(left: LeftSide): boolean {
  return left.determiner === 'definite' || left.determiner === 'possessive' || left.affiliations.length > 0;
}

/** After a name in apposition the phrase is closed. */
function closesApposition(frame: Frame, token: number): boolean {
  if (token >= frame.words.count || token >= sentenceEnd(frame, token - 1)) return true;
  const word = lowerAt(frame, token);
  return word === ',' || word === '.' || word === ';' || word === ')' || word === '—' || word === '–' || word === ':';
}

/** The nearest head to the left of a name that governs all that stands between. */
function nearestHead(frame: Frame, last: number, start: number): {head: Head; adjacent: boolean} | undefined {
  const {words, names, nameAt} = frame;
  let token = last;
  for (let units = 0; units < MAX_UNITS && token >= start; units++) {
    const name = nameAt[token]!;
    if (name >= 0) {
      if (names[name]!.type === 'person') return undefined;
      token = names[name]!.from - 1;
      continue;
    }
    const bits = bitsAt(frame, token);
    if (bits & (WordClass.Noun | WordClass.General)) {
      const head = headEndingAt(frame, token, start);
      if (head && governs(frame, head, last)) return {head, adjacent: head.to === last + 1};
    }
    if (lowerAt(frame, token) === ')') {
      let open = token - 1;
      while (open > start && token - open < 10 && lowerAt(frame, open) !== '(') open--;
      if (lowerAt(frame, open) !== '(') return undefined;
      token = open - 1;
      continue;
    }
    const tag = words.tags[token]!;
    const allowed =
      PREMODIFIER[tag] ||
      bits &
        (WordClass.AffiliationPreposition |
          WordClass.TitlePreposition |
          WordClass.And |
          WordClass.Definite |
          WordClass.PossessiveClitic |
          WordClass.Hyphen);
    if (!allowed || FINITE[tag]) return undefined;
    token--;
  }
  return undefined;
}

/** The head whose last word stands at `token`: "General" of "Secretary-General" is found from its first word. */
function headEndingAt(frame: Frame, token: number, start: number): Head | undefined {
  for (let from = token; from >= start && from >= token - 3; from--) {
    const head = headAt(frame, from);
    if (head && head.to > token) {
      // An office word that starts a longer compound counts from there; one before the compound does not.
      return head;
    }
  }
  return undefined;
}

/** Whether the head stands directly before `last + 1`, or everything between hangs on it by prepositions. */
function governs(frame: Frame, head: Head, last: number): boolean {
  if (head.noun.kind !== 'person') return false;
  if (head.to === last + 1) return true;
  if (head.to > last) return false;
  const bits = bitsAt(frame, head.to);
  if (!(bits & (WordClass.AffiliationPreposition | WordClass.TitlePreposition))) return false;
  const word = lowerAt(frame, head.to);
  if (word !== 'of' && word !== 'to' && word !== 'for' && !isCapitalized(frame, head.from)) return false;
  return readRight(frame, head.to, last + 1).to === last + 1;
}

/**
 * "Assistant to the President of Georgia X": the outer office when it is capitalized too, or the inner one is not; in
 * "adviser to President X" the inner one stands alone.
 */
function outerHead(frame: Frame, inner: Head, left: LeftSide, start: number): Head | undefined {
  let at = left.from - 1;
  let found: Head | undefined;
  for (let steps = 0; steps < 3 && at > start; steps++) {
    if (!(bitsAt(frame, at) & WordClass.AffiliationPreposition)) break;
    const noun = at - 1;
    if (frame.nameAt[noun]! >= 0 || !(NOUN[frame.words.tags[noun]!] || isCapitalized(frame, noun))) break;
    const head = headEndingAt(frame, noun, start);
    if (head && head.to === noun + 1 && head.noun.kind === 'person' && !head.noun.plural) {
      if (isCapitalized(frame, inner.from) && !isCapitalized(frame, head.from)) break;
      found = head;
      at = readLeft(frame, head).from - 1;
      continue;
    }
    if (!isCapitalized(frame, noun)) break;
    at = noun - 1;
    while (
      at > start &&
      frame.nameAt[at]! < 0 &&
      (PREMODIFIER[frame.words.tags[at]!] || bitsAt(frame, at) & WordClass.Definite)
    )
      at--;
  }
  return found;
}

/** "Foreign Ministers X and Y": each of the names that follow bears the title. */
function pluralTitle(frame: Frame, name: number, head: Head, left: LeftSide, titles: Title[]): void {
  const right: RightSide = {to: head.to, titleTo: head.to, affiliations: [], modifiers: []};
  titles.push(makeTitle(frame, name, head, left, right, 'before'));
  let at = frame.names[name]!.to;
  const end = sentenceEnd(frame, head.head);
  for (let more = 0; more < 6 && at < end; more++) {
    const bits = bitsAt(frame, at);
    if (!(bits & (WordClass.And | WordClass.Comma))) return;
    let next = at + 1;
    if (bits & WordClass.Comma && bitsAt(frame, next) & WordClass.And) next++;
    const follower = next < end ? frame.nameAt[next]! : -1;
    if (follower < 0 || frame.names[follower]!.type !== 'person' || frame.names[follower]!.from !== next) return;
    titles.push(makeTitle(frame, follower, head, left, right, 'before'));
    at = frame.names[follower]!.to;
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
  if (left.determiner !== 'none' || left.affiliations.length > 0) return;
  const first = headEndingAt(frame, and - 1, start);
  if (!first || first.to !== and || first.noun.kind !== 'person' || first.noun.plural) return;
  if (isCapitalized(frame, first.from) !== isCapitalized(frame, head.from)) return;
  const firstLeft = readLeft(frame, first);
  titles.push(
    makeTitle(frame, name, first, firstLeft, {...right, to: first.to, titleTo: first.to, modifiers: []}, 'before'),
  );
  const second = titles[titles.length - 2]!;
  if (second.affiliations.length === 0) second.affiliations = firstLeft.affiliations;
}

function titlesAfter(frame: Frame, name: number, titles: Title[], literalAt: ReadonlySet<number>): void {
  const {words, names} = frame;
  const {from, to} = names[name]!;
  const end = sentenceEnd(frame, from);
  let at = to;
  if (at >= end) return;
  if (lowerAt(frame, at) === '(') {
    const close = closingBracket(frame, at, end);
    if (close > 0) at = close;
  }
  const comma = (bitsAt(frame, at) & WordClass.Comma) !== 0;
  if (comma) {
    at++;
    // "X, 45, president of Y"
    if (
      at + 1 < end &&
      (words.lexicon.flags[words.types[at]!]! & 32) !== 0 &&
      bitsAt(frame, at + 1) & WordClass.Comma
    ) {
      at += 2;
      // "X, 45, is the president of Y"
      if (bitsAt(frame, at) & (WordClass.Copula | WordClass.Serving)) {
        predicate(frame, name, at, end, 'copula', titles);
        return;
      }
    }
    if (bitsAt(frame, at) & WordClass.Who) {
      predicate(frame, name, at + 1, end, 'relative', titles);
      return;
    }
    if (bitsAt(frame, at) & WordClass.OfficeParticiple) {
      participial(frame, name, at, end, titles);
      return;
    }
    if (lowerAt(frame, at) === 'then' || lowerAt(frame, at) === 'now') {
      // "X, then foreign minister,"
      apposition(frame, name, lowerAt(frame, at) === 'now' ? at + 1 : at, end, titles, literalAt);
      return;
    }
    apposition(frame, name, at, end, titles, literalAt);
    return;
  }
  if (bitsAt(frame, at) & WordClass.Who) {
    predicate(frame, name, at + 1, end, 'relative', titles);
    return;
  }
  predicate(frame, name, at, end, 'copula', titles);
  appointedBefore(frame, name, at, end, titles);
}

/** The first noun phrase from `at` whose head is a person's, with at most `MAX_TO_HEAD` words before the head. */
function phraseFrom(frame: Frame, at: number, end: number): {head: Head; left: LeftSide; from: number} | undefined {
  const {words, names, nameAt} = frame;
  let token = at;
  for (let steps = 0; steps < MAX_TO_HEAD && token < end; steps++) {
    const name = nameAt[token]!;
    if (name >= 0) {
      if (names[name]!.type === 'person' && !(bitsAt(frame, names[name]!.to) & WordClass.PossessiveClitic))
        return undefined;
      token = names[name]!.to;
      continue;
    }
    const bits = bitsAt(frame, token);
    const head = bits & (WordClass.Noun | WordClass.BeforeGeneral) ? headAt(frame, token) : undefined;
    if (head && !continuesRight(frame, head) && !(bitsAt(frame, head.to) & WordClass.PossessiveClitic)) {
      if (head.noun.kind !== 'person' || head.noun.plural) return undefined;
      const next = head.to < end ? nameAt[head.to]! : -1;
      // "X, President Y": the title of the next name.
      if (next >= 0 && names[next]!.type === 'person') return undefined;
      return {head, left: readLeft(frame, head, at), from: at};
    }
    const tag = words.tags[token]!;
    const inside =
      PREMODIFIER[tag] ||
      PARTICIPLE[tag] ||
      bits &
        (WordClass.Definite |
          WordClass.Indefinite |
          WordClass.PossessivePronoun |
          WordClass.PossessiveClitic |
          WordClass.Hyphen |
          WordClass.Status |
          WordClass.Deputy);
    if (!inside) return undefined;
    token++;
  }
  return undefined;
}

function apposition(
  frame: Frame,
  name: number,
  at: number,
  end: number,
  titles: Title[],
  literalAt: ReadonlySet<number>,
): void {
  if (at >= end || literalAt.has(at)) return;
  const found = phraseFrom(frame, at, end);
  if (!found) return;
  const {head, left} = found;
  if (left.from > at && left.from - at > 1) return;
  const right = readRight(frame, head.to);
  const after = skipDetail(frame, right.to, end);
  if (!closesApposition(frame, after) && !(bitsAt(frame, after) & (WordClass.Who | WordClass.And))) return;
  // A list goes on: "X, the king, and the queen".
  if (
    bitsAt(frame, after) & WordClass.Comma &&
    bitsAt(frame, after + 1) & WordClass.And &&
    !left.affiliations.length &&
    !right.affiliations.length
  )
    return;
  if (isNextNamesTitle(frame, right.to, end)) return;
  const title = makeTitle(frame, name, head, left, right, 'apposition');
  titles.push(title);
  if (bitsAt(frame, after) & WordClass.And) {
    const second = phraseFrom(frame, after + 1, end);
    if (!second || second.left.determiner === 'definite' || second.left.affiliations.length) {
      // "X, president of A and the king of B": two people; the apposition is not closed.
      if (!second || !closesApposition(frame, readRight(frame, second.head.to).to)) titles.pop();
      return;
    }
    const secondRight = readRight(frame, second.head.to);
    if (!closesApposition(frame, secondRight.to)) {
      titles.pop();
      return;
    }
    if (title.affiliations.length === 0) title.affiliations = secondRight.affiliations;
    titles.push(makeTitle(frame, name, second.head, second.left, secondRight, 'apposition'));
  }
}

/** Steps over what may follow the head before the closing comma: "since 2019", "at the time". */
function skipDetail(frame: Frame, from: number, end: number): number {
  let at = from;
  for (let steps = 0; steps < 8 && at < end; steps++) {
    const tag = frame.words.tags[at]!;
    if (closesApposition(frame, at) || bitsAt(frame, at) & (WordClass.Who | WordClass.And)) break;
    if (
      !(
        PREPOSITION[tag] ||
        PREMODIFIER[tag] ||
        PARTICIPLE[tag] ||
        bitsAt(frame, at) & WordClass.Definite ||
        frame.nameAt[at]! >= 0
      )
    )
      break;
    at++;
  }
  return at;
}

/** "Bayramov, Foreign Minister of Belgium Hadja Lahbib": the phrase belongs to the name after it. */
function isNextNamesTitle(frame: Frame, token: number, end: number): boolean {
  const name = token < end ? frame.nameAt[token]! : -1;
  return name >= 0 && frame.names[name]!.type === 'person';
}

/** "X, appointed ambassador in 2019," and "X, elected president of Y". */
function participial(frame: Frame, name: number, at: number, end: number, titles: Title[]): void {
  let token = at + 1;
  if (lowerAt(frame, token) === 'in') token++;
  if (bitsAt(frame, token) & WordClass.As) token++;
  pushPhrase(frame, name, token, end, 'relative', titles);
}

/** "X is the foreign minister of Y", "who serves as …", "was elected president", "has been appointed …". */
function predicate(
  frame: Frame,
  name: number,
  start: number,
  end: number,
  by: 'relative' | 'copula',
  titles: Title[],
): void {
  const {words} = frame;
  let at = start;
  let verbs = 0;
  let past = false;
  let served = false;
  let equates = false;
  for (let steps = 0; steps < 7 && at < end; steps++, at++) {
    const bits = bitsAt(frame, at);
    const lower = lowerAt(frame, at);
    if (bits & WordClass.Not) return;
    if (bits & WordClass.Copula) {
      verbs++;
      equates = true;
      if (lower === 'was' || lower === 'were') past = true;
      if (lower === 'became') past = false;
      continue;
    }
    if (bits & WordClass.OfficeParticiple && verbs > 0) {
      equates = true;
      past = false;
      continue;
    }
    if (bits & WordClass.Serving) {
      verbs++;
      served = true;
      if (lower === 'served' || lower === 'worked') past = true;
      continue;
    }
    if (lower === 'has' || lower === 'had' || lower === 'have' || lower === 'will' || lower === 'would') {
      verbs++;
      if (lower === 'had') past = true;
      continue;
    }
    if (lower === 'in' && bitsAt(frame, at - 1) & WordClass.OfficeParticiple) continue;
    if (bits & WordClass.As) {
      if (verbs === 0) return;
      equates = true;
      at++;
      break;
    }
    if (ADVERB[words.tags[at]!] && !(bits & WordClass.Status)) continue;
    break;
  }
  if (verbs === 0 || !equates) return;
  if (served && !(bitsAt(frame, at - 1) & WordClass.As)) return;
  const title = pushPhrase(frame, name, at, end, by, titles);
  if (title && past && title.status === null) title.status = 'former';
}

function pushPhrase(
  frame: Frame,
  name: number,
  at: number,
  end: number,
  by: Title['by'],
  titles: Title[],
): Title | undefined {
  const found = phraseFrom(frame, at, end);
  if (!found || found.left.from < at) return undefined;
  const {head, left} = found;
  // "X is a member": too little to be told as an office without saying of what.
  const right = readRight(frame, head.to);
  const title = makeTitle(frame, name, head, left, right, by);
  titles.push(title);
  return title;
}

/** "appointed X as foreign minister", "named X prime minister", "elected X president". */
function appointedBefore(frame: Frame, name: number, at: number, end: number, titles: Title[]): void {
  const before = beforeHonorifics(frame, name);
  const start = sentenceStart(frame, frame.names[name]!.from);
  if (before < start || !(bitsAt(frame, before) & WordClass.OfficeParticiple)) return;
  let token = at;
  if (bitsAt(frame, token) & WordClass.As) token++;
  else if (lowerAt(frame, token) === 'to' && lowerAt(frame, token + 1) === 'be') token += 2;
  const found = phraseFrom(frame, token, end);
  if (!found || found.left.from < token) return;
  titles.push(makeTitle(frame, name, found.head, found.left, readRight(frame, found.head.to), 'copula'));
}

function makeTitle(frame: Frame, bearer: number, head: Head, left: LeftSide, right: RightSide, by: Title['by']): Title {
  const affiliations = [...left.affiliations, ...right.affiliations];
  let status: Title['status'] = null;
  let titleFrom = head.from;
  // The words of the title go left from the head to the last affiliation or status word.
  let floor = left.from;
  for (const {to, by: tie} of left.affiliations) floor = Math.max(floor, tie === 'possessive' ? to + 1 : to);
  for (let i = left.modifiers.length - 1; i >= 0; i--) {
    const token = left.modifiers[i]!;
    const bits = bitsAt(frame, token);
    if (bits & WordClass.Status) {
      const told = STATUS_OF.get(lowerAt(frame, token));
      if (told && told !== 'held') status = told;
      continue;
    }
    if (bits & WordClass.Deputy && status === null && head.noun.lemma !== 'deputy') status = 'deputy';
    if (token < floor) continue;
    if (titleFrom - token <= 2 && isTitleWord(frame, token)) titleFrom = token;
  }
  if (status === null && head.to > head.head + 1 && bitsAt(frame, head.head + 1) & WordClass.Hyphen) {
    const word = lowerAt(frame, head.head + 2);
    if (word === 'elect' || word === 'designate') status = 'elect';
  }
  const to = Math.max(right.to, head.to);
  return {
    from: left.from,
    to,
    bearer,
    title: {from: titleFrom, to: Math.max(head.to, right.titleTo)},
    head: head.head,
    affiliations,
    status,
    counterpartOf: head.noun.relation ? counterpartToken(frame, left) : -1,
    by,
  };
}

/** "Culture" in "Culture Minister" and "foreign" in "foreign minister", but not "40-year-old" or "embattled". */
function isTitleWord(frame: Frame, token: number): boolean {
  const tag = frame.words.tags[token]!;
  const noun = NOUN[tag] === 1 || isCapitalized(frame, token);
  return noun || TITLE_ADJECTIVES.has(lowerAt(frame, token)) || (bitsAt(frame, token) & WordClass.Deputy) !== 0
    ? true
    : ADJECTIVE[tag] === 1 && gluedToPrevious(frame, token + 1) && isCapitalized(frame, token);
}

/** Lower-case adjectives that belong to an office. Source: written for this project. */
const TITLE_ADJECTIVES = new Set(
  'prime foreign chief general executive financial senior junior first second presidential special high permanent deputy vice assistant associate managing regional national federal supreme royal environmental external internal economic social cultural public managing honorary joint attorney principal military naval parliamentary political provincial municipal papal apostolic interior technical commercial creative artistic operating administrative legal spiritual extraordinary'.split(
    ' ',
  ),
);

/** Token that tells whose counterpart: the possessive pronoun, or the last word of the possessor's name; else -1. */
function counterpartToken(frame: Frame, left: LeftSide): number {
  if (left.possessor >= 0) return left.possessor;
  for (const {by, name, to} of left.affiliations) {
    if (by === 'possessive' && name >= 0 && frame.names[name]!.type === 'person') return to - 1;
  }
  return -1;
}
