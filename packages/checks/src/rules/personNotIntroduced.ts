import type {Entity, Span} from '@nutgraf/core';
import {honorific, officeHeads, personNoun} from '@nutgraf/knowledge';
import {isSingle, type Named, people} from '../people.js';
import type {Context, Found, Rule} from '../types.js';

/** A person whom the article calls by surname without having said who that is. */
export const personNotIntroduced: Rule = {
  code: 'person-not-introduced',
  title: 'A person is called by surname, and no office or description has told who that is.',
  level: 'off',
  *find(context): Generator<Found> {
    const mentioned = people(context);
    const starts = new Set(mentioned.flatMap(({names}) => names.map(({end}) => end)));
    for (const {entity, names} of mentioned) {
      const [first] = names;
      // A surname alone at first mention is the matter of another rule.
      if (!first || isSingle(first.words)) continue;
      const bare = names.find(name => name !== first && isSingle(name.words));
      if (!bare || isIntroduced(context, entity, names, bare.start, starts)) continue;
      yield {
        start: first.start,
        end: first.end,
        words: first.words,
        message: `Nothing tells who ${first.words} is before the text says only “${bare.words}”: an office or a description belongs to the first mention.`,
        related: [{start: bare.start, end: bare.end, message: `“${bare.words}” alone`}],
      };
    }
  },
};

function isIntroduced(context: Context, entity: Entity, names: Named[], before: number, nameEnds: ReadonlySet<number>) {
  if (entity.roles.some(({start}) => start < before)) return true;
  if (entity.mentions.some(({level, start}) => level === 'nominal' && start < before)) return true;
  if (names.some(name => name.start < before && isDescribed(context, name, nameEnds))) return true;
  const sentence = context.sentenceAt(names[0]!.start);
  const next = context.sentenceAt(sentence.end + 1);
  const last = context.sentenceAt(sentence.start - 1);
  return hasDescription(context, {start: Math.min(last.start, sentence.start), end: Math.max(before, next.end)});
}

/**
 * Whether a stretch holds a noun for people that is nobody else's office: "The spokesman went on", "spent years as a
 * commander" tell who somebody is in ways that syntax alone does not tie to the name.
 */
function hasDescription({article: {source, entities}}: Context, {start, end}: Span): boolean {
  const offices = entities.flatMap(({roles}) => roles).filter(role => role.start < end && start < role.end);
  for (const {0: word, index} of source.slice(start, end).matchAll(/\p{L}[\p{L}-]+/gu)) {
    if (!isPersonNoun(word.toLowerCase())) continue;
    const at = start + index;
    if (!offices.some(office => office.start <= at && at < office.end)) return true;
  }
  return false;
}

function isPersonNoun(word: string): boolean {
  return personNoun(word)?.isPlural === false || officeHeads().has(word) || TRADES.has(word);
}

/** Nouns for people that the tables of offices do not have, as they are no offices. */
const TRADES: ReadonlySet<string> = new Set(
  'winner champion native resident survivor victim suspect defendant fan legend icon veteran candidate favourite favorite star hero'.split(
    ' ',
  ),
);

/** What follows a name and tells more of its bearer: an apposition, an age, a relative clause, where somebody is from. */
const AFTER =
  /^(?:['’]s\b|\s*[,(–—]|\s+-\s|\s+(?:of|from|who|whose|whom|at|for|with|as|is|was|are|were|has been|became|becomes|remains|and|wrote for|works? for|worked for|took over|taking over|spent)\b)/;

/** Words that may stand before a name and say nothing of its bearer. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a about after against also although and as at because before behind beside between but by despite during except ' +
    'for from had has have he her his how if in including into is it its like near not of on or over said says she ' +
    'since so than that the their then they this through to towards under unlike until upon was were when where whether ' +
    'which while who with without'
  ).split(' '),
);

/**
 * Whether the words around a name may describe its bearer. Anything that could is taken for a description, as a
 * finding that is wrong costs an editor more than one that is missed.
 */
function isDescribed({article: {source}}: Context, {start, end}: Named, nameEnds: ReadonlySet<number>): boolean {
  if (AFTER.test(source.slice(end, end + 40))) return true;
  const before = source.slice(Math.max(0, start - 60), start);
  // The later of two names: "ministers Ann Lee and Bo Strand"
  const joined = /(?:,|\band|,\s+and)\s+$/.exec(before);
  if (joined && nameEnds.has(start - joined[0].length)) return true;
  const [, word = ''] = /([\p{L}\p{N}.'’-]+)[\s“"‘'*_]*$/u.exec(before) ?? [];
  if (word === '') return false;
  // A sentence before, or a capital: a title that is no known office
  if (/[\p{L}]\.$/u.test(word) && !honorific(word)) return false;
  if (honorific(word)) return !/^(?:Mr|Mrs|Ms|Miss)\.?$/.test(word);
  if (/^\p{Lu}/u.test(word)) return !FUNCTION_WORDS.has(word.toLowerCase());
  if (FUNCTION_WORDS.has(word)) return false;
  if (isPersonNoun(word)) return true;
  return !/(?:ed|ing)$/.test(word);
}
