import type {Article, Entity, Statement} from '@nutgraf/core';
import {toTree, wordRole} from '@nutgraf/core/reading';
import {isContent, type Nodes} from '@nutgraf/newst';

/** The roles of an entity, each once. */
export function rolesText({roles}: Entity): string {
  return [...new Set(roles.map(wordRole))].join('; ');
}

/** What an entity is, in a line: its name, and its roles or its value. */
export function cardOf(entity: Entity): string {
  const roles = rolesText(entity);
  const about = roles === '' ? valueText(entity) : roles;
  return about === '' ? entity.name : `${entity.name}, ${about}`;
}

function valueText({value, name}: Entity): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value === name ? '' : value;
  const unit = 'currency' in value ? value.currency : 'unit' in value ? value.unit : '';
  return `${value.amount} ${unit}`.trim();
}

/** What is said in each statement, without marks, its parts joined by an ellipsis. */
export function saidTexts(article: Article): string[] {
  const parts: string[][][] = article.statements.map(statement => statement.parts.map(() => []));
  collect(toTree(article), parts);
  return parts.map(pieces =>
    pieces
      .map(piece => piece.join(' ').replace(/\s+/g, ' ').trim())
      .filter(piece => piece !== '')
      .join(' … '),
  );
}

function collect(node: Nodes, parts: string[][][]): void {
  if (isContent(node)) parts[node.statement]?.[node.index]?.push(textOf(node));
  if ('children' in node) for (const child of node.children) collect(child, parts);
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Who says it: the entity's name, else the words that name the source, else "not named". */
export function speakerOf({speaker, source}: Statement, article: Article, names: ReadonlyMap<string, Entity>): string {
  const entity = speaker === null ? undefined : names.get(speaker);
  if (entity) return entity.name;
  const words = source ? article.source.slice(source.start, source.end).replace(/\s+/g, ' ').trim() : '';
  return words === '' ? 'Source not named' : words;
}

export function byId({entities}: Article): Map<string, Entity> {
  return new Map(entities.map(entity => [entity.id, entity]));
}
