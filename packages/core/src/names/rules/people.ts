import {wordTable} from '../../words/cache.js';
import {type Draft, Is, type Reader} from './draft.js';
import {SECOND_TITLES} from './lists.js';

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
const edgeTable = wordTable((_, lower) => (EDGES.has(lower) ? 1 : 0));

/** Takes titles off the front of people's names ("Minister", "Mr."), and possessives off the end of all. */
export function trimPeople(reader: Reader, drafts: Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    while (draft.to - draft.from > 1 && /^(?:['’]s?|['’]S)$/.test(reader.form(draft.to - 1))) draft.to--;
    if (draft.type === 'person') {
      const {from} = draft;
      for (let of = titleLength(reader, draft); of > 0; of = titleLength(reader, draft)) draft.from += of;
      const isTitle = draft.to - draft.from === 1 && (reader.kind(draft.from) & Is.Title) !== 0;
      if (isTitle && (draft.from > from || isTitleHere(reader, draft.from))) continue;
      takeHyphened(reader, draft);
      takeInitials(reader, draft, kept.at(-1));
    }
    trimSigns(reader, draft);
    if (draft.from < draft.to) kept.push(draft);
  }
  return kept;
}

/** Words of the title that a person's name of more words begins with; 0 where it begins with none. */
function titleLength(reader: Reader, draft: Draft): number {
  const {from, to} = draft;
  const length = to - from;
  if (length > 2 && SECOND_TITLES.get(reader.lower(from))?.test(reader.lower(from + 1))) return 2;
  if (length > 1 && reader.inSentence(from - 1, from) && isSecondTitle(reader, from)) return 1;
  return length > 1 && reader.kind(from) & Is.Title && !isNameLike(reader, draft) ? 1 : 0;
}

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
  else draft.to = Math.min(draft.to, hyphen);
}

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

/** "Prince" after another title is a given name: "Senator Prince Mensah Boateng". */
function isNameLike(reader: Reader, {from, to}: Draft): boolean {
  return (
    to - from > 2 &&
    reader.inSentence(from - 1, from) &&
    (reader.kind(from - 1) & Is.Title) !== 0 &&
    !reader.lower(from).includes('.')
  );
}

function isTitleHere(reader: Reader, token: number): boolean {
  const next = token + 1;
  return reader.inSentence(next, token)
    ? !reader.isCapitalized(token) || reader.isCapitalized(next) || reader.lower(next) === 'of'
    : false;
}
