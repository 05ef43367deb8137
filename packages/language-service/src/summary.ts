import type {Article, EntityType, Input, NamedType, Role} from '@nutgraf/core';
import type {TextDocument} from 'vscode-languageserver-textdocument';
import type {Range} from 'vscode-languageserver-types';
import {type Dossier, readDossier} from './dossiers.js';
import {type PackedNames, packNames} from './packedNames.js';
import {toRange} from './positions.js';

/** Somebody or something that a file names. */
export interface NameSummary {
  name: string;
  type: NamedType;
  /** Mentions of any kind. */
  count: number;
  /** The first mention by name. */
  range: Range;
  roles: Pick<Role, 'title' | 'of' | 'status'>[];
  /** Other spellings in the file: surnames, acronyms. */
  others: string[];
}

/** What is kept of a file that is not open. */
export interface FileSummary {
  input: Input;
  title: string | null;
  /** ISO 8601, as the file tells it. */
  date: string | null;
  names: PackedNames;
  /** Of a dossier, the names that it is on, their offices, and where the first name stands. */
  dossier: (Pick<Dossier, 'names' | 'roles'> & {range: Range}) | null;
}

const LITERALS: ReadonlySet<EntityType> = new Set(['date', 'time', 'money', 'percent', 'quantity']);

/** Spellings of one name, and offices of one person, that are kept. */
const MAX_KEPT = 8;

/** Who and what an article names, with how often, and with which offices. */
export function summarize(
  document: TextDocument,
  {source, input, document: {title, date}, entities}: Article,
): FileSummary {
  const names: NameSummary[] = [];
  for (const {name, type, mentions, roles} of entities) {
    if (LITERALS.has(type)) continue;
    const named = mentions.filter(({level}) => level === 'name');
    const first = named[0] ?? mentions[0];
    if (!first) continue;
    const others = new Set(named.map(({start, end}) => source.slice(start, end).replace(/\s+/g, ' ')));
    others.delete(name);
    const offices = new Map(roles.map(({title, of, status}) => [`${status} ${title} ${of}`, {title, of, status}]));
    names.push({
      name,
      type: type as NamedType,
      count: mentions.length,
      range: toRange(document, first),
      roles: [...offices.values()].slice(0, MAX_KEPT),
      others: [...others].slice(0, MAX_KEPT),
    });
  }
  const dossier = readDossier(source);
  return {
    input,
    title,
    date,
    names: packNames(names),
    dossier: dossier ? {names: dossier.names, roles: dossier.roles, range: toRange(document, dossier.span)} : null,
  };
}
