import type {Article, Entity} from '@nutgraf/core';
import {SURE_STATEMENT} from '@nutgraf/core/reading';
import type {TextDocument} from 'vscode-languageserver-textdocument';
import type {CodeLens, Command, Location} from 'vscode-languageserver-types';
import {introduction} from './occurrences.js';
import {toRange} from './positions.js';

/**
 * Above where a person is introduced: how often the article mentions them, and how many statements it has of them.
 *
 * @param command the command of the editor that shows places, called with a URI, a position and locations; without one
 *   the counts are shown and lead nowhere
 */
export function codeLenses(document: TextDocument, article: Article, command = ''): CodeLens[] {
  const statements = new Map<string, Location[]>();
  for (const statement of article.statements) {
    if (statement.speaker === null || statement.confidence < SURE_STATEMENT) continue;
    const known = statements.get(statement.speaker) ?? [];
    known.push({uri: document.uri, range: toRange(document, statement)});
    statements.set(statement.speaker, known);
  }
  return article.entities.flatMap(entity =>
    entity.type === 'person' ? lensesOf(document, entity, statements.get(entity.id) ?? [], command) : [],
  );
}

function lensesOf(document: TextDocument, entity: Entity, said: readonly Location[], command: string): CodeLens[] {
  const first = introduction(entity);
  if (!first) return [];
  const range = toRange(document, first);
  const mentions = entity.mentions.map(mention => ({uri: document.uri, range: toRange(document, mention)}));
  const lens = (title: string, places: readonly Location[]): CodeLens => {
    const shows: Command = {title, command};
    if (command !== '') shows.arguments = [document.uri, range.start, places];
    return {range, command: shows};
  };
  const lenses = [lens(`${entity.name}: ${count(mentions.length, 'mention')}`, mentions)];
  if (said.length > 0) lenses.push(lens(count(said.length, 'statement'), said));
  return lenses;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
