import {officeByTitle} from '@nutgraf/knowledge';
import {WordFlag} from '../../words/types.js';
import {type Draft, Is, type Reader} from './draft.js';
import {canFollowTitle} from './titled.js';

/** Fewest and most words of a name that only its office tells. */
const SHORTEST_NAME = 2;
const LONGEST_NAME = 4;
/** Most words of a minister's field: "Science, Technology and Innovation". */
const LONGEST_FIELD = 5;
const CONFIDENCE = 0.7;

/**
 * People that the network overlooked right after their office: "Minister of Public Health | Yola Reyes", "his Fijian
 * counterpart | Seru Vaka". Two capitalized words or more that no name holds and after which the capitals end.
 */
export function findUntold(reader: Reader, drafts: Draft[]): Draft[] {
  const found: Draft[] = [];
  let next = 0;
  for (let i = 0; i + SHORTEST_NAME < reader.words.count; i++) {
    const counterpart = reader.lower(i) === 'counterpart';
    if (!counterpart && ((reader.kind(i) & Is.OfficeHead) === 0 || !reader.isCapitalized(i))) continue;
    while (next < drafts.length && drafts[next]!.to <= i) next++;
    if (next < drafts.length && drafts[next]!.from <= i) continue;
    const from = counterpart ? i + 1 : pastField(reader, i);
    if (from < 0) continue;
    let over = next;
    while (over < drafts.length && drafts[over]!.to <= from) over++;
    const limit = over < drafts.length ? drafts[over]!.from : reader.words.count;
    let to = from;
    while (to < limit && to - from <= LONGEST_NAME && reader.inSentence(to, i) && isNameWord(reader, to)) to++;
    const length = to - from;
    if (length < SHORTEST_NAME || length > LONGEST_NAME) continue;
    if (to === limit || !reader.inSentence(to, i) || reader.isCapitalized(to)) continue;
    found.push({from, to, type: 'person', demonym: false, confidence: CONFIDENCE});
  }
  return found.length > 0 ? [...drafts, ...found].sort((a, b) => a.from - b.from) : drafts;
}

const isNameWord = (reader: Reader, token: number): boolean =>
  canFollowTitle(reader, token) && (reader.flags(token) & WordFlag.AllCaps) === 0;

/** Past "of Public Health" after a minister; -1 where no field that is known stands there. */
function pastField(reader: Reader, minister: number): number {
  if (!/^(?:minister|secretary)$/.test(reader.lower(minister))) return -1;
  if (!reader.inSentence(minister + 2, minister) || !/^(?:of|for)$/.test(reader.lower(minister + 1))) return -1;
  for (let to = minister + 2 + LONGEST_FIELD; to > minister + 2; to--) {
    if (!reader.inSentence(to - 1, minister)) continue;
    const field = reader.text({from: minister + 2, to}).toLowerCase();
    if (officeByTitle(`minister of ${field}`)?.portfolio === field) return to;
  }
  return -1;
}
