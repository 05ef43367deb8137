import {isBodyRight} from './bodies.js';
import {WordClass} from './classes.js';
import {
  bitsAt,
  type Frame,
  type Head,
  headAt,
  isCapitalized,
  isPlace,
  type LeftSide,
  lowerAt,
  readLeft,
} from './frame.js';
import {listGoesOn} from './lists.js';
import {closingBracket, readRight} from './rightSide.js';
import {CARDINAL, FINITE, NOUN, PREMODIFIER} from './tags.js';

/** Units (words, or whole names) looked at to the left of a name for its title. */
const MAX_UNITS = 16;

/** Tokens of a compound head before its last: "Ambassador Extraordinary and Plenipotentiary". */
const MAX_COMPOUND = 4;

/** The nearest head to the left of a name that governs all that stands between. */
export function nearestHead(frame: Frame, last: number, start: number): {head: Head; adjacent: boolean} | undefined {
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
      // "Head of the Cabinet of Ministers X": the plural is part of the body's name.
      const ofField = /^(?:of|for)$/.test(lowerAt(frame, (head?.from ?? 0) - 1));
      // "Minister for Justice, X"
      const isField = ofField && head?.lemma === 'justice' && lowerAt(frame, head.from - 2) === 'minister';
      const inBody =
        (head?.noun.plural && isCapitalized(frame, head.from) && ofField && isCapitalized(frame, head.from - 2)) ||
        isField;
      if (head && !inBody && governs(frame, head, last)) return {head, adjacent: head.to === last + 1};
    }
    if (lowerAt(frame, token) === ')') {
      let open = token - 1;
      while (open > start && token - open < 10 && lowerAt(frame, open) !== '(') open--;
      if (lowerAt(frame, open) !== '(') return undefined;
      token = open - 1;
      continue;
    }
    // "Ambassador to Kenya, Uganda and Rwanda X"
    if (bits & WordClass.Comma && isPlace(frame, token - 1) && isPlace(frame, token + 1)) {
      token--;
      continue;
    }
    // "Minister for Trade, Roads and Ports X", "Permanent Secretary, Ministry of Works, X"
    if (bits & WordClass.Comma && token < last && isCapitalized(frame, token - 1) && nameAt[token - 1]! < 0) {
      const body = nameAt[token + 1]!;
      if (body >= 0 ? names[body]!.type === 'organization' : listGoesOn(frame, token, last + 1)) {
        token--;
        continue;
      }
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

/** The head whose last word stands at `token`: the longest, so that "General" is that of "Secretary-General". */
export function headEndingAt(frame: Frame, token: number, start: number): Head | undefined {
  for (let from = Math.max(start, token - MAX_COMPOUND); from <= token; from++) {
    const head = headAt(frame, from);
    if (head && head.to > token) return head;
  }
  return undefined;
}

/** Whether the head stands directly before `last + 1`, or everything between hangs on it by prepositions. */
function governs(frame: Frame, head: Head, last: number): boolean {
  if (head.noun.kind !== 'person') return false;
  if (head.to === last + 1) return true;
  if (head.to > last) return false;
  // "Deputy Inspector General of Police (Operations) X"
  if (lowerAt(frame, head.to) === '(') return closingBracket(frame, head.to, last + 1) === last + 1;
  const bits = bitsAt(frame, head.to);
  const isBody = frame.nameAt[head.to]! >= 0 && isCapitalized(frame, head.from);
  if (bits & WordClass.Comma || isBody) return readRight(frame, head.to, last + 1).to === last + 1;
  if (!(bits & (WordClass.AffiliationPreposition | WordClass.TitlePreposition)))
    return isBodyRight(frame, head, head.to, last + 1);
  const word = lowerAt(frame, head.to);
  // "the premier's adviser on health, X,", "the fund's director in Chad, X,"
  const tied = word === 'on' || (word === 'in' && frame.words.tags[head.to + 1] !== CARDINAL);
  const apposed =
    (bitsAt(frame, last + 1) & WordClass.Comma) !== 0 && tied && !/^(?:official|officer|expert)$/.test(head.lemma);
  if (word !== 'of' && word !== 'to' && word !== 'for' && !apposed && !isCapitalized(frame, head.from)) return false;
  return readRight(frame, head.to, last + 1).to === last + 1;
}

/**
 * "Assistant to the President of Georgia X": the outer office when it is capitalized too, or the inner one is not; in
 * "adviser to President X" the inner one stands alone.
 */
export function outerHead(frame: Frame, inner: Head, left: LeftSide, start: number): Head | undefined {
  let at = left.from - 1;
  let found: Head | undefined;
  for (let steps = 0; steps < 3 && at > start; steps++) {
    if (!(bitsAt(frame, at) & WordClass.AffiliationPreposition)) break;
    const noun = at - 1;
    if (frame.nameAt[noun]! >= 0 || !(NOUN[frame.words.tags[noun]!] || isCapitalized(frame, noun))) break;
    const head = headEndingAt(frame, noun, start);
    if (head && head.to === noun + 1 && head.noun.kind === 'person' && !head.noun.plural) {
      // "secretary of the President for Trade": no president is one for something.
      const field = inner.lemma === 'president' && lowerAt(frame, inner.to) === 'for';
      if (isCapitalized(frame, inner.from) && !isCapitalized(frame, head.from) && !field) break;
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
