import type {DemonymForm} from './countries.js';

/** The letters in the codes of compiled names, after the number of the row: see `NameLine`. */
export const Letter = {
  /** Of demonyms. */
  Adjective: 'a',
  Singular: 's',
  Plural: 'p',
  Language: 'l',
  /** Of organizations. */
  Acronym: 'c',
  Alias: 'o',
  Ambiguous: 'm',
  /** Of all. */
  Former: 'f',
  Rarely: 'r',
  /** Before a second number, at the end: which capital of the row's, which of several tables. */
  Part: '.',
} as const;

/** The row in a code: "12fs" is of row 12. */
export function rowIn(code: string): number {
  return Number.parseInt(code, 10);
}

export function marksIn(code: string): {former: boolean; rarely: boolean} {
  return {former: code.includes(Letter.Former), rarely: code.includes(Letter.Rarely)};
}

export function demonymFormIn(code: string): DemonymForm {
  if (code.includes(Letter.Adjective)) return 'adjective';
  return code.includes(Letter.Singular) ? 'noun-singular' : 'noun-plural';
}
