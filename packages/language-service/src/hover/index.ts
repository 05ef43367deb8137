import type {Article, Entity, Span} from '@nutgraf/core';
import {wordRole} from '@nutgraf/core/reading';
import type {TextDocument} from 'vscode-languageserver-textdocument';
import {type Hover, MarkupKind, type Position} from 'vscode-languageserver-types';
import {isUncertain, type Occurrence, occurrencesAt} from '../occurrences.js';
import {lineOf, toRange} from '../positions.js';
import {roleAt} from '../relations.js';
import {type Card, type Piece, toMarkdown, toPlainText} from './card.js';
import {type CardContext, entityCard} from './entityCard.js';
import {excerpt} from './excerpt.js';
import {KINDS, list} from './wording.js';

/** Who or what is meant at a position: a card on a name, nominal, pronoun, date or sum, and on the words of an office. */
export function hover(
  document: TextDocument,
  article: Article,
  position: Position,
  format: MarkupKind = MarkupKind.Markdown,
  dossiersOn?: CardContext['dossiersOn'],
): Hover | null {
  const offset = document.offsetAt(position);
  const context: CardContext = {article, lineOf: start => lineOf(document, start), ...(dossiersOn && {dossiersOn})};
  const found = mentionCard(occurrencesAt(article, offset), context) ?? roleCard(offset, context);
  if (!found) return null;
  const value = format === MarkupKind.PlainText ? toPlainText(found.card) : toMarkdown(found.card);
  return {contents: {kind: format, value}, range: toRange(document, found.span)};
}

interface FoundCard {
  card: Card;
  span: Span;
}

function mentionCard(occurrences: readonly Occurrence[], context: CardContext): FoundCard | undefined {
  const [first, second] = occurrences;
  if (!first) return undefined;
  const lead = standsFor(occurrences, context);
  if (!second) return {card: entityCard(first.entity, context, lead), span: first.mention};
  const entities = occurrences.map(({entity}) => entity);
  const names = list(entities.map(({name}) => name));
  return {card: [[[...lead, {strong: names}]], entities.map(summary)], span: first.mention};
}

/** Of words that are no name, what comes before whom or what they stand for. A guess is called one. */
function standsFor(occurrences: readonly Occurrence[], {article}: CardContext): Piece[] {
  const {mention} = occurrences[0]!;
  const uncertain = occurrences.some(one => isUncertain(one.mention));
  if (mention.level === 'name' && !uncertain) return [];
  const verb = {name: 'is', demonym: 'belongs to', nominal: 'stands for', pronoun: 'stands for'}[mention.level];
  return [{emphasis: `“${excerpt(article, mention)}”`}, ` ${verb} ${uncertain ? '(a guess) ' : ''}`];
}

/** One line on each of those that a plural stands for. */
function summary({name, type, roles}: Entity): Piece[] {
  const [role] = roles;
  return [{strong: name}, ` · ${role ? wordRole(role) : KINDS[type]}`];
}

/** On the words of an office, outside any mention: whose office it is. */
function roleCard(offset: number, context: CardContext): FoundCard | undefined {
  const found = roleAt(context.article, offset);
  if (!found) return undefined;
  const lead: Piece[] = [{emphasis: `“${excerpt(context.article, found.role)}”`}, ' is the office of '];
  return {card: entityCard(found.entity, context, lead), span: found.role};
}
