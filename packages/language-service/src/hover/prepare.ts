import type {Article} from '@nutgraf/core';
import {prepareAllReading} from '../reading.js';
import {toMarkdown} from './card.js';
import {entityCard} from './entityCard.js';

/** Cards that are made ahead: more than one screen of an editor has names. */
const CARDS = 100;

/** Whether lines of all kinds have been read since the program began. */
let isCompiled = false;

/**
 * Makes the cards of those that have an office or said something, one in each step, and drops them. What is slow about
 * a card, the reading of the lines it quotes, is kept; the first time, code is compiled too.
 */
export function* prepareCards(article: Article): Generator<undefined, void, undefined> {
  if (!isCompiled) yield* prepareAllReading();
  isCompiled = true;
  let made = 0;
  for (const entity of article.entities) {
    if (entity.type !== 'person' && entity.roles.length === 0) continue;
    yield;
    toMarkdown(entityCard(entity, {article, lineOf: () => 1}));
    if (++made === CARDS) return;
  }
}
