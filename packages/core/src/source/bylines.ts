import {past} from './dates.js';
import {kindOfName, type NameRun, readNameRun} from './name-lines.js';

/** Who a line of metadata names. */
export interface Byline {
  authors: NameRun[];
  publisher: NameRun | null;
  place: NameRun | null;
}

/** Longer lines are prose, whatever they begin with. */
const MAX_BYLINE = 160;

const LEAD =
  /(?:by|text by|story by|report by|reported by|written by|words by|from|author|authors|reporter)\b:?[ \t\u00a0]+/iy;
const SEPARATOR = /[ \t\u00a0]*(?:,[ \t]+and\b|,|;|\||·|•|\/|&|\band\b|[-–—](?=[ \t]))[ \t\u00a0]*/uy;
const FOR = /[ \t\u00a0]*,?[ \t\u00a0]*(?:for|of|with)(?:[ \t\u00a0]+the)?[ \t\u00a0]+/iy;
const IN = /[ \t\u00a0]*,?[ \t\u00a0]*(?:in|at)[ \t\u00a0]+/uy;
const ADDRESS = /[ \t\u00a0(<]*(?:[^\s@]+@[^\s@]+|@\w+|https?:\/\/\S+)[ \t\u00a0)>]*/uy;

/** The byline [start, end): "By First Last", "By FIRST LAST, Agency", "By A and B for Agency"; null where it is none. */
export function readByline(text: string, start: number, end: number): Byline | null {
  if (end - start > MAX_BYLINE) return null;
  const after = past(LEAD, text, start);
  if (after === null || after >= end) return null;
  return readNames(text, after, end);
}

/** Names of people, their agency and city, up to the end of the line; null where something else stands there. */
export function readNames(text: string, start: number, end: number): Byline | null {
  const line: Byline = {authors: [], publisher: null, place: null};
  let at = start;
  let next: 'any' | 'publisher' | 'place' = 'any';
  for (;;) {
    const run = readNameRun(text, at, end);
    if (run === null) return null;
    take(text, line, run, next);
    at = past(ADDRESS, text, run.end) ?? run.end;
    if (at >= end) return line;
    const forAgency = past(FOR, text, at);
    const inPlace = past(IN, text, at);
    const separator = past(SEPARATOR, text, at);
    if (forAgency !== null) next = 'publisher';
    else if (inPlace !== null) next = 'place';
    else if (separator !== null) next = 'any';
    else return null;
    at = forAgency ?? inPlace ?? separator!;
    const address = past(ADDRESS, text, at);
    if (address !== null && address >= end) return line;
    if (at >= end) return null;
  }
}

function take(text: string, line: Byline, run: NameRun, as: 'any' | 'publisher' | 'place'): void {
  if (as === 'place') {
    line.place ??= run;
    return;
  }
  if (as === 'publisher') {
    line.publisher ??= run;
    return;
  }
  const kind = kindOfName(text, run);
  if (kind === 'person') line.authors.push(run);
  else if (kind === 'publisher') {
    // "By First Last, London": after an author a lone word without the look of a publisher is where the author is.
    if (line.authors.length > 0 && run.words === 1 && /^\p{Lu}\p{Ll}+$/u.test(text.slice(run.start, run.end))) {
      line.place ??= run;
    } else line.publisher ??= run;
  }
}
