import type {Mention} from '@nutgraf/core';
import {foldName} from '@nutgraf/knowledge';
import {isOneEdit} from '../distance.js';
import {nameParts} from '../people.js';
import type {Context, Fix, Found, Rule} from '../types.js';
import {capitalsAndCountries} from '../wellKnown.js';

/** A word of a name is compared from this length on: shorter ones are too often just others. */
const SHORTEST = 5;

/** A spelling is taken for the article's own when it is used this often and the other one once. */
const ESTABLISHED = 3;

interface Word {
  text: string;
  /** The mention it is a word of. */
  mention: Mention;
  start: number;
  end: number;
}

/** A name that the article spells in two ways, or unlike the knowledge. */
export const nameSpelling: Rule = {
  code: 'name-spelling',
  title: 'A name is spelt in two ways, or unlike what is known.',
  level: 'warning',
  *find(context): Generator<Found> {
    yield* spelledTwoWays(context);
    yield* unlikeKnowledge(context);
    yield* unlikeDesk(context);
  },
};

/** Mentions of one entity whose words differ in a letter, an accent or a hyphen. */
function* spelledTwoWays(context: Context): Generator<Found> {
  for (const entity of context.article.entities) {
    if (entity.type !== 'person' && entity.type !== 'place' && entity.type !== 'organization') continue;
    const spellings = new Map<string, Word[]>();
    for (const mention of entity.mentions) {
      if (mention.level !== 'name') continue;
      for (const word of wordsOf(context, mention)) {
        const known = spellings.get(word.text);
        if (known) known.push(word);
        else spellings.set(word.text, [word]);
      }
    }
    const order = [...spellings.keys()];
    for (const [index, second] of order.entries()) {
      // Words of one mention are two parts of a name ("Mohamed Osman Mohamud").
      const first = order
        .slice(0, index)
        .find(other => areOne(other, second) && !sharesMention(spellings.get(other)!, spellings.get(second)!));
      if (first === undefined) continue;
      const [uses, others] = [spellings.get(first)!, spellings.get(second)!];
      const odd = others.length <= uses.length ? others[0]! : uses[0]!;
      const usual = odd === others[0] ? first : second;
      const isOddOne =
        Math.max(uses.length, others.length) >= ESTABLISHED && Math.min(uses.length, others.length) === 1;
      yield {
        start: odd.start,
        end: odd.end,
        words: odd.text,
        message: `“${odd.text}” is spelt “${usual}” elsewhere in the article.`,
        related: [{...spanOf(spellings.get(usual)![0]!), message: `“${usual}”`}],
        ...(isOddOne && {fixes: [change(odd, usual)]}),
      };
    }
  }
}

function sharesMention(a: readonly Word[], b: readonly Word[]): boolean {
  const mentions = new Set(a.map(({mention}) => mention));
  return b.some(({mention}) => mentions.has(mention));
}

function wordsOf({article: {source}}: Context, mention: Mention): Word[] {
  const {start, end} = mention;
  const words = source.slice(start, end).matchAll(/[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu);
  return [...words].map(({0: raw, index}) => {
    const text = raw.replace(/['’]s?$/, '');
    return {text, mention, start: start + index, end: start + index + text.length};
  });
}

function areOne(a: string, b: string): boolean {
  if (a === a.toUpperCase() || b === b.toUpperCase()) return false;
  if (typewritten(a) === typewritten(b)) return false;
  const [first, second] = [foldName(a).toLowerCase(), foldName(b).toLowerCase()];
  if (first.replace(/['-]/g, '') === second.replace(/['-]/g, '')) return Math.min(a.length, b.length) > 2;
  if (Math.min(first.length, second.length) < SHORTEST || first[0] !== second[0]) return false;
  return isOneEdit(first, second) && !isInflected(first, second);
}

/** One spelling for all the ways to set an apostrophe or hyphen. */
function typewritten(word: string): string {
  return word
    .replace(/[’‘ʻʼ`]/g, "'")
    .replace(/[‑–]/g, '-')
    .toLowerCase();
}

/** A plural or possessive ("the Obamas") is no other spelling. */
function isInflected(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long === `${short}s`;
}

/** A country or capital of which one letter is wrong. */
function* unlikeKnowledge(context: Context): Generator<Found> {
  for (const entity of context.article.entities) {
    if (entity.type !== 'place') continue;
    for (const mention of entity.mentions) {
      if (mention.level !== 'name') continue;
      const words = context.words(mention);
      const known = capitalsAndCountries.misspelt(words);
      if (known === undefined || isSaidToBe(context, mention)) continue;
      yield {
        start: mention.start,
        end: mention.end,
        words,
        message: `“${words}” is no place that is known: “${known}” is.`,
        fixes: [change(mention, known)],
      };
    }
  }
}

/** Whether the words before say what place it is ("the village of Marigat"): then it is one of its own. */
function isSaidToBe({article: {source}}: Context, {start}: Mention): boolean {
  const before = source.slice(Math.max(0, start - 60), start);
  return /\b(?:city|cities|town|towns|village|villages|district|districts|county|province|suburb|region)\s+of\s[^.;:]*$/.test(
    before,
  );
}

/** A person whose name the desk writes otherwise. */
function* unlikeDesk(context: Context): Generator<Found> {
  const {facts, article} = context;
  if (facts.people.length === 0) return;
  for (const entity of article.entities) {
    if (entity.type !== 'person') continue;
    for (const {name, aliases} of facts.people) {
      const right = new Set([name, ...aliases].map(spelling => spelling.toLowerCase()));
      for (const mention of entity.mentions) {
        const words = context.words(mention);
        if (mention.level !== 'name' || right.has(words.toLowerCase()) || !isNearly(words, name)) continue;
        yield {
          start: mention.start,
          end: mention.end,
          words,
          message: `The desk writes “${name}”, not “${words}”.`,
          fixes: [change(mention, name)],
        };
      }
    }
  }
}

/** Whether two names of several words are the same but for one letter or accents in some of them. */
function isNearly(words: string, name: string): boolean {
  const [a, b] = [nameParts(words), nameParts(name)];
  return (
    a.length === b.length && a.length > 1 && a.every((part, index) => part === b[index] || areOne(part, b[index]!))
  );
}

function change({start, end}: {start: number; end: number}, text: string): Fix {
  return {title: `Change to “${text}”`, edits: [{start, end, text}]};
}

function spanOf({start, end}: Word) {
  return {start, end};
}
