import {organizationByName, placeByName} from '@nutgraf/knowledge';
import {wordBytes} from '../../words/cache.js';
import {type Draft, Is, type Reader} from './draft.js';

/** Nouns before a name that tell what it names: "the weekly Le Phare", "the town of Boko". */
const BODIES: ReadonlySet<string> = new Set(
  `newspaper daily weekly magazine broadcaster airline firm retailer conglomerate militia movement group organization
  organisation charity ngo tabloid thinktank`.split(/\s+/),
);
/** Nouns for companies that are nouns for people too. */
const MAKERS: ReadonlySet<string> = new Set(
  'producer maker operator carrier exporter importer miner lender company bank network channel party website startup'.split(
    ' ',
  ),
);
const PLACES: ReadonlySet<string> = new Set(
  'town village city port province district neighborhood neighbourhood suburb municipality region county state island hamlet'.split(
    ' ',
  ),
);
const Noun = {Body: 1, Maker: 2, Place: 4} as const;
const nounTable = wordBytes(
  (form, lower) =>
    (BODIES.has(form) ? Noun.Body : 0) | (MAKERS.has(lower) ? Noun.Maker : 0) | (PLACES.has(lower) ? Noun.Place : 0),
);

/** Most words between the comma and the noun: ", a Chilean lithium miner". */
const LONGEST_APPOSITION = 4;

/** The common noun beside a name tells its type: "the daily | Al-Sahwa", "the town of | Kara-Suu", "Roots, an airline". */
export function typeByNouns(reader: Reader, drafts: Draft[]): Draft[] {
  const nouns = nounTable(reader.words.lexicon);
  const nounAt = (token: number): number => nouns[reader.words.types[token]!]!;
  for (const draft of drafts) {
    const {from, to, type} = draft;
    if (type === 'group' || draft.demonym || reader.kind(from) & Is.Group || !reader.inSentence(from - 1, from))
      continue;
    const before = nounAt(from - 1);
    const isOpen = type !== 'organization' && !isKnownPlace(reader, draft);
    if (isOpen && before & Noun.Body && isLed(reader, from - 1)) draft.type = 'organization';
    else if (isOpen && before & Noun.Maker && (type !== 'person' || isOwned(reader, from - 1)))
      draft.type = 'organization';
    else if (isOpen && type !== 'person' && isCalledBody(reader, to, from, nounAt)) draft.type = 'organization';
    else if (type !== 'place' && isInPlace(reader, draft, nounAt)) draft.type = 'place';
  }
  return drafts;
}

const isKnownPlace = (reader: Reader, draft: Draft): boolean =>
  draft.type === 'place' && placeByName(reader.text(draft)) !== undefined;

/** "the French newspaper", "a rebel group": no plural, and "group" and "daily" after a word that tells which. */
function isLed(reader: Reader, noun: number): boolean {
  return reader.inSentence(noun - 1, noun) && !/^[,;:(]$/.test(reader.form(noun - 1));
}

/** What companies make that papers call them after, unlike "film" and "bomb". */
const GOODS =
  /^(?:drug|car|plane|aircraft|chip|steel|cement|shoe|phone|auto|arms|toy|vaccine|truck|tyre|tire|beer|paper|software)$/;

/** "state-owned producer", "drug maker" */
function isOwned(reader: Reader, noun: number): boolean {
  for (let i = noun - 1; i > noun - 4 && reader.inSentence(i, noun); i--)
    if (/^(?:owned|run)$/.test(reader.form(i))) return true;
  const good = reader.form(noun - 1) === '-' ? noun - 2 : noun - 1;
  return reader.lower(noun) === 'maker' && reader.inSentence(good, noun) && GOODS.test(reader.lower(good));
}

/** ", a miner based in", ", an airline,": what is said of a body right after its name. */
function isCalledBody(reader: Reader, to: number, near: number, nounAt: (token: number) => number): boolean {
  if (!reader.inSentence(to + 2, near) || reader.form(to) !== ',' || !/^an?$/.test(reader.form(to + 1))) return false;
  for (let i = to + 2; i < to + 2 + LONGEST_APPOSITION && reader.inSentence(i, near); i++) {
    if (nounAt(i) & (Noun.Body | Noun.Maker)) return !reader.inSentence(i + 1, near) || reader.lower(i + 1) !== 'of';
    if (!/^[\p{L}-]/u.test(reader.form(i))) return false;
  }
  return false;
}

/** "the village of | Boko Maigao" */
function isInPlace(reader: Reader, draft: Draft, nounAt: (token: number) => number): boolean {
  const {from, to} = draft;
  if (reader.lower(from - 1) !== 'of' || !reader.inSentence(from - 2, from)) return false;
  if ((nounAt(from - 2) & Noun.Place) === 0 || reader.isCapitalized(from - 2) || to - from > 4) return false;
  for (let i = from; i < to; i++) if (reader.kind(i) & (Is.OrganizationHead | Is.Group | Is.Title)) return false;
  return !organizationByName(reader.text(draft));
}
