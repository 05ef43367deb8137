/** Roles, statements, events and resolved literals: what the earlier stages found, attached to the entities. */

import type {Entities} from '../entities/types.js';
import type {Name} from '../names/types.js';
import type {Phrases} from '../phrases/types.js';
import type {Quotes} from '../quotes/types.js';
import type {Source} from '../source/types.js';
import {type Literal, resolve} from '../times/index.js';
import type {Words} from '../words/types.js';
import {findEvents} from './events.js';
import {findRoles} from './roles.js';
import {findStatements} from './statements.js';
import type {Relations} from './types.js';

export type {Relations} from './types.js';

export function relate(
  source: Source,
  words: Words,
  names: readonly Name[],
  literals: readonly Literal[],
  phrases: Phrases,
  quotes: Quotes,
  entities: Entities,
): Relations {
  const values = literals.map(literal => resolve(literal.meaning, source.document.date));
  return {
    roles: findRoles(source, words, names, phrases, entities),
    statements: findStatements(source, words, names, phrases, quotes, entities),
    events: findEvents(source, words, names, literals, values, phrases, quotes, entities),
    values,
  };
}
