import {CAPITAL, COUNTRY, ORG_WORD, organizationByName, PLACE, placeByName} from '@nutgraf/knowledge';
import {phraseAt, startsPhrase} from '../network/phrases.js';
import type {Draft, Reader} from './draft.js';

/** Shorter names are too often part of another one. */
const SHORTEST = 3;

/**
 * Countries and known organizations of several words that the network left in pieces: "Sri" "Lanka", "International
 * Committee" "of the" "Red Cross". What a person's name has of such an organization before it goes to that: "Red Cross
 * Ana Berg" after "International Committee of the".
 */
export function joinKnown(reader: Reader, drafts: Draft[]): Draft[] {
  const starts = startsPhrase(reader.words.lexicon);
  const joined: Draft[] = [];
  for (let index = 0; index < drafts.length; index++) {
    const draft = drafts[index]!;
    joined.push(draft);
    if (starts[reader.words.types[draft.from]!] === 0) continue;
    const known = knownAt(reader, draft.from);
    if (!known || known.to <= draft.to || (draft.type === 'person' && known.type !== 'place')) continue;
    const {to, type} = known;
    let next = index + 1;
    while (next < drafts.length && drafts[next]!.to <= to) next++;
    const over = drafts[next];
    if (over && over.from < to) {
      // A name that begins inside and ends outside may be a longer one.
      if (over.type !== 'person' || !reader.isCapitalized(to)) continue;
      over.from = to;
    }
    draft.to = to;
    draft.type = type;
    index = next - 1;
  }
  return joined;
}

/** "Dar es Salaam", "Ras al Had": cities and regions that small words would cut. */
function isSmallInside(reader: Reader, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (!reader.isCapitalized(i) && /^\p{Ll}/u.test(reader.form(i))) return true;
  return false;
}

/** The country or organization whose name begins at `from`, with the token just past it. */
export function knownAt(reader: Reader, from: number): {to: number; type: 'organization' | 'place'} | undefined {
  const match = phraseAt(reader.words, from, token => reader.inSentence(token, from));
  if (!match) return undefined;
  const to = from + match.length;
  // "UN refugee agency" is a description.
  if (!reader.isCapitalized(to - 1)) return undefined;
  if (match.bits & COUNTRY) return {to, type: 'place'};
  if (match.length >= SHORTEST && match.bits & (CAPITAL | PLACE) && isSmallInside(reader, from, to)) {
    // "Asia and the Pacific" are two.
    const inCountry = placeByName(reader.text({from, to}))?.country !== undefined;
    return inCountry ? {to, type: 'place'} : undefined;
  }
  if (match.length < SHORTEST || (match.bits & ORG_WORD) === 0) return undefined;
  const organization = organizationByName(reader.text({from, to}));
  return organization && !organization.ambiguous ? {to, type: 'organization'} : undefined;
}
