import {countries, countryByDemonym, foldName, gazetteerBits, placeByName, regions} from '@nutgraf/knowledge';
import {isOneEdit} from './distance.js';

/** A name of fewer letters has too many neighbours. */
const SHORTEST = 6;

/** Words with which one slip of the pen can be told from another word. */
export interface Spellings {
  /** The word that a text nearly spells: exactly one known word is an edit away, and the text is no word of the tables. */
  misspelt(words: string): string | undefined;
}

/** The names of countries and capitals. */
export const capitalsAndCountries: Spellings = spellings(
  () =>
    countries().flatMap(({name, capitals}) => [
      name,
      ...capitals.filter(({role}) => role !== 'former').map(capital => capital.name),
    ]),
  words => placeByName(words) !== undefined,
);

/** Adjectives and nouns for the people of countries and regions. */
export const demonyms: Spellings = spellings(
  () =>
    [...countries(), ...regions()].flatMap(({adjectives, nouns}) => [
      ...adjectives,
      ...nouns.flatMap(({singular, plural}) => [singular, plural]),
    ]),
  words => countryByDemonym(words) !== undefined,
);

function spellings(list: () => string[], isKnown: (words: string) => boolean): Spellings {
  // By length and first letter, so that few are compared.
  let byKey: Map<string, string[]> | undefined;
  function near(words: string): string[] {
    if (!byKey) {
      byKey = new Map();
      for (const word of new Set(list())) {
        const folded = foldName(word);
        if (folded.length < SHORTEST || !/^\p{Lu}/u.test(word)) continue;
        const key = folded[0]! + folded.length;
        byKey.set(key, [...(byKey.get(key) ?? []), word]);
      }
    }
    const folded = foldName(words);
    return [-1, 0, 1]
      .flatMap(add => byKey!.get(folded[0]! + (folded.length + add)) ?? [])
      .filter(word => isOneEdit(foldName(word), folded));
  }
  return {
    misspelt(words) {
      if (words.length < SHORTEST || words === words.toUpperCase() || isKnown(words) || gazetteerBits(words) !== 0)
        return undefined;
      const found = near(words);
      return found.length === 1 ? found[0] : undefined;
    },
  };
}
