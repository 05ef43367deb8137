import {GIVEN_NAME, gazetteerBits, ORG_WORD, officeByTitle, PERSON_NOUN, PLACE, placeByName} from '@nutgraf/knowledge';
import {wordBytes} from '../../words/cache.js';
import {TAGS, WordFlag} from '../../words/types.js';
import {type Draft, Is, type Reader} from './draft.js';
import {MEMBERS} from './letters.js';
import {SECOND_TITLES} from './lists.js';
import {officeBefore} from './titled.js';

/** Most common words that a name begins with: "Governor Patience Joy Okoro". */
const MOST = 2;
const CONFIDENCE = 0.7;
/** "Hurricane Ana": no given name. */
const STORMS = /^(?:hurricanes?|typhoons?|cyclones?|storm|storms)$/;
const PROPER = TAGS.indexOf('NNP');

/** What stands in no name of a person; days of the week do. */
const NO_GIVEN =
  Is.Title |
  Is.Office |
  Is.OfficeHead |
  Is.OrganizationHead |
  Is.PlaceTail |
  Is.Country |
  Is.Capital |
  Is.Demonym |
  Is.Group |
  Is.Grammar |
  Is.NoName;

/** "Prime", "Deputy": they lead an office rather than a name. */
const LEADING = /^(?:prime|vice|foreign|deputy|emeritus|first|fr|m)$/;
const Address = {None: 0, Civil: 1, Other: 2} as const;
/** Forms of address after which one word is a name, and those of professions and offices after which two words are. */
const addresses = wordBytes((form, lower, flags) => {
  if ((flags & WordFlag.Capitalized) === 0) return Address.None;
  if (/^(?:mr|mrs|ms)\.?$/.test(lower)) return Address.Civil;
  const other =
    /^(?:barr|engr|arc|alh|alhaji|alhaja|hajiya|hajia|hon|prof|dr|sen|amb|cde|ato|mme|madame|maj|gen|col|capt|brig|lt)\.?$/.test(
      lower,
    ) || MEMBERS.has(form);
  return other ? Address.Other : Address.None;
});

/**
 * Given names that are common words, after a title: "President-elect | Mercy | Dolo", "Barr. | Sunday | Okoro". West
 * and East African ones are often virtues and days of the week, of which the network makes nothing.
 */
export function takeGivens(reader: Reader, drafts: Draft[]): Draft[] {
  drafts.forEach((draft, index) => {
    if (draft.type !== 'person') return;
    if (draft.to - draft.from > 1 && STORMS.test(reader.lower(draft.from))) {
      draft.type = 'event';
      if (reader.inSentence(draft.from - 1, draft.from) && reader.form(draft.from - 1) === 'Tropical') draft.from--;
      return;
    }
    const floor = Math.max(drafts[index - 1]?.to ?? 0, draft.from - MOST);
    let from = draft.from;
    while (from > floor && isGiven(reader, from - 1, draft.from)) from--;
    if (from === draft.from) return;
    if (STORMS.test(reader.lower(draft.from - 1))) {
      draft.from--;
      draft.type = 'event';
      return;
    }
    if (endsTitle(reader, from - 1, from) || isFirst(reader, draft, from)) draft.from = from;
  });
  return withAddressed(reader, drafts);
}

function isGiven(reader: Reader, token: number, near: number): boolean {
  if (!reader.inSentence(token, near) || reader.words.tags[token] !== PROPER) return false;
  const form = reader.form(token);
  if (!/^\p{Lu}\p{Ll}+$/u.test(form)) return false;
  const kind = reader.kind(token);
  if (kind & NO_GIVEN && (kind & Is.Calendar) === 0) return false;
  if (kind & Is.Calendar) return /day$/.test(form);
  // "Datuk | Seri | X"
  if (SECOND_TITLES.get(reader.lower(token - 1))?.test(reader.lower(token))) return false;
  const lower = reader.lower(token);
  // "Secretary Health | X", "Commissioner Quetta | X"
  if (officeByTitle(`minister of ${lower}`)?.portfolio === lower) return false;
  return (gazetteerBits(form) & GIVEN_NAME) !== 0 || placeByName(form) === undefined;
}

/** "met | Prosperity | Achieng", "Innocent, | Precious | Banda": one such word between a small one and a surname. */
function isFirst(reader: Reader, draft: Draft, from: number): boolean {
  if (draft.from - from !== 1 || draft.to - draft.from !== 1 || reader.kind(from) & Is.Calendar) return false;
  if (!reader.inSentence(from - 1, from) || reader.isCapitalized(from - 1)) return false;
  const bits = gazetteerBits(reader.form(from));
  // "my aunt Called Toni"
  if (/ed$/.test(reader.form(from))) return false;
  return (bits & (ORG_WORD | PLACE | PERSON_NOUN)) === 0 && !/^(?:the|a|an|my|['’-])$/.test(reader.lower(from - 1));
}

/** "Governor", "Barr.", "President-elect" */
function endsTitle(reader: Reader, token: number, near: number): boolean {
  if (!reader.inSentence(token, near)) return false;
  const lower = reader.lower(token);
  // "Undersecretary for Consular Affairs | Hessa"
  if (lower === 'affairs') return reader.isCapitalized(token) && officeBefore(reader, token + 1);
  if (/^(?:elect|designate)$/.test(lower)) return reader.isGlued(token) && reader.form(token - 1) === '-';
  return (reader.kind(token) & (Is.Title | Is.OfficeHead)) !== 0 && reader.isCapitalized(token) && !LEADING.test(lower);
}

/** "Arc. | Patience Udo": people whom only the form of address tells. */
function withAddressed(reader: Reader, drafts: Draft[]): Draft[] {
  const table = addresses(reader.words.lexicon);
  const found: Draft[] = [];
  let next = 0;
  for (let i = 0; i + 1 < reader.words.count; i++) {
    const address = table[reader.words.types[i]!];
    if (address === Address.None) continue;
    while (next < drafts.length && drafts[next]!.to <= i) next++;
    const limit = drafts[next]?.from ?? reader.words.count;
    let to = i + 1;
    while (to < limit && to <= i + LONGEST_NAME && reader.inSentence(to, i) && isName(reader, to)) to++;
    while (to > i + 1 && reader.form(to - 1) === '-') to--;
    if (to === i + 1 || (to === i + 2 && address !== Address.Civil)) continue;
    if (reader.inSentence(to, i) && (to === limit || reader.isCapitalized(to))) continue;
    found.push({from: i + 1, to, type: 'person', demonym: false, confidence: CONFIDENCE});
  }
  return found.length > 0 ? [...drafts, ...found].sort((a, b) => a.from - b.from) : drafts;
}

/** Most words and hyphens of a name that its form of address tells. */
const LONGEST_NAME = 6;

const isName = (reader: Reader, token: number): boolean =>
  (reader.form(token) === '-' &&
    reader.isGlued(token) &&
    reader.isGlued(token + 1) &&
    reader.isCapitalized(token - 1)) ||
  isNameWord(reader, token);

const isNameWord = (reader: Reader, token: number): boolean =>
  reader.isCapitalized(token) &&
  (reader.flags(token) & WordFlag.AllCaps) === 0 &&
  ((reader.kind(token) & NO_GIVEN) === 0 || /^\p{Lu}\p{Ll}+day$/u.test(reader.form(token)));
