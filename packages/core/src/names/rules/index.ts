import type {Source} from '../../source/types.js';
import type {Words} from '../../words/types.js';
import type {FoundSpan} from '../network/network.js';
import type {Name} from '../types.js';
import {agreeOnAcronyms} from './acronyms.js';
import {agreeOnTypes} from './agreement.js';
import {joinCompounds} from './compounds.js';
import {joinFields} from './coordination.js';
import {findDemonyms} from './demonyms.js';
import {Reader, toDrafts} from './draft.js';
import {joinEvents} from './events.js';
import {takeHints} from './hints.js';
import {findInside} from './inside.js';
import {nest} from './nesting.js';
import {dropNoNames} from './no-names.js';
import {dropOffices} from './offices.js';
import {trimPeople} from './people.js';
import {joinPlaces} from './places.js';
import {findQuoted} from './quoted.js';
import {typeThings} from './things.js';
import {vote} from './vote.js';

/** From the network's spans to the names of a document: rules that hold in any article, each in a file of its own. */
export function refine(source: Source, words: Words, spans: readonly FoundSpan[]): Name[] {
  const reader = new Reader(words);
  let drafts = toDrafts(spans);
  drafts = takeHints(source, reader, drafts);
  drafts = trimPeople(reader, drafts);
  drafts = dropOffices(reader, drafts);
  drafts = dropNoNames(reader, drafts);
  drafts = joinPlaces(reader, drafts);
  drafts = joinCompounds(reader, drafts);
  drafts = joinFields(reader, drafts);
  drafts = agreeOnTypes(reader, drafts);
  drafts = agreeOnAcronyms(reader, drafts);
  drafts = vote(reader, drafts);
  drafts = typeThings(reader, drafts);
  drafts = joinEvents(reader, drafts);
  drafts = findQuoted(reader, drafts);
  drafts = findDemonyms(reader, drafts);
  return nest(findInside(reader, drafts));
}
