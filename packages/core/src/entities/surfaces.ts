import type {Name} from '../names/types.js';
import {Honorific, WordClass} from '../phrases/classes.js';
import {bitsAt, type Frame, lowerAt, textOf} from '../phrases/frame.js';
import {wordEntries} from '../words/cache.js';
import {WordFlag} from '../words/types.js';
import {foldWord} from './spelling.js';
import {Ballot} from './votes.js';

/** A distinct way in which names are written in the document, with all places where it stands. */
export interface Surface {
  text: string;
  /** Words folded for comparison; hyphens, quotation marks, full stops and a leading "the" left out. */
  words: string[];
  /** A number of the words, from 0 on: equal words have the same. */
  keyNumber: number;
  /** The first of the words as written. */
  firstWritten: string;
  /** A bit for each word, the first the lowest: it starts with a capital. Words past the 31st have none. */
  capitalized: number;
  /** Likewise: it has two letters or more, all of them capitals. */
  inCapitals: number;
  /** Each letter of the surface that is one is a capital: "ICRC", "GUAM". */
  capitals: boolean;
  demonym: boolean;
  /** Index of the first name written so. */
  first: number;
  /** How many of the names written so stand in no other name. */
  outer: number;
  /** Stands in headings only. */
  headingsOnly: boolean;
}

const LEADING = new Set(['the', 'mr', 'mrs', 'ms', 'dr', 'sir']);
/**
 * Words of respect before a name, in many languages, that a tagger may take for part of it ("Mama Samia", "Daw Aung San").
 * Source: written for this project from general knowledge of forms of address.
 */
const RESPECT = new Set(
  'mama papa baba mzee tan datuk dato datin tun daw u sri shri smt bapak ibu haji hajj hajjah alhaji hajia ustaz maulana mawlana pandit chief otunba nana togbe ayatollah hojatoleslam sayyid swami mwalimu monsieur madame'.split(
    ' ',
  ),
);
/** What may stand before an office that was taken for part of a name ("Special Envoy Hammer"). */
const BEFORE_OFFICE = new Set(
  'special deputy vice prime foreign acting former crown chief grand senior new'.split(' '),
);
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

const foldedWords = wordEntries(foldWord);

/** Groups names by how they are written. Demonyms are kept apart from names that look alike. */
export function readSurfaces(
  frame: Frame,
  names: readonly Name[],
  isHeading: (token: number) => boolean,
): {surfaces: Surface[]; ofName: Int32Array; keyCount: number; ballot: Ballot} {
  const byText = new Map<string, number>();
  const surfaces: Surface[] = [];
  const ofName = new Int32Array(names.length);
  const ballot = new Ballot(names.length);
  for (let name = 0; name < names.length; name++) {
    const {from, to, type, demonym, confidence, parent} = names[name]!;
    const text = textOf(frame, from, to);
    const key = demonym ? `${text}\u0000d` : text;
    let index = byText.get(key);
    if (index === undefined) {
      index = surfaces.length;
      byText.set(key, index);
      const start = type === 'person' ? pastTitle(frame, from, to) : from;
      surfaces.push(createSurface(frame, start, to, text, demonym, name));
    }
    const surface = surfaces[index]!;
    if (parent < 0) surface.outer++;
    ballot.add(index, type, vote(confidence));
    if (surface.headingsOnly && !isHeading(from)) surface.headingsOnly = false;
    ofName[name] = index;
  }
  return {surfaces, ofName, keyCount: numberKeys(surfaces), ballot};
}

/** The words with a space between. */
export function keyOfSurface({words}: Surface): string {
  return words.length === 1 ? words[0]! : words.join(' ');
}

/** Numbers the keys, so that those who compare them later need no maps of strings; answers how many there are. */
function numberKeys(surfaces: readonly Surface[]): number {
  const numbers = new Map<string, number>();
  for (const surface of surfaces) {
    const key = keyOfSurface(surface);
    const known = numbers.get(key);
    surface.keyNumber = known ?? numbers.size;
    if (known === undefined) numbers.set(key, surface.keyNumber);
  }
  return numbers.size;
}

/** The bit of a word in the masks of a surface. */
export function bitOfWord(index: number): number {
  return index < 31 ? 1 << index : 0;
}

/** A vote counts even when the tagger is in doubt. */
function vote(confidence: number): number {
  return 0.2 + confidence;
}

function createSurface(frame: Frame, from: number, to: number, text: string, demonym: boolean, first: number): Surface {
  const {lexicon, types} = frame.words;
  const words: string[] = [];
  let firstWritten = text;
  let capitalized = 0;
  let inCapitals = 0;
  let capitals = true;
  for (let token = from; token < to; token++) {
    const type = types[token]!;
    const flags = lexicon.flags[type]!;
    if (flags & WordFlag.Punctuation) continue;
    const folded = foldedWords(lexicon, type)!;
    if (words.length === 0 && to - token > 1 && (LEADING.has(folded) || bitsAt(frame, token) & Honorific)) continue;
    if (words.length > 1 && token === to - 1 && SUFFIXES.has(folded)) continue;
    const form = lexicon.forms[type]!;
    if (words.length === 0) firstWritten = form;
    const bit = bitOfWord(words.length);
    if (form[0] !== form[0]!.toLowerCase()) capitalized |= bit;
    if (form.length > 1 && form === form.toUpperCase()) inCapitals |= bit;
    words.push(folded);
    if (!(flags & (WordFlag.AllCaps | WordFlag.Digit)) && !isDotted(form)) capitals = false;
  }
  if (words.length === 0) {
    words.push(text.toLowerCase());
    capitals = false;
  }
  return {
    text,
    // A copy is as long as what it holds; the array that was filled has room for 17.
    words: words.slice(),
    keyNumber: -1,
    firstWritten,
    capitalized,
    inCapitals,
    capitals,
    demonym,
    first,
    outer: 0,
    headingsOnly: true,
  };
}

/** First token of a person's name after the offices and words of respect that stand in it. */
function pastTitle(frame: Frame, from: number, to: number): number {
  let start = from;
  for (let token = from; token < to - 1; token++) {
    const word = lowerAt(frame, token);
    if (RESPECT.has(word) || bitsAt(frame, token) & WordClass.Office) start = token + 1;
    else if (!BEFORE_OFFICE.has(word)) break;
  }
  // "U Thant" and "Nana Osei": of a short name the word may be a part.
  return start < to ? start : from;
}

/** "U.N." */
function isDotted(form: string): boolean {
  return (
    form.length >= 4 && form[1] === '.' && form[0] === form[0]!.toUpperCase() && form[0] !== form[0]!.toLowerCase()
  );
}
