import {wordBytes} from '../../words/cache.js';
import {isAcronym, SMALL} from './acronyms.js';
import {type Draft, Is, type Reader, withFound} from './draft.js';

const bracketTable = wordBytes(form => (form === '(' ? 1 : 0));

/** Fewest and most words of a name that its acronym alone tells. */
const FEWEST = 3;
const MOST = 12;
const CONFIDENCE = 0.8;

/**
 * "Harbour and Fish Board (HFB)": a body of which the network found at most a piece, by the acronym in brackets after
 * it. Every letter must be the initial of a capitalized word, and one of the words head names of bodies.
 */
export function findExpanded(reader: Reader, drafts: Draft[]): Draft[] {
  let found: Draft[] | undefined;
  let next = 0;
  const {types, lexicon, count} = reader.words;
  const brackets = bracketTable(lexicon);
  for (let open = 1; open + 2 < count; open++) {
    if (brackets[types[open]!] === 0 || reader.form(open + 2) !== ')' || !isAcronym(reader, open + 1)) continue;
    if (!reader.inSentence(open + 2, open)) continue;
    const from = Math.max(beginning(reader, open, false), beginning(reader, open, true));
    if (from < 0) continue;
    while (next < drafts.length && drafts[next]!.to <= from) next++;
    let past = next;
    while (past < drafts.length && drafts[past]!.from < open) past++;
    const held = drafts.slice(next, past);
    if (held.some(draft => draft.from < from || draft.to > open || draft.to - draft.from === open - from)) continue;
    found ??= [];
    found.push({from, to: open, type: 'organization', demonym: false, confidence: CONFIDENCE});
  }
  if (!found) return drafts;
  return withFound(drafts, found, (whole, {from, to}) => from >= whole.from && to <= whole.to);
}

/**
 * Where the words begin whose initials are the letters in the bracket, those of small words counted ("Water and Soil
 * Board (WASB)") or not; -1 where they are not or head no body.
 */
function beginning(reader: Reader, open: number, smallCount: boolean): number {
  const letters = reader.form(open + 1).replace(/[^\p{L}]/gu, '');
  let left = letters.length;
  let headed = false;
  let words = 0;
  for (let i = open - 1; i >= open - MOST && reader.inSentence(i, open); i--) {
    const form = reader.form(i);
    const small = SMALL.has(reader.lower(i)) && /^\p{L}/u.test(form);
    if (reader.isCapitalized(i) || (small && smallCount)) {
      if (left === 0 || form[0]!.toUpperCase() !== letters[left - 1]) return -1;
      if (reader.kind(i) & Is.OfficeHead) return -1;
      if (reader.kind(i) & Is.OrganizationHead) headed = true;
      left--;
      if (small) continue;
      words++;
      if (left === 0) return headed && words >= FEWEST && !isLed(reader, i) ? i : -1;
    } else if (!SMALL.has(reader.lower(i)) && form !== ',') return -1;
  }
  return -1;
}

/** Whether a capitalized word stands right before, which may be of the name. */
const isLed = (reader: Reader, from: number): boolean =>
  reader.inSentence(from - 2, from) &&
  reader.isCapitalized(from - 1) &&
  (reader.kind(from - 1) & (Is.OfficeHead | Is.Title | Is.Office | Is.Grammar)) === 0;
