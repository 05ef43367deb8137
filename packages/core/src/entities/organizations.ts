import type {Frame} from '../phrases/frame.js';
import {lowerAt} from '../phrases/frame.js';
import {bitOfWord, keyOfSurface, type Surface} from './surfaces.js';
import type {Union} from './union.js';

const SMALL = new Set('of the and for in on to with at a an de la du des et &'.split(' '));
/** After these the head of a name is past: "Alliance | of Civilizations". */
const LINKS = new Set('of for on to in with at against under'.split(' '));

/** What a company's name ends in and is left out in short. Source: written for this project; usual legal forms. */
const LEGAL_FORMS = new Set(
  'plc inc ltd limited llc corp corporation co company group holding holdings sa ag gmbh nv bv ab asa oyj spa srl sarl pjsc pjs saog psc bhd berhad tbk pte pty kk'.split(
    ' ',
  ),
);
/** Bodies named by what they are for: "Ministry of Trade" and "Trade Ministry". */
const NAMED_BY_FIELD = new Set(['ministry', 'department', 'university', 'embassy']);

/** Longest acronym: "UNESCWAS" and the like; longer words in capitals are headings. */
const MAX_ACRONYM = 10;

/** Initials of a name: capitals only, and with the small words; words in capitals give all their letters. */
export function initialsOf(surface: Surface): string[] {
  let short = '';
  let long = '';
  for (let i = 0; i < surface.words.length; i++) {
    const word = surface.words[i]!;
    const capital = (surface.capitalized & bitOfWord(i)) !== 0;
    if (capital && surface.inCapitals & bitOfWord(i)) {
      short += word;
      long += word;
      continue;
    }
    if (capital && !SMALL.has(word)) short += word[0];
    long += word[0];
  }
  return short === long ? [short] : [short, long];
}

