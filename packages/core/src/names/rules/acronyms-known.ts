import {gazetteerBits, ORG_ACRONYM, ORG_WORD, organizationByName} from '@nutgraf/knowledge';
import {wordBytes} from '../../words/cache.js';
import {WordFlag} from '../../words/types.js';
import {type Draft, Is, type Reader} from './draft.js';

const CONFIDENCE = 0.7;
const SHORTEST = 3;
/** Acronyms that are words as well, which headlines and exclamations write in capitals. */
const WORDS: ReadonlySet<string> = new Set(
  'AIDS CAR ALL NOW ARE AIM ACT FIT MAP RAW WAR CARE FARM STAR GEO'.split(' '),
);

/** Those of two letters that mean nothing else in news. */
const SHORT: ReadonlySet<string> = new Set(['UN', 'EU', 'AU']);

/** 1 for the acronym of one known organization, in capitals or as papers write it that read it as a word ("Caricom"). */
const acronymTable = wordBytes((form, _, flags) => {
  if (SHORT.has(form)) return 1;
  if ((flags & WordFlag.Capitalized) === 0 || form.length < SHORTEST || WORDS.has(form)) return 0;
  if ((gazetteerBits(form) & (ORG_ACRONYM | ORG_WORD)) === 0) return 0;
  const found = organizationByName(form);
  if (!found || found.ambiguous) return 0;
  // Agencies' letters are of many others too.
  if (found.organization.kind === 'media') return 0;
  return found.organization.acronyms.includes(form.toUpperCase()) ? 1 : 0;
});

/** Known organizations' acronyms that the network overlooked inside a sentence: "they thanked WHO for", "a Caricom meeting". */
export function findAcronyms(reader: Reader, drafts: Draft[]): Draft[] {
  const table = acronymTable(reader.words.lexicon);
  const found: Draft[] = [];
  let next = 0;
  for (let i = 1; i < reader.words.count; i++) {
    if (table[reader.words.types[i]!] === 0) continue;
    while (next < drafts.length && drafts[next]!.to <= i) next++;
    if (next < drafts.length && drafts[next]!.from <= i) continue;
    const leads = leadsOffice(reader, i) && !(reader.inSentence(i - 1, i) && reader.isCapitalized(i - 1));
    if (!leads && (!reader.inSentence(i - 1, i) || joins(reader, i - 1, i) || joins(reader, i + 1, i))) continue;
    found.push({from: i, to: i + 1, type: 'organization', demonym: false, confidence: CONFIDENCE});
  }
  return found.length > 0 ? [...drafts, ...found].sort((a, b) => a.from - b.from) : drafts;
}

/** "SADC Executive Secretary", "EU Special Representative": a capitalized word beside it is of the office. */
function leadsOffice(reader: Reader, acronym: number): boolean {
  for (let i = acronym + 1; i <= acronym + 3 && reader.inSentence(i, acronym); i++) {
    if (reader.flags(i) & WordFlag.AllCaps) return false;
    if (reader.kind(i) & Is.OfficeHead) return true;
    if (!reader.isCapitalized(i)) return false;
  }
  return false;
}

/** A capitalized word beside it may be of a longer name, or all is in capitals; a hyphen joins it to another word. */
const joins = (reader: Reader, token: number, near: number): boolean =>
  reader.inSentence(token, near) &&
  (reader.isCapitalized(token) || (reader.flags(token) & WordFlag.Number) !== 0 || /^[-(]$/.test(reader.form(token)));
