import type {Article, ArticleEvent, Span, Statement} from '@nutgraf/core';
import {SURE_STATEMENT} from '@nutgraf/core/reading';
import type {TextDocument} from 'vscode-languageserver-textdocument';
import {type DocumentSymbol, SymbolKind} from 'vscode-languageserver-types';
import {nameOf} from '../hover/entityCard.js';
import {wordDate, wordEvent} from '../hover/wording.js';
import {isNamed, type Occurrence, occurrencesIn} from '../occurrences.js';
import {toRange} from '../positions.js';
import {opening, shown} from './symbol.js';

/** What somebody said. Of a statement in doubt the speaker is called a guess. */
export function statementSymbol(document: TextDocument, article: Article, statement: Statement): DocumentSymbol {
  const {speaker, confidence} = statement;
  const words = opening(article, statement);
  const range = toRange(document, statement);
  return {
    name: shown(speaker === null ? words : `${nameOf(article, speaker)}: ${words}`),
    detail: speaker !== null && confidence < SURE_STATEMENT ? 'a guess' : '',
    kind: SymbolKind.String,
    range,
    selectionRange: range,
    children: named(document, article, statement),
  };
}

/** A meeting or another event, with those who took part as far as its sentence names them. */
export function eventSymbol(document: TextDocument, article: Article, event: ArticleEvent): DocumentSymbol {
  const [first, ...others] = event.participants.map(id => nameOf(article, id));
  const range = toRange(document, event);
  const words = wordEvent(event, others);
  return {
    name: shown(first === undefined ? words : `${first}: ${words}`),
    detail: event.date === null ? '' : wordDate(event.date),
    kind: SymbolKind.Event,
    range,
    selectionRange: range,
    children: participants(document, article, event),
  };
}

/** The people and bodies that a statement names. */
function named(document: TextDocument, article: Article, span: Span): DocumentSymbol[] {
  const names = occurrencesIn(article, span).filter(
    ({entity: {type}, mention}) => isNamed(mention) && (type === 'person' || type === 'organization'),
  );
  return firstOfEach(names).map(one => mentioned(document, one));
}

/** The participants of an event that its sentence mentions. */
function participants(document: TextDocument, article: Article, event: ArticleEvent): DocumentSymbol[] {
  const mentions = occurrencesIn(article, event).filter(({entity}) => event.participants.includes(entity.id));
  return firstOfEach(mentions).map(one => mentioned(document, one));
}

function firstOfEach(occurrences: readonly Occurrence[]): Occurrence[] {
  const seen = new Set<string>();
  return occurrences.filter(({entity}) => seen.size < seen.add(entity.id).size);
}

function mentioned(document: TextDocument, {entity, mention}: Occurrence): DocumentSymbol {
  const range = toRange(document, mention);
  const kind = entity.type === 'person' ? SymbolKind.Class : SymbolKind.Package;
  return {name: shown(entity.name), kind, range, selectionRange: range};
}