/** Whether the letters of `acronym` stand in this order at the starts of words of the name, or inside them. */
export function fitsAcronym(acronym: string, surface: Surface): boolean {
  const [short] = initialsOf(surface);
  if (short === acronym) return true;
  const letters = surface.words.join('');
  let at = 0;
  for (const letter of acronym) {
    at = letters.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return letters[0] === acronym[0];
}

/** Letters from which on an acronym tells what it stands for by itself. */
const SHORTEST_TELLING = 3;

/** Whether the surface is an acronym long enough to tell what it stands for. */
export function isTellingAcronym(surface: Surface): boolean {
  return isAcronym(surface) && surface.words[0]!.length >= SHORTEST_TELLING;
}

/**
 * Those of `acronyms`, taken for something else ("KRA" for a person), that have the initials of exactly one of `things`,
 * with that thing.
 */
export function acronymsOf(
  surfaces: readonly Surface[],
  things: readonly number[],
  acronyms: readonly number[],
): Map<number, number> {
  const found = new Map<number, number>();
  if (acronyms.length === 0) return found;
  const byInitials = new Map<string, number>();
  for (const thing of things) {
    if (surfaces[thing]!.words.length < SHORTEST_TELLING) continue;
    for (const initials of initialsOf(surfaces[thing]!)) {
      const known = byInitials.get(initials);
      byInitials.set(initials, known === undefined || known === thing ? thing : AMBIGUOUS);
    }
  }
  for (const other of acronyms) {
    const thing = byInitials.get(surfaces[other]!.words[0]!);
    if (thing !== undefined && thing >= 0) found.set(other, thing);
  }
  return found;
}

function isAcronym(surface: Surface): boolean {
  return (
    surface.capitals &&
    surface.words.length === 1 &&
    surface.words[0]!.length >= 2 &&
    surface.words[0]!.length <= MAX_ACRONYM
  );
}

/**
 * Joins acronyms with their expansions: first where one stands in brackets after the other, then by initials when
 * exactly one name has them.
 */
export function joinAcronyms(
  frame: Frame,
  surfaces: readonly Surface[],
  ofName: Int32Array,
  things: readonly number[],
  union: Union,
): void {
  const isThing = new Set(things);
  const {names} = frame;
  const byInitials = new Map<string, number>();
  const put = (initials: string, thing: number) => {
    if (initials.length < 2) return;
    const known = byInitials.get(initials);
    if (known === undefined) byInitials.set(initials, thing);
    else if (known >= 0 && union.find(known) !== union.find(thing)) byInitials.set(initials, AMBIGUOUS);
  };
  let previous = -1;
  for (let name = 0; name < names.length; name++) {
    if (names[name]!.parent >= 0) continue;
    if (previous >= 0) {
      joinBracketed(frame, previous, name, surfaces, ofName, isThing, union);
      // A name that was found in two halves, "International Committee" and "Red Cross", still has its initials.
      if (isThing.has(ofName[previous]!) && linkedBy(frame, names[previous]!.to, names[name]!.from)) {
        put(initialsOf(surfaces[ofName[previous]!]!)[0]! + initialsOf(surfaces[ofName[name]!]!)[0]!, ofName[previous]!);
      }
    }
    previous = name;
  }
  for (const thing of things) {
    const surface = surfaces[thing]!;
    if (surface.words.length < 2) continue;
    for (const initials of initialsOf(surface)) put(initials, thing);
  }
  for (const thing of things) {
    const surface = surfaces[thing]!;
    if (!isAcronym(surface)) continue;
    const expansion = byInitials.get(surface.words[0]!);
    if (expansion !== undefined && expansion >= 0) union.join(thing, expansion);
  }
}

const AMBIGUOUS = -2;

/** Whether "of", "of the", "for" … is all that stands between. */
function linkedBy(frame: Frame, from: number, to: number): boolean {
  if (to - from < 1 || to - from > 2) return false;
  for (let token = from; token < to; token++) if (!SMALL.has(lowerAt(frame, token))) return false;
  return lowerAt(frame, from) !== 'and';
}

function joinBracketed(
  frame: Frame,
  before: number,
  inside: number,
  surfaces: readonly Surface[],
  ofName: Int32Array,
  isThing: ReadonlySet<number>,
  union: Union,
): void {
  const {names} = frame;
  const open = names[inside]!.from - 1;
  if (names[before]!.to !== open || lowerAt(frame, open) !== '(' || lowerAt(frame, names[inside]!.to) !== ')') return;
  const a = ofName[before]!;
  const b = ofName[inside]!;
  if (!isThing.has(a) || !isThing.has(b)) return;
  const long = surfaces[a]!;
  const short = surfaces[b]!;
  const brief = short.words.length === 1 && short.words[0]!.length <= MAX_ACRONYM;
  if (brief && long.words.length > 1) {
    // "Lake Electric Power Company (Lepco)" by its letters; a bracket in capitals says so whatever they are.
    if (fitsAcronym(short.words[0]!, long) || (isAcronym(short) && long.words.length > 2)) union.join(a, b);
  } else if (isAcronym(long) && short.words.length > 1 && fitsAcronym(long.words[0]!, short)) union.join(a, b);
}

/**
 * Joins short forms with the one longer name that ends in them or that they head: "Alliance of Civilizations" and
 * "Alliance" with "UN Alliance of Civilizations". `independent` tells surfaces that are known by themselves
 * ("European Union" in "Council of the European Union").
 */
export function joinShortForms(
  surfaces: readonly Surface[],
  things: readonly number[],
  union: Union,
  independent: (surface: number) => boolean,
): Set<number> {
  const joined = new Set<number>();
  // Twice: "Alliance" is one name's only when "Alliance of Mayors" is the "UN Alliance of Mayors" already.
  for (let pass = 0; pass < 2; pass++) {
    const byForm = formsOf(surfaces, things, union);
    for (const thing of things) {
      if (independent(thing)) continue;
      const longer = byForm.get(keyOfSurface(surfaces[thing]!));
      if (longer === undefined || longer < 0 || union.find(longer) === union.find(thing)) continue;
      union.join(thing, longer);
      joined.add(thing);
    }
  }
  return joined;
}

/** The thing each short form stands for, or `AMBIGUOUS`. */
function formsOf(surfaces: readonly Surface[], things: readonly number[], union: Union): Map<string, number> {
  const byForm = new Map<string, number>();
  for (const thing of things) {
    for (const form of shortForms(surfaces[thing]!.words)) {
      const known = byForm.get(form);
      if (known === undefined) byForm.set(form, thing);
      else if (known >= 0 && union.find(known) !== union.find(thing)) byForm.set(form, AMBIGUOUS);
    }
  }
  return byForm;
}

/** Words of a name beyond which no short forms are made. */
const MAX_WORDS = 14;

/** Ways in which a name is cut short: its ends of two or more words, the part before the first link, and its head. */
export function shortForms(words: readonly string[]): string[] {
  const forms: string[] = [];
  if (words.length < 2 || words.length > MAX_WORDS) return forms;
  if (LEGAL_FORMS.has(words.at(-1)!)) {
    const bare = LEGAL_FORMS.has(words.at(-2)!) && words.length > 2 ? -2 : -1;
    forms.push(words.slice(0, bare).join(' '));
  }
  const turned = turnedForm(words);
  if (turned) forms.push(turned);
  for (let start = 1; start + 2 <= words.length; start++) {
    if (!SMALL.has(words[start]!)) forms.push(words.slice(start).join(' '));
  }
  const link = words.findIndex(word => LINKS.has(word));
  const headEnd = link > 0 ? link : words.length;
  forms.push(words[headEnd - 1]!);
  for (let start = 0; start < headEnd - 1; start++) {
    if (link > 0 && !SMALL.has(words[start]!)) forms.push(words.slice(start, headEnd).join(' '));
  }
  return forms;
}

/** "trade ministry" of "Ministry of Trade"; "foreign ministry" of "Ministry of Foreign Affairs". */
function turnedForm(words: readonly string[]): string | undefined {
  if (!NAMED_BY_FIELD.has(words[0]!) || words[1] !== 'of' || words.length < 3) return undefined;
  const field = words.slice(words[2] === 'the' ? 3 : 2);
  if (field.length > 1 && field.at(-1) === 'affairs' && field[0] === 'foreign') field.pop();
  return `${field.join(' ')} ${words[0]}`;
}

/** The head noun of a name: "alliance" of "UN Alliance of Civilizations", "council" of "EU Council". */
export function headOfName(words: readonly string[]): string {
  const link = words.findIndex(word => LINKS.has(word));
  let end = link > 0 ? link : words.length;
  // "Habib Bank Limited": the form of law is no head where a word before it tells more.
  while (end > 2 && BARE_FORMS.has(words[end - 1]!)) end--;
  return words[end - 1]!;
}

/** Legal forms that say nothing of what a body does. */
const BARE_FORMS = new Set(
  'plc inc ltd limited llc corp sa ag gmbh nv bv ab asa oyj spa srl sarl pjsc pjs saog psc bhd berhad tbk pte pty kk'.split(
    ' ',
  ),
);
