import {nounOf} from '../phrases/nounTable.js';
import {WordFlag} from '../words/types.js';
import {isTime, type Scene} from './parties.js';
import {flagsAt, IS, isComma, lowerAt, T} from './reading.js';

const AUDIENCE = /^audiences?$/;

/** Tokens of place and time between "received" and its object. */
export const MAX_ASIDE = 14;

/**
 * Past "in audience", "at his office on Sunday", "at the palace", ", on Monday, at Government House," where the guest is named
 * after it; else `at`. Where no time, comma or determiner parts the place from the guest, only "at his office X" is sure.
 */
export function afterAside(scene: Scene, at: number): number {
  const {reading, to, opensPerson} = scene;
  const {tags} = reading;
  const end = Math.min(to, at + MAX_ASIDE);
  let i = at;
  let sure = false;
  while (i < end) {
    const word = lowerAt(reading, i);
    if (isTime(reading, i) || word === 'here' || AUDIENCE.test(word)) {
      sure = true;
      i++;
    } else if (isComma(reading, i)) {
      sure = i > at;
      i++;
    } else if (IS.preposition[tags[i] as number] && /^(?:in|at|on|to)$/.test(word)) {
      const place = placeEnd(scene, i + 1, end);
      const owned = tags[i + 1] === T.PRP$ && !IS.name[tags[place - 1] as number];
      sure = owned || opensPerson(place) || opensOffice(scene, place) || IS.determiner[tags[place] as number] === 1;
      if (place === i + 1 && !isTime(reading, place) && !AUDIENCE.test(lowerAt(reading, place))) return at;
      i = place;
    } else break;
  }
  return sure && i > at ? i : at;
}

/** Past the nouns after a preposition, up to a time, a comma or a determiner. */
function placeEnd(scene: Scene, from: number, end: number): number {
  const {reading, opensPerson} = scene;
  const {tags} = reading;
  let i = from;
  if (IS.determiner[tags[i] as number]) i++;
  while (i < end && !isTime(reading, i) && !AUDIENCE.test(lowerAt(reading, i))) {
    const tag = tags[i] as number;
    if (!IS.noun[tag] && !IS.adjective[tag] && tag !== T.VBG && tag !== T.POS) break;
    // "at his office President X"
    if (i > from + 1 && IS.name[tag] && !IS.name[tags[i - 1] as number] && tags[from] === T.PRP$) break;
    if (opensPerson(i) || (i > from && opensOffice(scene, i))) break;
    i++;
  }
  return i;
}

/** Tokens of an office before its bearer's name: "Speaker of the Council of Representatives X". */
const MAX_OFFICE = 12;

/** A capitalized office, and a person's name after it: "received at the palace |Speaker of the Senate X". */
function opensOffice({reading, opensPerson, to}: Scene, at: number): boolean {
  const noun = nounOf(lowerAt(reading, at));
  if (!noun?.office || noun.plural || !(flagsAt(reading, at) & WordFlag.Capitalized)) return false;
  for (let i = at + 1; i < to && i < at + MAX_OFFICE; i++) {
    if (opensPerson(i)) return true;
    if (isComma(reading, i) || IS.finite[reading.tags[i] as number]) return false;
  }
  return false;
}
