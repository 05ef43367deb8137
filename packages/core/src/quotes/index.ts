import type {Name} from '../names/types.js';
import type {Phrases} from '../phrases/types.js';
import type {Source} from '../source/types.js';
import type {Literal} from '../times/types.js';
import type {Words} from '../words/types.js';
import {isDateline, settleHeads} from './heads.js';
import {findQuotations} from './quotations.js';
import {hasSpeaker} from './speakers.js';
import {findStatements} from './statements.js';
import {findTriggers} from './triggers.js';
import type {Quotes} from './types.js';

/**
 * Finds who says what, as the sentences show it: quotations, statements with their source and cue, and words that report
 * meetings and other events. No entity is attached yet.
 */
export function findQuotes(
  source: Source,
  words: Words,
  names: readonly Name[],
  _literals: readonly Literal[],
  phrases: Phrases,
): Quotes {
  const quotations = findQuotations(words);
  const {reading, attributions} = findStatements(
    words,
    quotations,
    source.blocks.map(block => block.body),
  );
  settleHeads(reading, attributions, names, phrases);
  const spoken = attributions.filter(
    attribution => !isDateline(attribution, names) && hasSpeaker(reading, attribution, names, phrases),
  );
  return {quotations, attributions: spoken, triggers: findTriggers(reading, names)};
}
