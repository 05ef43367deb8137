import type {Name} from '../names/types.js';
import type {Source} from '../source/types.js';
import type {Literal} from '../times/types.js';
import type {Words} from '../words/types.js';
import {WordClass} from './classes.js';
import {createFrame} from './frame.js';
import {ageAt, latterAt, nominalAt} from './nominals.js';
import {pronounAt} from './pronouns.js';
import {styleAt} from './styles.js';
import {findTitles} from './titles.js';
import type {Nominal, Phrases, Pronoun} from './types.js';

export {createFrame, type Frame} from './frame.js';
export type * from './types.js';

/**
 * Finds the titles tied to names, the noun phrases that may stand for somebody or something named elsewhere, and the
 * pronouns, each list in order of position. A noun phrase that is a title is in `titles` only. Never throws.
 */
export function findPhrases(
  _source: Source,
  words: Words,
  names: readonly Name[],
  literals: readonly Literal[],
): Phrases {
  const frame = createFrame(words, names);
  const titles = findTitles(frame, literals);
  const inTitle = new Uint8Array(words.count);
  for (const title of titles) inTitle[title.head] = 1;
  const nominals: Nominal[] = [];
  const pronouns: Pronoun[] = [];
  const nouns = WordClass.Noun | WordClass.BeforeGeneral | WordClass.Old;
  const interesting = nouns | WordClass.Pronoun | WordClass.HonorificNeutral;
  for (let token = 0; token < words.count; token++) {
    const bits = frame.classes[words.types[token]!]!;
    if (!(bits & interesting)) continue;
    if (bits & WordClass.Pronoun) {
      const pronoun = pronounAt(frame, token);
      if (pronoun) pronouns.push(pronoun);
      const style = pronoun ? undefined : styleAt(frame, token);
      if (style) nominals.push(style);
      continue;
    }
    const address = bits & WordClass.HonorificNeutral ? styleAt(frame, token) : undefined;
    if (address) nominals.push(address);
    if (address || !(bits & nouns)) continue;
    const nominal = bits & WordClass.Old ? (ageAt(frame, token) ?? latterAt(frame, token)) : nominalAt(frame, token);
    if (!nominal) continue;
    if (!inTitle[nominal.head]) nominals.push(nominal);
    token = Math.max(token, nominal.to - 1);
  }
  return {titles, nominals, pronouns};
}
