import {countries, officeTitles, organizations} from '@nutgraf/knowledge';
import {CompletionItemKind} from 'vscode-languageserver-types';
import {keyOf} from '../names.js';
import type {Candidate} from './candidate.js';

const RANK = {name: 4, office: 5};

// made of the tables when first needed: the same for every document, and never changed
let names: readonly Candidate[] | undefined;
let titles: readonly Candidate[] | undefined;
let capitalTitles: readonly Candidate[] | undefined;

/** Countries with their adjectives and capitals, and organizations with their acronyms, as the built-in tables have them. */
export function knownNames(): readonly Candidate[] {
  names ??= [...countryNames(), ...organizationNames()].map(withKeys);
  return names;
}

function countryNames(): Candidate[] {
  return countries().flatMap(({name, adjectives, capitals}) => {
    const place = (text: string, detail: string): Candidate => ({
      text,
      detail,
      kind: CompletionItemKind.Constant,
      rank: RANK.name,
      known: true,
    });
    const seats = capitals.filter(({role}) => role === 'capital' || role === 'seat');
    return [
      place(name, 'country'),
      ...adjectives.slice(0, 1).map(adjective => place(adjective, `of ${name}`)),
      ...seats.map(capital => place(capital.name, `capital of ${name}`)),
    ];
  });
}

function organizationNames(): Candidate[] {
  return organizations().map(({name, acronyms, kind}) => {
    const [acronym] = acronyms;
    return {
      text: acronym === undefined ? name : `${name} (${acronym})`,
      found: [name, ...acronyms],
      detail: kind,
      kind: CompletionItemKind.Module,
      rank: RANK.name,
      known: true,
    };
  });
}

/** Words of a title that stay small. */
const SMALL: ReadonlySet<string> = new Set(['of', 'for', 'to', 'in', 'and', 'the', 'at', 'on']);

/** Titles of offices, in small letters but for names and acronyms, or as they stand before a name. */
export function knownTitles(capitals: boolean): readonly Candidate[] {
  titles ??= officeTitles().map(title => withKeys(officeOf(title)));
  capitalTitles ??= titles.map(title => withKeys(officeOf(title.text.replace(/[\p{L}'’]+/gu, capitalized))));
  return capitals ? capitalTitles : titles;
}

function withKeys(candidate: Candidate): Candidate {
  return {...candidate, keys: [candidate.text, ...(candidate.found ?? [])].map(keyOf)};
}

function officeOf(text: string): Candidate {
  return {text, detail: 'office', kind: CompletionItemKind.Property, rank: RANK.office};
}

function capitalized(word: string): string {
  return SMALL.has(word) ? word : word.slice(0, 1).toUpperCase() + word.slice(1);
}
