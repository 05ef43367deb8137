import type {NamedType, Role} from '@nutgraf/core';
import type {NameSummary} from './summary.js';

/**
 * What a file names, in two arrays in place of a dozen objects a name: thousands of files are held at a time, and each
 * is handed from one thread to another.
 */
export interface PackedNames {
  /** Of each name in turn: the name, title, body and status of each role, other spellings. */
  strings: (string | null)[];
  /** Of each name in turn the fields of `FIELDS`. */
  numbers: Int32Array<ArrayBuffer>;
}

/** Start in `strings`; type, number of roles and of other spellings; number of mentions; the range of the first by name. */
const FIELDS = 7;

const NUMBERS: Readonly<Record<NamedType, number>> = {
  person: 0,
  organization: 1,
  place: 2,
  facility: 3,
  group: 4,
  event: 5,
  work: 6,
  law: 7,
  product: 8,
  language: 9,
};
const TYPES = Object.keys(NUMBERS) as NamedType[];

export function packNames(names: readonly NameSummary[]): PackedNames {
  const strings: (string | null)[] = [];
  const numbers = new Int32Array(names.length * FIELDS);
  names.forEach(({name, type, count, range: {start, end}, roles, others}, index) => {
    // Type and numbers of roles and spellings, which are few, share a field.
    const counts = NUMBERS[type] | (roles.length << 8) | (others.length << 16);
    numbers.set([strings.length, counts, count, start.line, start.character, end.line, end.character], index * FIELDS);
    strings.push(name);
    for (const {title, of, status} of roles) strings.push(title, of, status);
    strings.push(...others);
  });
  return {strings, numbers};
}

/** How many names there are. */
export function countNames({numbers}: PackedNames): number {
  return numbers.length / FIELDS;
}

/** One of the names, by its place among them. */
export function nameAt({strings, numbers}: PackedNames, index: number): NameSummary {
  const [from, counts, count, startLine, startCharacter, endLine, endCharacter] = numbers.subarray(
    index * FIELDS,
    (index + 1) * FIELDS,
  ) as unknown as [number, number, number, number, number, number, number];
  const others = from + 1 + 3 * ((counts >> 8) & 0xff);
  const roles: NameSummary['roles'] = [];
  for (let at = from + 1; at < others; at += 3) {
    roles.push({title: strings[at]!, of: strings[at + 1]!, status: strings[at + 2] as Role['status']});
  }
  return {
    name: strings[from]!,
    type: TYPES[counts & 0xff]!,
    count,
    range: {
      start: {line: startLine, character: startCharacter},
      end: {line: endLine, character: endCharacter},
    },
    roles,
    others: strings.slice(others, others + (counts >> 16)) as string[],
  };
}
