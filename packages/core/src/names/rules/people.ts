import {GIVEN_NAME, gazetteerBits, officeByTitle} from '@nutgraf/knowledge';
import {wordBytes} from '../../words/cache.js';
import {WordFlag} from '../../words/types.js';
import {type Draft, Is, type Reader} from './draft.js';
import {COURTESIES, SECOND_TITLES} from './lists.js';

/** Letters of a syllable of Korean and Chinese names as written in English. */
const LONGEST_SYLLABLE = 5;
/** What news hangs on a name with a hyphen. */
const ENDINGS: ReadonlySet<string> = new Set([
  'led',
  'era',
  'style',
  'run',
  'like',
  'born',
  'based',
  'owned',
  'made',
  'held',
  'wing',
  'tied',
]);

const EDGES: ReadonlySet<string> = new Set(['-', '/', '&', 'of', 'and', 'the', 'for', 'in', ',', '(']);
const edgeTable = wordBytes((_, lower) => (EDGES.has(lower) ? 1 : 0));

/** Takes titles off the front of people's names ("Minister", "Mr."), and possessives off the end of all. */
export function trimPeople(reader: Reader, drafts: Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    while (draft.to - draft.from > 1 && /^(?:['’]s?|['’]S)$/.test(reader.form(draft.to - 1))) draft.to--;
    if (isDay(reader, draft)) continue;
    if (isAddressed(reader, draft)) draft.type = 'person';
    if (draft.type === 'person') {
      const {from} = draft;
      draft.from += portfolioLength(reader, draft);
      for (let of = titleLength(reader, draft); of > 0; of = titleLength(reader, draft)) draft.from += of;
      draft.from += originLength(reader, draft);
      const isTitle = draft.to - draft.from === 1 && (reader.kind(draft.from) & Is.Title) !== 0;
      if (isTitle && (draft.from > from || isTitleHere(reader, draft.from))) continue;
      if (isCrown(reader, draft)) continue;
      takeHyphened(reader, draft);
      takeInitials(reader, draft, kept.at(-1));
      takeBeforeFather(reader, draft, kept.at(-1));
      takeGiven(reader, draft, kept.at(-1));
    } else trimCourtesies(reader, draft);
    trimSigns(reader, draft);
    if (draft.from < draft.to) kept.push(draft);
  }
  return kept;
}

/** "Jun 8", "Safar 12", of a dateline. */
const isDay = (reader: Reader, {from, to}: Draft): boolean =>
  to - from === 2 &&
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|muharram|safar|rajab|sha[’']?ban|ramadan|shawwal)\.?$/.test(
    reader.lower(from),
  ) &&
  /^\d{1,2}$/.test(reader.form(from + 1));

/** "Mrs. Ana Berg": whatever the network thought it, as a word of address begins no other name. */
const isAddressed = (reader: Reader, {from, to}: Draft): boolean =>
  to - from > 1 && /^(?:mr|mrs|ms|dr|prof|engr)\.?$/.test(reader.lower(from)) && reader.isCapitalized(from + 1);

/** "Uruguayan Ana Berg": where somebody is from, before a given name and a surname. */
function originLength(reader: Reader, {from, to}: Draft): number {
  // "Pak" is a family name too.
  if (
    to - from < 3 ||
    reader.form(from).length < 4 ||
    (reader.kind(from) & Is.Demonym) === 0 ||
    reader.kind(from + 1) & NO_GIVEN_NAME
  )
    return 0;
  const isName = gazetteerBits(reader.lower(from)) & GIVEN_NAME;
  return isName || !reader.isCapitalized(from + 1) || !reader.isCapitalized(from + 2) ? 0 : 1;
}

/** "HRH Crown | Prince X" */
const isCrown = (reader: Reader, {from, to}: Draft): boolean =>
  to - from === 1 &&
  reader.lower(from) === 'crown' &&
  reader.inSentence(to, from) &&
  /^prince(?:ss)?$/.test(reader.lower(to));

/** Words of the title that a person's name of more words begins with; 0 where it begins with none. */
function titleLength(reader: Reader, draft: Draft): number {
  const {from, to} = draft;
  // "Sultan Al X", "Dr. Sultan X": a given name
  if (reader.lower(from) === 'sultan' && isGivenSultan(reader, draft)) return 0;
  if (/^say+id[ai]?h?$/.test(reader.lower(from))) return isStyledSayyid(reader, draft) ? 1 : 0;
  // "committee member Amir X": a given name too
  if (
    reader.lower(from) === 'amir' &&
    reader.inSentence(from - 1, from) &&
    !/^(?:the|deputy|hh|he|highness)$/.test(reader.lower(from - 1))
  )
    return 0;
  const length = to - from;
  if (length > 2 && SECOND_TITLES.get(reader.lower(from))?.test(reader.lower(from + 1))) return 2;
  if (length > 1 && reader.inSentence(from - 1, from) && isSecondTitle(reader, from)) return 1;
  return length > 1 && reader.kind(from) & Is.Title && !isNameLike(reader, draft) ? 1 : 0;
}

