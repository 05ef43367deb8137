import type {Article, Entity} from '@nutgraf/core';
import {foldName} from '@nutgraf/knowledge';
import type {TextDocument} from 'vscode-languageserver-textdocument';
import type {Position, Range, TextEdit} from 'vscode-languageserver-types';
import {SafeError} from '../errors.js';
import {textOf, wordsOf} from '../names.js';
import {type Occurrence, occurrencesAt} from '../occurrences.js';
import {toRange} from '../positions.js';
import type {KnownArticle} from '../workspaceSymbols.js';
import {replacements} from './edits.js';
import {type NameChange, nameChange} from './forms.js';

/** The longest name that is written into an article: anything longer was pasted by mistake. */
const MAX_LENGTH = 200;

/** The name at a position that can be changed, as it stands; null on other words, on dates and sums too. */
export function prepareRename(
  document: TextDocument,
  article: Article,
  position: Position,
): {range: Range; placeholder: string} | null {
  const found = nameAt(document, article, position);
  if (!found) return null;
  const {mention} = found;
  const placeholder = wordsOf(textOf(article, mention)).join(' ');
  return placeholder === '' ? null : {range: toRange(document, mention), placeholder};
}

/** Whom `rename` would rename in other articles as well; undefined where it would rename none. */
export function renamedElsewhere(document: TextDocument, article: Article, position: Position): Entity | undefined {
  const entity = nameAt(document, article, position)?.entity;
  return entity && isSame(entity, entity) ? entity : undefined;
}

/** What changes in each document. */
export type Changes = Map<TextDocument, TextEdit[]>;

/**
 * Changes a name in each of its forms.
 *
 * @param written what stands in place of the form at the position
 * @param others articles in which whoever bears the same full name is renamed as well
 * @throws {SafeError} when there is no name at the position, or what is written can be none
 */
export function rename(
  document: TextDocument,
  article: Article,
  position: Position,
  written: string,
  others: Iterable<KnownArticle> = [],
): Changes {
  const found = nameAt(document, article, position);
  if (!found) throw new SafeError('There is no name here that can be changed: put the cursor on one.');
  const {entity, mention} = found;
  const change = nameChange(entity.type, entity.name, textOf(article, mention), checked(written));
  const changes: Changes = new Map([[document, editsOf(document, article, entity, change)]]);
  for (const other of others) {
    if (other.document.uri === document.uri) continue;
    const edits = other.article.entities
      .filter(one => isSame(one, entity))
      .flatMap(one => editsOf(other.document, other.article, one, change));
    if (edits.length > 0) changes.set(other.document, edits);
  }
  return changes;
}

function nameAt(document: TextDocument, article: Article, position: Position): Occurrence | undefined {
  const [found] = occurrencesAt(article, document.offsetAt(position));
  // literals are names of nothing, and carry a value where it is known
  const isLiteral = found && /^(?:date|time|money|percent|quantity)$/.test(found.entity.type);
  return found && !isLiteral && found.mention.level === 'name' ? found : undefined;
}

function checked(written: string): string {
  const name = written.trim();
  if (wordsOf(name).length === 0) throw new SafeError('The new name is empty: expected at least one letter.');
  if (name.length > MAX_LENGTH || /[\r\n]/.test(name)) {
    throw new SafeError(`The new name is no name: expected one line of at most ${MAX_LENGTH} characters.`);
  }
  return name;
}

/** Whether two articles mean the same: a full name of several words, or a thing's whole name. */
function isSame(a: Entity, b: Entity): boolean {
  const isFull = a.type !== 'person' || wordsOf(a.name).length > 1;
  return isFull && a.type === b.type && foldName(a.name) === foldName(b.name);
}

function editsOf(document: TextDocument, article: Article, entity: Entity, change: NameChange): TextEdit[] {
  return replacements(article, entity, change).map(({start, end, words}) => ({
    range: toRange(document, {start, end}),
    newText: words,
  }));
}
