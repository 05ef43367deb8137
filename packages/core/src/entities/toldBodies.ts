import {WordClass} from '../phrases/classes.js';
import {bitsAt, continuesRight, type Frame, headAt, isCapitalized, lowerAt} from '../phrases/frame.js';
import {NOUN, PARTICIPLE, PREMODIFIER, PREPOSITION} from '../phrases/tags.js';
import type {TokenSpan} from '../words/types.js';

/** Nouns that stand before the name of a body they tell of. Source: written for this project from general usage of news English. */
const BEFORE = new Set(
  'maker drugmaker manufacturer producer company firm airline carrier bank lender insurer retailer broadcaster newspaper daily weekly tabloid magazine conglomerate startup start-up utility shipbuilder carmaker automaker charity'.split(
    ' ',
  ),
);
/** What is made by people who are called producers or makers. */
const BY_PEOPLE =
  /^(?:bomb|policy|law|wine|cheese|dress|film|movie|music|record|tv|television|radio|theatre|theater|stage|album|executive|hip-hop|rap)$/;
/** Nouns that tell after a comma what sort of body the name is: "X, a fishermen's union,". */
const AFTER = new Set([...BEFORE, 'union', 'party', 'organization', 'organisation', 'ngo', 'agency', 'think-tank']);
/** Words from the article to such a noun. */
const REACH = 6;

/** "The drug maker X", "X, a fishermen's union": whether the words beside a name tell that it is a body's. */
export function isToldToBeBody(frame: Frame, {from, to}: TokenSpan): boolean {
  const {words} = frame;
  const before = lowerAt(frame, from - 1);
  if (BEFORE.has(before) && !isCapitalized(frame, from - 1) && PREMODIFIER[words.tags[from - 2] ?? 0] === 1) {
    const told = words.sentenceOf[from - 2] === words.sentenceOf[from] && frame.nameAt[from - 2]! < 0;
    return told && NOUN[words.tags[from - 1]!] === 1 && !BY_PEOPLE.test(lowerAt(frame, from - 2));
  }
  // "In Baghdad, a security firm": two phrases.
  if (PREPOSITION[words.tags[from - 1] ?? 0] && /^(?:in|at|near|from)$/.test(before)) return false;
  if (!(bitsAt(frame, to) & WordClass.Comma) || !(bitsAt(frame, to + 1) & WordClass.Indefinite)) return false;
  for (let token = to + 2; token < to + 2 + REACH && words.sentenceOf[token] === words.sentenceOf[to]; token++) {
    const inName = frame.nameAt[token]! >= 0;
    if (!inName && AFTER.has(lowerAt(frame, token)) && !isCapitalized(frame, token)) {
      const head = headAt(frame, token);
      if (head) return !continuesRight(frame, head);
    }
    const hyphen = (bitsAt(frame, token) & WordClass.Hyphen) !== 0;
    if (!inName && !hyphen && !PREMODIFIER[words.tags[token]!] && !PARTICIPLE[words.tags[token]!]) return false;
  }
  return false;
}
