import {countryByDemonym, countryByName} from '@nutgraf/knowledge';
import {type Draft, Is, type Reader} from './draft.js';

const DIRECTIONS: ReadonlySet<string> = new Set(
  'north south east west central northern southern eastern western latin middle'.split(' '),
);

/**
 * Tells countries' adjectives and peoples ("Norwegian", mentions of the place) from languages and from groups; and
 * joins one that leads an organization's name to it ("Czech Senate"), where it stays as a name inside.
 */
export function findDemonyms(reader: Reader, known: Draft[]): Draft[] {
  const drafts = withMissed(reader, known);
  const found: Draft[] = [];
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]!;
    takeDirection(reader, draft, found);
    if (isDemonym(reader, draft)) {
      if (isLanguage(reader, draft)) found.push({...draft, type: 'language'});
      else found.push({...draft, type: 'place', demonym: true});
      const next = drafts[i + 1];
      if (next && leads(reader, draft, next)) next.from = draft.from;
      continue;
    }
    found.push(draft);
  }
  return found;
}

/** How sure an adjective is that the network missed. */
const CONFIDENCE = 0.7;
/** Most words of an office after the adjective of its country. */
const LONGEST_OFFICE = 6;

/** "Czech Foreign Affairs Minister Jan Novak": the adjective before an office, where the network took it for a part of that. */
function withMissed(reader: Reader, drafts: Draft[]): Draft[] {
  const missed: Draft[] = [];
  let next = 0;
  for (let i = 0; i < reader.words.count; i++) {
    while (next < drafts.length && drafts[next]!.to <= i) next++;
    if ((reader.kind(i) & Is.Demonym) === 0 || reader.kind(i) & Is.Group || (drafts[next]?.from ?? i + 1) <= i)
      continue;
    if (isBeforePerson(drafts[next], i) || isBeforeOffice(reader, i, drafts[next]?.from ?? reader.words.count))
      missed.push({from: i, to: i + 1, type: 'place', demonym: false, confidence: CONFIDENCE});
  }
  return missed.length === 0 ? drafts : [...drafts, ...missed].sort((a, b) => a.from - b.from);
}

/** "Kenyan | Ana Berg" */
const isBeforePerson = (next: Draft | undefined, demonym: number): boolean =>
  next?.type === 'person' && next.from === demonym + 1;

function isBeforeOffice(reader: Reader, demonym: number, limit: number): boolean {
  for (let i = demonym + 1; i < limit && i <= demonym + LONGEST_OFFICE && reader.inSentence(i, demonym); i++) {
    if (reader.kind(i) & Is.OfficeHead) return true;
    if (
      !reader.isCapitalized(i) &&
      !/^(?:and|of|for|&|-)$/.test(reader.lower(i)) &&
      !OFFICE_WORDS.test(reader.lower(i))
    )
      return false;
  }
  return false;
}

const OFFICE_WORDS = /^(?:foreign|prime|deputy|vice|defen[cs]e|external|interior|finance|affairs)$/;

/** "Czech" before "Senate": right before an organization of the same sentence whose name is a common noun's. */
function leads(reader: Reader, demonym: Draft, next: Draft): boolean {
  if (next.from !== demonym.to || next.type !== 'organization' || !reader.inSentence(next.from, demonym.from))
    return false;
  return next.to - next.from > 1 || (reader.kind(next.from) & Is.OrganizationHead) !== 0;
}

/** "South" before "Korean": the longer adjective, where there is one. */
function takeDirection(reader: Reader, draft: Draft, found: Draft[]): void {
  const {from} = draft;
  const before = found.at(-1);
  // Taken for a place by itself.
  const alone =
    before !== undefined && before.from === from - 1 && before.to === from && DIRECTIONS.has(reader.lower(from - 1));
  if ((reader.kind(from) & Is.Demonym) === 0 || draft.to - from > 1 || !reader.inSentence(from - 1, from)) return;
  if (!reader.isCapitalized(from - 1) || reader.lower(from - 1) === 'the' || (before && !alone && before.to > from - 1))
    return;
  if (!countryByDemonym(`${reader.form(from - 1)} ${reader.form(from)}`)) return;
  if (alone) found.pop();
  draft.from--;
}

function isDemonym(reader: Reader, draft: Draft): boolean {
  if (draft.to - draft.from === 1) {
    const kind = reader.kind(draft.from);
    if (kind & Is.Group || (kind & Is.Demonym) === 0) return false;
    return draft.type !== 'person' && (kind & Is.Country) === 0;
  }
  // "Central Asian", "North American"
  if (
    draft.to - draft.from === 2 &&
    DIRECTIONS.has(reader.lower(draft.from)) &&
    reader.kind(draft.from + 1) & Is.Demonym
  )
    return true;
  if (draft.to - draft.from > 3) return false;
  const text = reader.text(draft);
  // "New Zealand" is an adjective too, but names the country first.
  return countryByName(text) === undefined && countryByDemonym(text) !== undefined;
}

function isLanguage(reader: Reader, {from, to}: Draft): boolean {
  if (countryByDemonym(reader.form(from))?.alsoLanguage !== true) return false;
  if (reader.inSentence(to, from) && reader.kind(to) & Is.LanguageAfter && reader.lower(to) !== 'literature')
    return true;
  if (!reader.inSentence(from - 1, from) || (reader.kind(from - 1) & Is.LanguageBefore) === 0) return false;
  // "in Norwegian waters" is no language: what follows must end the phrase.
  if (!reader.inSentence(to, from)) return true;
  return /^(?:[.,;:)!?]|and|or|by|for|with|at|on|as|under|in|into|from|to|is|was|were|are|but)$/.test(reader.lower(to));
}
