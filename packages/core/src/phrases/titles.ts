import type {Literal} from '../times/types.js';
import type {Frame} from './frame.js';
import {titlesAfter} from './titlesAfter.js';
import {titlesBefore} from './titlesBefore.js';
import type {Title} from './types.js';

/** Finds the titles of all persons, in order of position. */
export function findTitles(frame: Frame, literals: readonly Literal[]): Title[] {
  const titles: Title[] = [];
  const literalAt = new Set(literals.map(({from}) => from));
  for (let name = 0; name < frame.names.length; name++) {
    const {type, parent, from, to} = frame.names[name]!;
    if (type !== 'person' || parent >= 0 || from < 0 || to > frame.words.count) continue;
    titlesBefore(frame, name, titles);
    titlesAfter(frame, name, titles, literalAt);
  }
  return titles.sort((a, b) => a.from - b.from || a.bearer - b.bearer);
}
