import {countryByDemonym} from '@nutgraf/knowledge';
import {type Draft, Is, type Reader} from './draft.js';

/**
 * Tells countries' adjectives and peoples ("Norwegian", mentions of the place) from languages and from groups; and
 * joins one that leads an organization's name to it ("Czech Senate"), where it stays as a name inside.
 */
export function findDemonyms(reader: Reader, drafts: Draft[]): Draft[] {
  const found: Draft[] = [];
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]!;
    if (isDemonym(reader, draft)) {
      if (isLanguage(reader, draft)) found.push({...draft, type: 'language'});
      else found.push({...draft, type: 'place', demonym: true});
      const next = drafts[i + 1];
      if (next?.from === draft.to && next.type === 'organization' && !isDemonym(reader, next)) next.from = draft.from;
      continue;
    }
    found.push(draft);
    addInside(reader, draft, found);
  }
  return found;
}

function isDemonym(reader: Reader, draft: Draft): boolean {
  if (draft.to - draft.from === 1) {
    const kind = reader.kind(draft.from);
    if (kind & Is.Group || (kind & Is.Demonym) === 0) return false;
    return draft.type !== 'person' && (kind & Is.Country) === 0;
  }
  return draft.to - draft.from <= 3 && draft.type !== 'person' && countryByDemonym(reader.text(draft)) !== undefined;
}

function isLanguage(reader: Reader, {from, to}: Draft): boolean {
  if (countryByDemonym(reader.form(from))?.alsoLanguage !== true) return false;
  if (reader.inSentence(to, from) && reader.kind(to) & Is.LanguageAfter && reader.lower(to) !== 'literature')
    return true;
  if (!reader.inSentence(from - 1, from) || (reader.kind(from - 1) & Is.LanguageBefore) === 0) return false;
  // "in Norwegian waters" is no language: what follows must end the phrase.
  if (!reader.inSentence(to, from)) return true;
  return /^(?:[.,;:)!?]|and|or|by|for|with|at|on|as|under|in|from|to|is|was|were|are|but)$/.test(reader.lower(to));
}

/** Adds demonyms that stand inside the names of other things. */
function addInside(reader: Reader, draft: Draft, found: Draft[]): void {
  if (draft.to - draft.from < 2 || draft.type === 'person') return;
  for (let i = draft.from; i < draft.to; i++) {
    const kind = reader.kind(i);
    if (kind & Is.Group || (kind & (Is.Demonym | Is.Country | Is.Capital)) === 0) continue;
    const demonym = (kind & Is.Demonym) !== 0 && (kind & Is.Country) === 0;
    found.push({from: i, to: i + 1, type: 'place', demonym, confidence: draft.confidence});
  }
}