/** "Sayyid X bin Y Al Z", as Oman's ruling family is styled; else it is a given name. */
function isStyledSayyid(reader: Reader, {from, to}: Draft): boolean {
  for (let i = from + 2; i + 1 < to; i++) if (/^bint?$/.test(reader.lower(i))) return true;
  return false;
}

const isGivenSultan = (reader: Reader, {from, to}: Draft): boolean =>
  (from + 1 < to && /^(?:al|bin|ibn|ben)$/.test(reader.lower(from + 1))) ||
  (reader.inSentence(from - 1, from) && /^(?:dr|dr\.|eng|eng\.|mr|mr\.|h\.e\.)$/.test(reader.lower(from - 1)));

/** Most words of a field that a name began with. */
const LONGEST_PORTFOLIO = 3;

/** "Minister of | Agriculture Rui Costa": the words of the field that a person's name was joined to. */
function portfolioLength(reader: Reader, {from, to}: Draft): number {
  let of = from - 1;
  while (reader.inSentence(of, from) && /^(?:and|&|,)$/.test(reader.lower(of))) of--;
  if (!reader.inSentence(of - 1, from)) return 0;
  if (of === from - 1 && !/^(?:of|for)$/.test(reader.lower(of))) return 0;
  while (of > 0 && of > from - MAX_FIELD && !/^(?:of|for)$/.test(reader.lower(of)) && reader.isCapitalized(of)) of--;
  if (!/^(?:of|for)$/.test(reader.lower(of)) || !reader.inSentence(of - 1, from)) return 0;
  if (!/^(?:minister|secretary|undersecretary|commissioner)$/.test(reader.lower(of - 1))) return 0;
  for (let length = Math.min(LONGEST_PORTFOLIO, to - from - 1); length > 0; length--) {
    const field = reader.text({from, to: from + length}).toLowerCase();
    if (officeByTitle(`minister of ${field}`)?.portfolio === field) return length;
  }
  return 0;
}

/** Most words between "Minister of" and the part of the field that a name was joined to. */
const MAX_FIELD = 6;

