import type {NamedType, Role} from '@nutgraf/core';
import {keyOf} from './names.js';
import type {NameSummary} from './summary.js';

/**
 * What a file names, as two texts and an array in place of a dozen objects a name: thousands of files are held at a
 * time, each is handed from one thread to another, and whatever collects garbage looks at every object.
 */
export interface PackedNames {
  /** Of each name in turn: the name, title, body and status of each role, other spellings. */
  text: string;
  /** What each name is found by, a line each. */
  keys: string;
  /** Of each name in turn the fields of `FIELDS`; then the lengths of the strings in `text`. */
  numbers: Int32Array<ArrayBuffer>;
}

/** Starts in `keys`, in `text` and of the lengths; type and numbers of strings; mentions; the range of the first by name. */
const FIELDS = 9;

/** In place of the length of a string that is null. */
const NO_STRING = -1;

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
  const fields: number[] = [];
  const lengths: number[] = [];
  let text = '';
  let keys = '';
  for (const {name, type, count, range, roles, others} of names) {
    // Type and numbers of roles and spellings, which are few, share a field.
    const counts = NUMBERS[type] | (roles.length << 8) | (others.length << 16);
    const {start, end} = range;
    fields.push(keys.length, text.length, names.length * FIELDS + lengths.length, counts, count);
    fields.push(start.line, start.character, end.line, end.character);
    for (const string of [name, ...roles.flatMap(({title, of, status}) => [title, of, status]), ...others]) {
      lengths.push(string?.length ?? NO_STRING);
      text += string ?? '';
    }
    keys += `${lineKey(name)}\n`;
  }
  return {text, keys, numbers: Int32Array.from([...fields, ...lengths])};
}

/** The key of a name, or of what is looked for in names, on one line. */
export function lineKey(name: string): string {
  return keyOf(name).replaceAll('\n', ' ');
}

/** How many names there are. */
export function countNames({numbers}: PackedNames): number {
  // The lengths begin where those of the first name do.
  return numbers.length === 0 ? 0 : numbers[2]! / FIELDS;
}

/** One of the names, by its place among them. */
export function nameAt({text, numbers}: PackedNames, index: number): NameSummary {
  const [, from, lengths, counts, count, startLine, startCharacter, endLine, endCharacter] = numbers.subarray(
    index * FIELDS,
    (index + 1) * FIELDS,
  ) as unknown as [number, number, number, number, number, number, number, number, number];
  let at = from;
  let next = lengths;
  const string = () => {
    const length = numbers[next++]!;
    if (length === NO_STRING) return null;
    at += length;
    return text.slice(at - length, at);
  };
  return {
    name: string()!,
    type: TYPES[counts & 0xff]!,
    count,
    range: {
      start: {line: startLine, character: startCharacter},
      end: {line: endLine, character: endCharacter},
    },
    roles: Array.from({length: (counts >> 8) & 0xff}, () => ({
      title: string()!,
      of: string(),
      status: string() as Role['status'],
    })),
    others: Array.from({length: counts >> 16}, () => string()!),
  };
}

/** The type of one of the names. */
export function typeAt({numbers}: PackedNames, index: number): NamedType {
  return TYPES[numbers[index * FIELDS + 3]! & 0xff]!;
}

/** The key of one of the names, as `lineKey` gives it. */
export function keyAt({keys, numbers}: PackedNames, index: number): string {
  const start = numbers[index * FIELDS]!;
  return keys.slice(start, keys.indexOf('\n', start));
}

/** The places of the names in whose keys the key of something stands. */
export function* indexesOf(names: PackedNames, part: string): Generator<number> {
  const {keys} = names;
  const wanted = lineKey(part);
  for (let at = keys.indexOf(wanted); at >= 0 && at < keys.length; ) {
    yield indexAt(names, at);
    at = keys.indexOf(wanted, keys.indexOf('\n', at) + 1);
  }
}

/** The name in whose key an offset of `keys` lies. */
function indexAt(names: PackedNames, offset: number): number {
  const {numbers} = names;
  let low = 0;
  let high = countNames(names);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle * FIELDS]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
