import {join} from 'node:path';
import {UNKNOWN_CURRENCY} from '../src/currencies.js';
import {foldName} from '../src/fold.js';
import {Letter} from '../src/name-codes.js';
import {NameKind} from '../src/name-lines.js';
import {officeKey} from '../src/office-key.js';
import {listOf, type Mark, markedName} from '../src/table.js';
import {readTable} from './read-table.js';

const LETTER_OF_MARK: Readonly<Partial<Record<Mark, string>>> = {
  ambiguous: Letter.Ambiguous,
  former: Letter.Former,
  rarely: Letter.Rarely,
};

const DEMONYM_LETTERS = [Letter.Singular, Letter.Plural] as const;

/** The names of all tables but the gazetteer's own, collected in the order in which the tables have them. */
class Names {
  readonly #lines = new Map<string, {key: string; line: string}>();

  /** Adds a name as articles may write it; "The Hague" is looked up as "Hague", "the Emirates" needs its article. */
  add(kind: NameKind, name: string, code: string): void {
    const folded = foldName(name);
    this.addForm(kind, folded.startsWith('The ') ? folded.slice(4) : folded, code);
  }

  /** Adds a form that is looked up as it is. */
  addForm(kind: NameKind, form: string, code: string): void {
    const line = `${kind}${form}\t${code}`;
    if (!this.#lines.has(line)) this.#lines.set(line, {key: kind + form.toLowerCase(), line});
  }

  /** Sorted by key; names that differ in case alone stay in order. */
  sorted(): string {
    const lines = [...this.#lines.values()];
    lines.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    return lines.map(({line}) => line).join('\n');
  }
}

function lettersOf(marks: readonly Mark[]): string {
  return marks.map(mark => LETTER_OF_MARK[mark] ?? '').join('');
}

function addCountries(names: Names, rows: readonly (readonly string[])[]): void {
  rows.forEach(([, , , name, formal, aliases, capitals, adjectives, nouns, languageCell], row) => {
    names.add(NameKind.Country, name!, `${row}`);
    if (formal) names.add(NameKind.Country, formal, `${row}`);
    for (const {text, marks} of listOf(aliases).map(markedName)) {
      names.add(NameKind.Country, text, row + lettersOf(marks));
    }
    const languages = listOf(languageCell);
    const addDemonym = (text: string, form: string, marks: readonly Mark[]) => {
      const language = languages.includes(text) ? Letter.Language : '';
      names.add(NameKind.Demonym, text, row + form + language + lettersOf(marks));
    };
    for (const {text, marks} of listOf(adjectives).map(markedName)) addDemonym(text, Letter.Adjective, marks);
    for (const {text, marks} of listOf(nouns).map(markedName)) {
      text.split('/').forEach((noun, i) => {
        addDemonym(noun, DEMONYM_LETTERS[i]!, marks);
      });
    }
    listOf(capitals).forEach((capital, i) => {
      const spellings = markedName(capital).text.split('=');
      for (const spelling of spellings) names.add(NameKind.Capital, spelling, `${row}${Letter.Part}${i}`);
    });
  });
}

function addOrganizations(names: Names, tables: readonly (readonly (readonly string[])[])[]): void {
  tables.forEach((rows, table) => {
    rows.forEach(([name, acronyms, aliases], row) => {
      const codeOf = (letters: string) => `${row}${letters}${Letter.Part}${table}`;
      names.add(NameKind.Organization, name!, codeOf(''));
      for (const {text, marks} of listOf(acronyms).map(markedName)) {
        names.add(NameKind.Acronym, text, codeOf(Letter.Acronym + lettersOf(marks)));
      }
      for (const {text, marks} of listOf(aliases).map(markedName)) {
        names.add(NameKind.Organization, text, codeOf(Letter.Alias + lettersOf(marks)));
      }
    });
  });
}

function addRegions(names: Names, rows: readonly (readonly string[])[]): void {
  rows.forEach(([name, , aliases, adjectives, nouns], row) => {
    names.add(NameKind.Region, name!, `${row}`);
    for (const {text} of listOf(aliases).map(markedName)) names.add(NameKind.Region, text, `${row}`);
    for (const adjective of listOf(adjectives)) names.add(NameKind.People, adjective, row + Letter.Adjective);
    for (const pair of listOf(nouns)) {
      pair.split('/').forEach((noun, i) => {
        names.add(NameKind.People, noun, row + DEMONYM_LETTERS[i]!);
      });
    }
  });
}

function addCurrencies(names: Names, rows: readonly (readonly string[])[]): void {
  rows.forEach(([, name, units], row) => {
    names.add(NameKind.Currency, name!, `${row}`);
    for (const {text} of listOf(units).map(markedName)) {
      for (const form of text.split('/')) names.addForm(NameKind.MoneyUnit, foldName(form).toLowerCase(), `${row}`);
    }
  });
  for (const [unit, code] of usualUnits(rows)) names.addForm(NameKind.UsualUnit, unit, code);
}

/** What a unit alone stands for in news: the currency that is usually meant, else the only one so called. */
function usualUnits(rows: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  const units = new Map<string, string>();
  const usual = new Set<string>();
  const bearers = new Map<string, number>();
  for (const [code, , unitCell, , , usualCell] of rows) {
    const meant = listOf(usualCell);
    // a currency may list a form twice, with two plurals
    const own = new Set<string>();
    for (const {text, marks} of listOf(unitCell).map(markedName)) {
      const forms = text.split('/');
      for (const form of new Set(forms.map(word => foldName(word).toLowerCase()))) {
        if (!own.has(form)) bearers.set(form, (bearers.get(form) ?? 0) + 1);
        own.add(form);
        if (marks.length > 0 || usual.has(form)) continue;
        units.set(form, code!);
        if (meant.includes(forms[0]!)) usual.add(form);
      }
    }
  }
  for (const form of units.keys()) if (!usual.has(form) && bearers.get(form)! > 1) units.set(form, UNKNOWN_CURRENCY);
  return units;
}

/** The compiled names: "kind form TAB code" by line, see src/name-lines.ts. */
export function nameLines(dataFolder: string): string {
  const rowsOf = (table: string) => readTable(join(dataFolder, `${table}.tsv`)).rows;
  const names = new Names();
  addCountries(names, rowsOf('countries'));
  addOrganizations(names, ['organizations', 'media', 'companies'].map(rowsOf));
  addRegions(names, rowsOf('regions'));
  addCurrencies(names, rowsOf('currencies'));
  rowsOf('offices').forEach(([title], row) => {
    names.addForm(NameKind.Office, officeKey(title!), `${row}`);
  });
  return names.sorted();
}
