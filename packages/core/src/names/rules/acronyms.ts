import {GIVEN_NAME, gazetteerBits} from '@nutgraf/knowledge';
import type {NamedType} from '../../article.js';
import {WordFlag} from '../../words/types.js';
import {type Draft, Is, type Reader} from './draft.js';

/** Most words between what the network found of a name and the bracket with its acronym. */
const MAX_ADDED = 6;

export const SMALL: ReadonlySet<string> = new Set([
  'of',
  'the',
  'and',
  'for',
  'on',
  'in',
  'de',
  'la',
  'du',
  'des',
  'et',
  'to',
  '&',
  '-',
  'with',
  'against',
  'at',
]);

/**
 * "Long Name (ABC)": the words before the bracket whose initials are the letters are one name, also where the network
 * left it in pieces or cut it short (after Schwartz & Hearst, 2003, on initials of words alone).
 */
export function joinExpanded(reader: Reader, drafts: Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (let index = 0; index < drafts.length; index++) {
    const draft = drafts[index]!;
    joined.push(draft);
    const open = bracketAfter(reader, draft);
    if (open < 0 || !isAcronym(reader, open + 1) || reader.form(open + 2) !== ')') continue;
    const acronym = reader.form(open + 1);
    const whole = {...draft, to: open};
    if (draft.to === open && initialsFit(reader, draft, acronym)) continue;
    const from = [draft, joined.at(-2), joined.at(-3)].find(
      begun =>
        begun &&
        begun.type !== 'person' &&
        reader.inSentence(begun.from, open) &&
        initialsFit(reader, {...whole, from: begun.from}, acronym),
    );
    if (!from) continue;
    const type = typeOfWhole(reader, {...whole, from: from.from}, draft);
    if (!type) continue;
    while (joined.at(-1)!.from > from.from) joined.pop();
    joined.push({...joined.pop()!, to: open, type});
    while (drafts[index + 1] && drafts[index + 1]!.from < open) index++;
  }
  return joined;
}

/** Two places with "and" between them are no name, unless a common noun heads them. */
function typeOfWhole(reader: Reader, whole: Draft, last: Draft): NamedType | undefined {
  let organization = false;
  for (let i = whole.from; i < whole.to; i++) if (reader.kind(i) & Is.OrganizationHead) organization = true;
  if (whole.type === 'event' || whole.type === 'law' || whole.type === 'organization') return whole.type;
  if (last.type === 'organization' || organization) return 'organization';
  return undefined;
}

/** The bracket that follows a name, over capitalized and small words only; -1 where none does. */
function bracketAfter(reader: Reader, {from, to}: Draft): number {
  for (let i = to; i < to + MAX_ADDED && reader.inSentence(i + 2, from); i++) {
    if (reader.form(i) === '(') return i;
    if (!reader.isCapitalized(i) && !SMALL.has(reader.lower(i))) return -1;
  }
  return -1;
}

/**
 * "Long Name (ABC)" and "ABC (Long Name)": where the letters fit, the acronym is of the name's type, here and wherever
 * the document has it.
 */
export function agreeOnAcronyms(reader: Reader, drafts: Draft[]): Draft[] {
  const meant = new Map<number, Draft>();
  const {words} = reader;
  const found: Draft[] = [];
  drafts.forEach((draft, index) => {
    const open = draft.to;
    if (!reader.inSentence(open + 2, draft.from) || reader.form(open) !== '(' || reader.form(open + 2) !== ')') return;
    const acronym = open + 1;
    if (!isAcronym(reader, acronym)) return;
    const letters = reader.form(acronym);
    if (draft.type === 'person') {
      if (!isBodyBefore(reader, draft, letters, drafts[index + 1])) return;
      draft.type = 'organization';
    }
    const fits = initialsFit(reader, draft, letters) || isRearranged(reader, draft, letters);
    if (!fits && !isForeign(reader, draft, drafts[index + 1])) return;
    meant.set(words.types[acronym]!, draft);
    const next = drafts[index + 1];
    if (next?.from !== acronym) found.push({...draft, from: acronym, to: acronym + 1});
  });
  for (let i = 0; i + 1 < drafts.length; i++) {
    const short = drafts[i]!;
    const long = drafts[i + 1]!;
    if (short.to - short.from !== 1 || long.from !== short.to + 1 || reader.form(short.to) !== '(') continue;
    if (!isAcronym(reader, short.from) || !initialsFit(reader, long, reader.form(short.from)) || long.type === 'person')
      continue;
    meant.set(words.types[short.from]!, long);
  }
  if (meant.size === 0) return drafts;
  const covered = new Uint8Array(words.count);
  for (const {from, to} of drafts) covered.fill(1, from, to);
  for (const {from} of found) covered[from] = 1;
  for (const draft of drafts) {
    if (draft.to - draft.from !== 1) continue;
    const long = meant.get(words.types[draft.from]!);
    if (long) draft.type = long.type;
  }
  for (let i = 0; i < words.count; i++) {
    const long = covered[i] === 0 ? meant.get(words.types[i]!) : undefined;
    if (long) found.push({...long, from: i, to: i + 1});
  }
  return [...drafts, ...found].sort((a, b) => a.from - b.from);
}

