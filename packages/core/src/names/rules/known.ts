import {gazetteerBits, gazetteerPhrase, ORG_WORD, organizationByName, PHRASE_START} from '@nutgraf/knowledge';
import {wordTable} from '../../words/cache.js';
import {WordFlag} from '../../words/types.js';
import type {Draft, Reader} from './draft.js';

/** Longest name looked up, in words. */
const LONGEST = 8;
/** Shorter names are too often part of another one. */
const SHORTEST = 3;

const startsPhrase = wordTable((form, _, flags) =>
  flags & WordFlag.Capitalized && gazetteerBits(form) & PHRASE_START ? 1 : 0,
);

/** Known organizations of several words that the network left in pieces: "International Committee" "of the" "Red Cross". */
export function joinKnown(reader: Reader, drafts: Draft[]): Draft[] {
  const starts = startsPhrase(reader.words.lexicon);
  const joined: Draft[] = [];
  for (let index = 0; index < drafts.length; index++) {
    const draft = drafts[index]!;
    joined.push(draft);
    if (draft.type === 'person' || starts[reader.words.types[draft.from]!] === 0) continue;
    const to = knownEnd(reader, draft.from);
    if (to <= draft.to) continue;
    let next = index + 1;
    while (next < drafts.length && drafts[next]!.to <= to) next++;
    // A name that begins inside and ends outside may be a longer one.
    if (next < drafts.length && drafts[next]!.from < to) continue;
    draft.to = to;
    draft.type = 'organization';
    index = next - 1;
  }
  return joined;
}

/** Just past the known organization's name that begins at `from`, or -1. */
function knownEnd(reader: Reader, from: number): number {
  const run: string[] = [];
  for (let i = from; run.length < LONGEST && reader.inSentence(i, from); i++) run.push(reader.form(i));
  const match = gazetteerPhrase(run, 0);
  if (!match || match.length < SHORTEST || (match.bits & ORG_WORD) === 0) return -1;
  const to = from + match.length;
  // "UN refugee agency" is a description.
  if (!reader.isCapitalized(to - 1)) return -1;
  const organization = organizationByName(reader.text({from, to}));
  return organization && !organization.ambiguous ? to : -1;
}
