import {wordBytes} from '../../words/cache.js';
import {type Draft, type Reader, withFound} from './draft.js';

const CONFIDENCE = 0.8;
/** Where those who rule sit, called after their office: "CM House", "Governor House", "State House", "Presidential Villa". */
const HOUSES = /^(?:House|Villa|Palace)$/;
const RULED = /^(?:CM|PM|Governor|Government|State|President|Presidential)$/;
const houseTable = wordBytes(form => (HOUSES.test(form) ? 1 : 0));

/** The seats of those who rule in East and West Africa and South Asia, which no possessive tells. */
export function findHouses(reader: Reader, drafts: Draft[]): Draft[] {
  const houses = houseTable(reader.words.lexicon);
  const found: Draft[] = [];
  let next = 0;
  for (let i = 1; i < reader.words.count; i++) {
    if (houses[reader.words.types[i]!] === 0 || !RULED.test(reader.form(i - 1)) || !reader.inSentence(i - 1, i))
      continue;
    if (reader.inSentence(i + 1, i) && reader.isCapitalized(i + 1)) continue;
    if (reader.inSentence(i - 2, i) && reader.isCapitalized(i - 2)) continue;
    while (next < drafts.length && drafts[next]!.to <= i - 1) next++;
    const held = next < drafts.length && drafts[next]!.from <= i;
    if (held && !isWhere(reader, i - 1)) continue;
    found.push({from: i - 1, to: i + 1, type: 'facility', demonym: false, confidence: CONFIDENCE});
  }
  if (found.length === 0) return drafts;
  return withFound(drafts, found, () => true);
}

/** Where somebody is; "State House said" names those inside. */
function isWhere(reader: Reader, from: number): boolean {
  const before = reader.inSentence(from - 1, from) && reader.lower(from - 1) === 'the' ? from - 2 : from - 1;
  return (
    reader.inSentence(before, from) &&
    /^(?:at|in|to|from|near|outside|inside|into|visited|left)$/.test(reader.lower(before))
  );
}
