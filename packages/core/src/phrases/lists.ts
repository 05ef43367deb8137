import {WordClass} from './classes.js';
import {bitsAt, type Frame, isCapitalized, isPlace} from './frame.js';

/** Whether the comma at `at` stands in a list of places that "and" closes: "to Kenya, Uganda and Rwanda". */
export function placeListGoesOn(frame: Frame, at: number, end: number): boolean {
  let comma = at;
  for (let items = 0; items < MAX_PLACES && bitsAt(frame, comma) & WordClass.Comma; items++) {
    let next = comma + 1;
    if (bitsAt(frame, next) & WordClass.Definite) next++;
    if (next >= end || !isPlace(frame, next)) return false;
    comma = frame.names[frame.nameAt[next]!]!.to;
    if (bitsAt(frame, comma) & WordClass.And) {
      const last = bitsAt(frame, comma + 1) & WordClass.Definite ? comma + 2 : comma + 1;
      return last < end && isPlace(frame, last);
    }
  }
  return false;
}

/** No name, but for people named by their country ("Kenyans Abroad"). */
export const isCommon = ({nameAt, names}: Frame, token: number): boolean =>
  nameAt[token]! < 0 || names[nameAt[token]!]!.demonym === true;

/** Words of a list of what a minister is for. */
const MAX_LIST = 12;

/** Whether the comma at `at` stands in a list of capitalized common words that "and" closes: "of Trade, Roads and Ports". */
export function listGoesOn(frame: Frame, at: number, end: number): boolean {
  let comma = at;
  for (let token = at + 1; token < end && token < at + MAX_LIST; token++) {
    const bits = bitsAt(frame, token);
    if (!isCommon(frame, token) || bits & WordClass.Office) return false;
    if (bits & WordClass.And) {
      const next = token + 1;
      const goesOn = next < end && isCapitalized(frame, next) && isCommon(frame, next);
      return token > comma + 1 && goesOn && !(bitsAt(frame, next) & WordClass.Office);
    }
    if (bits & WordClass.Comma) {
      if (token === comma + 1) return false;
      comma = token;
    } else if (!isCapitalized(frame, token)) return false;
  }
  return false;
}

/** Places in one list of accreditations. */
const MAX_PLACES = 8;
