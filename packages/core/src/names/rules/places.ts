import {countryByName, placeByName} from '@nutgraf/knowledge';
import {type Draft, Is, type Reader} from './draft.js';

/** Joins "Republic of X", "Gulf of X" and "X Region" to one place, and sets right what is a country or a capital. */
export function joinPlaces(reader: Reader, drafts: Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts.flatMap(whole => pairOf(reader, whole))) {
    takeCapitalArticle(reader, draft);
    if (draft.type === 'place') {
      takeHyphened(reader, draft, joined);
      takeHead(reader, draft, joined);
      takeTail(reader, draft);
      takePrefix(reader, draft);
    } else if (isCountry(reader, draft)) draft.type = 'place';
    joined.push(draft);
  }
  return withoutCovered(joined);
}

/** "Benin-Togo": two countries, unless one bears the name ("Guinea-Bissau"). */
function pairOf(reader: Reader, draft: Draft): Draft[] {
  const {from, to, type} = draft;
  if (type !== 'place' || to - from !== 3 || !/^[-–]$/.test(reader.form(from + 1))) return [draft];
  if ((reader.kind(from) & reader.kind(to - 1) & Is.Country) === 0 || countryByName(reader.text(draft))) return [draft];
  // One state until 2006.
  if (reader.form(to - 1) === 'Montenegro') return [draft];
  return [
    {...draft, to: from + 1},
    {...draft, from: to - 1},
  ];
}

/** "Guinea- | Bissau": a country whose name has a hyphen, of which the network found a part. */
function takeHyphened(reader: Reader, draft: Draft, before: Draft[]): void {
  const first = draft.from - 2;
  if (!reader.inSentence(first, draft.from) || reader.form(first + 1) !== '-' || !reader.isGlued(draft.from)) return;
  if (!reader.isCapitalized(first) || !countryByName(reader.text({from: first, to: draft.to}))) return;
  if (before.at(-1)?.from === first) before.pop();
  draft.from = first;
  draft.demonym = false;
}

/** "Sultanate of Oman", "City of Kigali". */
function takeHead(reader: Reader, draft: Draft, before: Draft[]): void {
  let of = draft.from - 1;
  if (reader.inSentence(of, draft.from) && reader.lower(of) === 'the') of--;
  const head = of - 1;
  if (!reader.inSentence(head, draft.from) || reader.lower(of) !== 'of') return;
  if ((reader.kind(head) & Is.PlaceOf) === 0 || !reader.isCapitalized(head)) return;
  // "Secretary of State of X"
  if (reader.lower(head) === 'state' && head > 1 && /secretary|minister/.test(reader.lower(head - 2))) return;
  const last = before.at(-1);
  if (last && last.to > head) {
    if (last.type !== 'place' && last.to - last.from > 1) return;
    before.pop();
    draft.from = Math.min(head, last.from);
  } else draft.from = head;
}

/** Cities and quarters whose article, in a capital, is part of the name. */
const WITH_ARTICLE: ReadonlySet<string> = new Set(['hague', 'bronx', 'dalles']);

/** "The Hague" */
function takeCapitalArticle(reader: Reader, draft: Draft): void {
  const article = draft.from - 1;
  if (!reader.inSentence(article, draft.from) || reader.form(article) !== 'The') return;
  if (draft.to - draft.from > 1 || !WITH_ARTICLE.has(reader.lower(draft.from))) return;
  draft.from = article;
  draft.type = 'place';
}

const DIRECTIONS: ReadonlySet<string> = new Set(
  'north south east west central northern southern eastern western'.split(' '),
);

/** "sub-Saharan Africa", "Central Java" */
function takePrefix(reader: Reader, draft: Draft): void {
  const direction = draft.from - 1;
  if (
    reader.inSentence(direction, draft.from) &&
    reader.isCapitalized(direction) &&
    DIRECTIONS.has(reader.lower(direction)) &&
    placeByName(reader.text({from: direction, to: draft.to}))
  ) {
    draft.from = direction;
    return;
  }
  const sub = draft.from - 2;
  if (
    reader.inSentence(sub, draft.from) &&
    /^(?:sub|trans|pan)$/.test(reader.lower(sub)) &&
    reader.isGlued(draft.from) &&
    reader.isGlued(draft.from - 1)
  )
    draft.from = sub;
}

/** "Aktobe Region". */
function takeTail(reader: Reader, draft: Draft): void {
  const tail = draft.to;
  if (!reader.inSentence(tail, draft.from)) return;
  if (reader.kind(tail) & Is.PlaceTail && reader.isCapitalized(tail)) draft.to++;
}

function isCountry(reader: Reader, draft: Draft): boolean {
  if (draft.to - draft.from === 1) return draft.type !== 'person' && (reader.kind(draft.from) & Is.Country) !== 0;
  return draft.to - draft.from <= 6 && countryByName(reader.text(draft)) !== undefined;
}

function withoutCovered(drafts: Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const last = kept.at(-1);
    if (last && draft.from < last.to) continue;
    kept.push(draft);
  }
  return kept;
}
