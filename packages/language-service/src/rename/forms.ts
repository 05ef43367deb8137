import type {EntityType} from '@nutgraf/core';
import {startsSmall, wordsOf} from '../names.js';

/** A name before and after, word by word. */
export interface NameChange {
  type: EntityType;
  before: readonly string[];
  after: readonly string[];
}

/**
 * The change of the whole name that is meant by writing `written` over `form`: over the full name the new full name;
 * over a part, such as the surname, that part alone, unless what is written has as many words as a full name. A small
 * letter begins a surname ("de Souza").
 */
export function nameChange(type: EntityType, name: string, form: string, written: string): NameChange {
  const before = wordsOf(name);
  const part = wordsOf(form);
  const words = wordsOf(written);
  const at = indexOf(before, part);
  const isFullName = words.length >= before.length && words.length > part.length && !startsSmall(words[0] ?? '');
  if (part.length === before.length || isFullName) return {type, before, after: words};
  // an acronym or another name of its own
  if (at < 0) return {type, before: part, after: words};
  return {type, before, after: [...before.slice(0, at), ...words, ...before.slice(at + part.length)]};
}

/**
 * The words that take the place of a form of the name: the full name by the new one, given names and surname of a person
 * each by their own, an acronym by the new initials, a part of another name by the part in the same place. Undefined for
 * a form that stays as it is.
 */
export function changedForm(change: NameChange, form: readonly string[]): readonly string[] | undefined {
  const {before} = change;
  const changed = plainForm(change, form) ?? acronym(change, form);
  if (!changed || same(changed, form)) return undefined;
  // of an acronym the capitals are its own
  return isCapitals(form) && !isCapitals(before) && form.join('').length > 1 && !isInitials(before, form)
    ? changed.map(word => word.toUpperCase())
    : keepCapitals(before, form, changed);
}

function plainForm({type, before, after}: NameChange, form: readonly string[]): readonly string[] | undefined {
  const at = indexOf(before, form);
  if (at >= 0 && form.length === before.length) return after;
  if (at >= 0 && before.length === after.length) return after.slice(at, at + form.length);
  if (type !== 'person') return undefined;
  const isEnd = at >= 0 && at + form.length === before.length;
  if (isEnd) return surnameOf(after, before.length - form.length === 1 ? 1 : after.length - form.length);
  if (at === 0) return after.slice(0, form.length);
  return initialed(before, after, form);
}

/** What follows the given names; of a name of one word that word. */
function surnameOf(name: readonly string[], given: number): readonly string[] {
  return name.slice(Math.min(Math.max(given, 1), name.length - 1));
}

/** "A. Brandt" of "Ada Brandt" becomes "B. Lund" of "Bea Lund". */
function initialed(
  before: readonly string[],
  after: readonly string[],
  form: readonly string[],
): readonly string[] | undefined {
  const given = form.length - 1;
  const isInitialed =
    given > 0 &&
    after.length > 1 &&
    form.every((word, index) =>
      index === given ? sameWord(word, before.at(-1)!) : /^\p{Lu}\.?$/u.test(word) && word[0] === before[index]?.[0],
    );
  if (!isInitialed) return undefined;
  const initials = form.slice(0, given).map((word, index) => word.replace(/^\p{Lu}/u, after[index]?.[0] ?? '$&'));
  return [...initials, ...after.slice(1)];
}

function acronym({type, before, after}: NameChange, form: readonly string[]): readonly string[] | undefined {
  return type !== 'person' && isInitials(before, form) ? [initials(after)] : undefined;
}

function isInitials(name: readonly string[], form: readonly string[]): boolean {
  const [word = ''] = form;
  return form.length === 1 && word.length > 1 && word.replaceAll('.', '') === initials(name);
}

function initials(words: readonly string[]): string {
  return words
    .filter(word => !startsSmall(word))
    .map(word => [...word][0]!)
    .join('');
}

/** "Ada BRANDT" of "Ada Brandt": a word that the form has in capitals stays in capitals. */
function keepCapitals(
  before: readonly string[],
  form: readonly string[],
  changed: readonly string[],
): readonly string[] {
  const at = indexOf(before, form);
  if (at < 0 || form.length !== changed.length) return changed;
  return changed.map((word, index) => {
    const shouted = isCapitals([form[index]!]) && !isCapitals([before[at + index]!]);
    return shouted ? word.toUpperCase() : word;
  });
}

function isCapitals(words: readonly string[]): boolean {
  const text = words.join('');
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** Where words stand in a name, whatever their capitals; -1 where they do not. */
function indexOf(name: readonly string[], words: readonly string[]): number {
  if (words.length === 0) return -1;
  // from the end: a person who is called by a name that is both given and family name goes by the latter
  for (let at = name.length - words.length; at >= 0; at--) {
    if (words.every((word, index) => sameWord(word, name[at + index]!))) return at;
  }
  return -1;
}

function sameWord(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, index) => word === b[index]);
}
