import {WRONG_DEMONYMS} from '../data/wrongDemonyms.js';
import type {Context, Fix, Found, Rule} from '../types.js';
import {demonyms} from '../wellKnown.js';

const WORD = /(?<![\p{L}\p{N}@#/.-])\p{Lu}[\p{L}]+(?![\p{L}\p{N}@/])/gu;

/** An adjective or noun for a country's people that is none, or that has a letter wrong. */
export const wrongDemonym: Rule = {
  code: 'wrong-demonym',
  title: 'An adjective or noun for a country’s people is wrong.',
  level: 'warning',
  *find(context): Generator<Found> {
    const {source, blocks} = context.article;
    const names = personWords(context);
    const places = new Map<string, boolean>();
    const isPlace = (words: string) => {
      if (!places.has(words)) places.set(words, standsAsPlace(source, words));
      return places.get(words)!;
    };
    for (const block of blocks) {
      for (const {0: words, index} of source.slice(block.start, block.end).matchAll(WORD)) {
        const start = block.start + index;
        const right = WRONG_DEMONYMS.get(words) ?? (beginsSentence(context, start) ? undefined : nearly(words));
        if (right === undefined || names.has(words) || isPlace(words)) continue;
        const end = start + words.length;
        const fix: Fix = {title: `Change to “${right}”`, edits: [{start, end, text: right}]};
        yield {
          start,
          end,
          words,
          message: `“${words}” is no word for a people or country: “${right}” is.`,
          fixes: [fix],
        };
      }
    }
  },
};

/** A capital at the beginning of a sentence or line tells nothing. */
function beginsSentence({article: {source}, sentenceAt}: Context, start: number): boolean {
  if (!/[\p{L}\p{N}]/u.test(source.slice(sentenceAt(start).start, start))) return true;
  return /[\n.:!?“"‘•-]\s*$/.test(source.slice(Math.max(0, start - 4), start));
}

/** Endings of adjectives for countries, their letters changed about or not: other words near one are other words. */
const ENDING = /(?:ans?|ains?|inas?|ese|ees|ish|sih|hsi)$/;

function nearly(words: string): string | undefined {
  return ENDING.test(words) ? demonyms.misspelt(words) : undefined;
}

const KINDS_OF_PLACE = 'province|prefecture|city|town|village|district|county|region|state|governorate|island|river';

/** Whether an article uses a word as the name of a place, wherever it does: "Fujian province", "the town of Fujian". */
function standsAsPlace(source: string, words: string): boolean {
  return new RegExp(
    `${words}\\s+(?:${KINDS_OF_PLACE})\\b|\\b(?:${KINDS_OF_PLACE})\\s+of\\s+${words}|\\b(?:in|from|at|near)\\s+${words}(?:[.,;:]|\\s+(?:and|on|in)\\b)`,
    'iu',
  ).test(source);
}

/** Words of the names of people and of what is no place: "Irani" may be a surname. */
function personWords({article: {source, entities}}: Context): ReadonlySet<string> {
  const spans = entities.filter(({type}) => type !== 'place' && type !== 'group' && type !== 'language');
  const mentions = spans.flatMap(entity => entity.mentions.filter(({level}) => level === 'name'));
  return new Set(mentions.flatMap(({start, end}) => source.slice(start, end).match(/\p{L}+/gu) ?? []));
}
