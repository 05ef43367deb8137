import type {Gender} from './people.js';

/**
 * Words of a name that tell whose son or daughter the bearer is. Source: written for this project from general knowledge
 * of names (Arabic, Mauritanian, Malay, Turkic).
 */
const CHILD_WORDS: ReadonlyMap<string, Gender> = new Map([
  ...['bint', 'binti', 'mint', 'kyzy', 'qizi', 'kizi'].map((word): [string, Gender] => [word, 'f']),
  ...['bin', 'ibn', 'ould', 'uulu', 'ogly', 'oglu', "o'g'li", 'ugli'].map((word): [string, Gender] => [word, 'm']),
]);
/** Slavic patronymics. */
const SON = /.{2}(?:ovich|evich|ovych|yovych)$/;
const DAUGHTER = /.{2}(?:ovna|evna|ivna)$/;
/** Surnames that end like Slavic ones of women: those of other languages. */
const OTHER_SURNAMES = new Set(
  'casanova canova villanova cordova genova terranova bova villanueva nueva cueva esteva leva neva'.split(' '),
);

/** Gender told by the words of a full name, folded: a patronymic, "bint", a surname in "-ova"; null where none does. */
export function genderOfWords(words: readonly string[]): Gender | null {
  for (let index = 1; index < words.length; index++) {
    const word = words[index]!;
    const child = CHILD_WORDS.get(word);
    if (child) return child;
    if (SON.test(word)) return 'm';
    if (DAUGHTER.test(word)) return 'f';
  }
  const surname = words.at(-1)!;
  if (words.length < 2 || OTHER_SURNAMES.has(surname)) return null;
  if (/.{3}(?:ova|eva|skaya|dottir)$/.test(surname)) return 'f';
  return /.{3}(?:ov|ev|skiy|skyi)$/.test(surname) ? 'm' : null;
}