/** "Seri" after "Dato'", whose apostrophe is a token of its own. */
function isSecondTitle(reader: Reader, token: number): boolean {
  const first = /^['’]$/.test(reader.form(token - 1)) ? token - 2 : token - 1;
  return reader.inSentence(first, token) && SECOND_TITLES.get(reader.lower(first))?.test(reader.lower(token)) === true;
}

/** "Han Ji-won": a given name of two syllables goes on after its hyphen; "Orlova-led" does not. */
function takeHyphened(reader: Reader, draft: Draft): void {
  const hyphen = reader.form(draft.to - 1) === '-' ? draft.to - 1 : draft.to;
  const next = hyphen + 1;
  const joined =
    reader.inSentence(next, draft.from) &&
    reader.form(hyphen) === '-' &&
    reader.isGlued(hyphen) &&
    reader.isGlued(next);
  const syllables = joined && hyphen - draft.from > 1 && reader.form(hyphen - 1).length <= LONGEST_SYLLABLE;
  if (
    syllables &&
    !reader.isCapitalized(next) &&
    reader.form(next).length <= LONGEST_SYLLABLE &&
    !ENDINGS.has(reader.lower(next))
  )
    draft.to = next + 1;
  else if (joined && draft.to - draft.from > 1 && isSurname(reader, next)) draft.to = next + 1;
  else if (joined && JOINTS.test(reader.form(next)) && reader.form(next + 1) === '-' && reader.isCapitalized(next + 2))
    draft.to = next + 3;
  else draft.to = Math.min(draft.to, hyphen);
}

/** "Hamid | -ur-Rahman": the Arabic article between two parts of one name, as South Asia spells it. */
const JOINTS = /^(?:ur|ul|ud|us|un|uz|ush|e|i)$/;

/** "League of Cities | Lt. Gen." before "(ret.) X": a title that ran into the body before it. */
function trimCourtesies(reader: Reader, draft: Draft): void {
  if (draft.type === 'event' || !reader.inSentence(draft.to, draft.from)) return;
  if (!reader.isCapitalized(draft.to) && reader.form(draft.to) !== '(') return;
  while (draft.to - draft.from > 1 && COURTESIES.has(reader.lower(draft.to - 1))) draft.to--;
}

/** "Ana Berg-Holm": a capitalized word after the hyphen, and no other name's. */
const isSurname = (reader: Reader, token: number): boolean =>
  reader.isCapitalized(token) &&
  (reader.kind(token) &
    (Is.Country | Is.Capital | Is.Demonym | Is.Group | Is.OrganizationHead | Is.Title | Is.Office | Is.OfficeHead)) ===
    0;

/** No name begins or ends with a hyphen, a slash or an "of" that leads on. */
function trimSigns(reader: Reader, draft: Draft): void {
  const {types, lexicon} = reader.words;
  const edges = edgeTable(lexicon);
  while (draft.from < draft.to && edges[types[draft.to - 1]!] === 1) draft.to--;
  while (draft.from < draft.to && edges[types[draft.from]!] === 1) draft.from++;
}

/** "C. F. Andersen", "S Perera", "Md Hasan": initials and a shortened first name before a name are part of it. */
function takeInitials(reader: Reader, draft: Draft, before: Draft | undefined): void {
  const first = draft.from;
  while (
    reader.inSentence(draft.from - 1, first) &&
    /^(?:\p{Lu}|Md|Mohd|Muhd)\.?$/u.test(reader.form(draft.from - 1)) &&
    !(before && before.to > draft.from - 1) &&
    (reader.inSentence(draft.from - 2, first) || !/^[AI]$/.test(reader.form(draft.from - 1)))
  ) {
    draft.from--;
  }
}

/**
 * "Eng. | Said | bin Hamoud", "Dr. | Said | Al Harthy": a given name that reads like another word, between a title and a
 * name that begins as no name does.
 */
function takeBeforeFather(reader: Reader, draft: Draft, before: Draft | undefined): void {
  const given = draft.from - 1;
  const father = /^(?:bin|bint|ibn)$/.test(reader.form(draft.from));
  if (!father && !/^(?:Al|al|El|el)(?:-|$)/.test(reader.form(draft.from))) return;
  if (!reader.inSentence(given - 1, draft.from) || (before && before.to > given)) return;
  if (!reader.isCapitalized(given) || reader.flags(given) & WordFlag.AllCaps || reader.kind(given) & NO_GIVEN_NAME)
    return;
  if (father || reader.kind(given - 1) & Is.Title) draft.from = given;
}

/** "Lt Gen (retd) | Farid | Anwar": a given name that the network left out before a surname. */
function takeGiven(reader: Reader, draft: Draft, before: Draft | undefined): void {
  const given = draft.from - 1;
  const free = reader.inSentence(given, draft.from) && (!before || before.to <= given);
  // "Dr. Sultan | Al X"
  if (free && reader.lower(given) === 'sultan' && isGivenSultan(reader, {...draft, from: given})) draft.from = given;
  // "Minister of Defence Amer | X"
  if (free && draft.to - draft.from === 1 && followsField(reader, given)) draft.from = given;
  if (draft.to - draft.from !== 1 || given < 1 || (before && before.to > given)) return;
  if (!reader.inSentence(given - 1, draft.from) || !reader.isCapitalized(given) || reader.isCapitalized(given - 1))
    return;
  if (reader.kind(given) & NO_GIVEN_NAME || !(gazetteerBits(reader.form(given)) & GIVEN_NAME)) return;
  draft.from = given;
}

/** Whether a capitalized word stands right after the whole field of a minister: no part of that, so of the name. */
function followsField(reader: Reader, token: number): boolean {
  if (!reader.isCapitalized(token) || reader.kind(token) & NO_GIVEN_NAME) return false;
  let of = token - 1;
  while (reader.inSentence(of, token) && of > token - MAX_FIELD && !/^(?:of|for)$/.test(reader.lower(of))) of--;
  if (of === token - 1 || !reader.inSentence(of - 1, token) || !/^(?:of|for)$/.test(reader.lower(of))) return false;
  if (!/^(?:minister|secretary)$/.test(reader.lower(of - 1))) return false;
  const fieldOf = (to: number) => reader.text({from: of + 1, to}).toLowerCase();
  const knows = (field: string) => officeByTitle(`minister of ${field}`)?.portfolio === field;
  return knows(fieldOf(token)) && !knows(fieldOf(token + 1));
}

const NO_GIVEN_NAME =
  Is.Title |
  Is.Office |
  Is.OfficeHead |
  Is.OrganizationHead |
  Is.Calendar |
  Is.Country |
  Is.Capital |
  Is.Demonym |
  Is.Grammar;

/** Titles that are given names in some countries. */
const TITLES_AS_NAMES =
  /^(?:prince|princess|king|queen|duke|earl|baron|chief|judge|justice|bishop|pope|major|marshal|general|commander|dean)$/;

/** "Prince" after another title is a given name: "Senator Prince Mensah Boateng". */
function isNameLike(reader: Reader, {from, to}: Draft): boolean {
  return (
    to - from > 2 &&
    reader.inSentence(from - 1, from) &&
    (reader.kind(from - 1) & Is.Title) !== 0 &&
    TITLES_AS_NAMES.test(reader.lower(from))
  );
}

function isTitleHere(reader: Reader, token: number): boolean {
  // "the Amir", "the Deputy Amir"
  if (reader.inSentence(token - 1, token) && /^(?:the|deputy)$/.test(reader.lower(token - 1))) return true;
  const next = token + 1;
  return reader.inSentence(next, token)
    ? !reader.isCapitalized(token) || reader.isCapitalized(next) || reader.lower(next) === 'of'
    : false;
}
