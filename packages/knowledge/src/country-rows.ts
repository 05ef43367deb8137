import {COUNTRIES} from './generated/countries.js';
import {lazyRows, listOf, markedName} from './table.js';

/** A city from which a country is governed. */
export interface Capital {
  /** The usual English spelling. */
  readonly name: string;
  /** Other spellings ("Kiev"). */
  readonly spellings: readonly string[];
  /** Constitutional capital, seat of government elsewhere, earlier capital, or one being built. */
  readonly role: 'capital' | 'seat' | 'former' | 'planned';
}

/** A noun for a citizen. */
export interface DemonymNoun {
  readonly singular: string;
  readonly plural: string;
}

/** A country or territory; a state with contested recognition is listed as news names it. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly iso2: string;
  /** ISO 3166-1 alpha-3. */
  readonly iso3: string;
  readonly status: 'state' | 'territory';
  /** The short name in English. */
  readonly name: string;
  /** The formal name, when it differs from the short one. */
  readonly formalName: string | undefined;
  /** Other and earlier names, without those above. */
  readonly otherNames: readonly string[];
  readonly capitals: readonly Capital[];
  readonly adjectives: readonly string[];
  readonly nouns: readonly DemonymNoun[];
  /** ISO 4217 code of the main currency. */
  readonly currency: string | undefined;
  /** ISO 3166-1 alpha-2 of the state a territory belongs to. */
  readonly parent: string | undefined;
  /** What news calls it with a common noun: "Kingdom", "Republic", "Emirate". */
  readonly kinds: readonly string[];
}

/** Words of a formal name that news uses alone ("the Kingdom", "the Sultanate"). */
const KIND =
  /\b(Kingdom|Republic|Sultanate|Emirates?|Federation|Principality|Grand Duchy|Commonwealth|Union|State|Confederation|Bailiwick|Territory)\b/g;

function readCapital(text: string): Capital {
  const {text: spellings, marks} = markedName(text);
  const [name, ...others] = spellings.split('=');
  const role = marks.find(mark => mark === 'seat' || mark === 'planned' || mark === 'former');
  return {name: name!, spellings: others, role: role ?? 'capital'};
}

/** The table of countries, in the order of its rows. */
export const countryRows = lazyRows(COUNTRIES, (row): Country => {
  const [iso2, iso3, status, name, formal, aliases, capitals, adjectives, nouns, , currency, parent, kinds] =
    row as readonly string[] & {length: 13};
  const formalKinds = (formal || name!).match(KIND) ?? [];
  return {
    iso2: iso2!,
    iso3: iso3!,
    status: status as Country['status'],
    name: name!,
    formalName: formal && formal !== name ? formal : undefined,
    otherNames: listOf(aliases).map(text => markedName(text).text),
    capitals: listOf(capitals).map(readCapital),
    adjectives: listOf(adjectives).map(text => markedName(text).text),
    nouns: listOf(nouns).map(text => {
      const [singular, plural] = markedName(text).text.split('/');
      return {singular: singular!, plural: plural!};
    }),
    currency: currency || undefined,
    parent: parent || undefined,
    kinds: [...new Set([...formalKinds, ...listOf(kinds)])],
  };
});