export function isAcronym(reader: Reader, token: number): boolean {
  const form = reader.form(token);
  return form.length >= 2 && form.length <= 10 && (reader.flags(token) & WordFlag.AllCaps) !== 0;
}

/** Whether the initials of the name's capitalized words are the acronym's letters, small words taken or left. */
function initialsFit(reader: Reader, {from, to}: Draft, acronym: string): boolean {
  const letters = acronym.replace(/[^\p{L}]/gu, '').toUpperCase();
  let all = '';
  let capitals = '';
  for (let i = from; i < to; i++) {
    const form = reader.form(i);
    const initial = form[0]!.toUpperCase();
    if (!/\p{L}/u.test(initial)) continue;
    all += initial;
    if (!SMALL.has(reader.lower(i))) capitals += initial;
  }
  if (capitals.length < 2) return false;
  return capitals === letters || all === letters || (letters.length > 3 && withoutDoubles(capitals) === letters);
}

/** "Samaj Jana Dal (SJD)" taken for a person: three letters or more that are a body's, and no given name first. */
const isBodyBefore = (reader: Reader, draft: Draft, letters: string, next: Draft | undefined): boolean =>
  letters.length > 2 &&
  next?.from === draft.to + 1 &&
  next.type === 'organization' &&
  (gazetteerBits(reader.form(draft.from)) & GIVEN_NAME) === 0 &&
  initialsFit(reader, draft, letters);

/** "House of Deputies (CDR)": letters of another language after a body's name of several words, taken for something else. */
const isForeign = (reader: Reader, body: Draft, next: Draft | undefined): boolean =>
  body.type === 'organization' &&
  body.to - body.from > 1 &&
  next?.from === body.to + 1 &&
  next.type !== 'organization' &&
  next.to - next.from === 1 &&
  /^\p{Lu}{3,6}$/u.test(reader.form(next.from)) &&
  (reader.kind(next.from) & (Is.Country | Is.Demonym)) === 0;

/** "National Agency for Argan (ANA)": the letters of a name in another language, of a body that has a head and a field. */
function isRearranged(reader: Reader, {from, to}: Draft, acronym: string): boolean {
  let capitals = '';
  let headed = false;
  for (let i = from; i < to; i++) {
    if (SMALL.has(reader.lower(i))) continue;
    if (!reader.isCapitalized(i)) return false;
    if (reader.kind(i) & Is.OrganizationHead) headed = true;
    capitals += reader.form(i)[0]!.toUpperCase();
  }
  return headed && capitals.length > 2 && sorted(capitals) === sorted(acronym);
}

const sorted = (letters: string): string => [...letters].sort().join('');

/** "Small Industries and Industrial Parks (SIP)": two words may share a letter. */
function withoutDoubles(letters: string): string {
  let single = '';
  for (const letter of letters) if (!single.endsWith(letter)) single += letter;
  return single;
}

/** Most words of a term before its acronym. */
const LONGEST_TERM = 12;

/**
 * "memorandum of understanding (MoU)", "small firms (SFs)": an acronym of words in small letters is a term and no name,
 * here and wherever the document has it, unless they describe a body ("the electricity board (EB)").
 */
export function dropTerms(reader: Reader, drafts: Draft[]): Draft[] {
  const terms = new Set<string>();
  for (const draft of drafts) if (isTerm(reader, draft)) terms.add(singular(reader.form(draft.from)));
  if (terms.size === 0) return drafts;
  return drafts.filter(({from, to}) => to - from > 1 || !terms.has(singular(reader.form(from))));
}

const singular = (form: string): string => (/\p{Lu}s$/u.test(form) ? form.slice(0, -1) : form).toUpperCase();

function isTerm(reader: Reader, {from, to}: Draft): boolean {
  if (to - from > 1 || !reader.inSentence(from - 3, from) || reader.form(from - 1) !== '(' || reader.form(to) !== ')')
    return false;
  const letters = singular(reader.form(from));
  const last = from - 2;
  const isBody = (reader.kind(last) & Is.OrganizationHead) !== 0 && !reader.lower(last).endsWith('s');
  if (isBody || !/^\p{Lu}{2,}$/u.test(letters)) return false;
  let left = letters.length;
  for (let i = last; i > last - LONGEST_TERM && reader.inSentence(i, from); i--) {
    const form = reader.form(i);
    if (!/^\p{L}/u.test(form)) continue;
    if (reader.isCapitalized(i) && reader.inSentence(i - 1, i)) return false;
    if (form[0]!.toUpperCase() === letters[left - 1]) left--;
    else if (!SMALL.has(reader.lower(i)) && !isSecondHalf(reader, i)) return false;
    if (left === 0) return true;
  }
  return false;
}

/** "sized" in "medium-sized". */
const isSecondHalf = (reader: Reader, token: number): boolean =>
  reader.isGlued(token) && reader.form(token - 1) === '-';
