import type {Entity} from '@nutgraf/core';
import {countryByName, foldName, GIVEN_NAME, gazetteerBits, honorific, officeByTitle} from '@nutgraf/knowledge';
import {isOneEdit} from '../distance.js';
import {isSingle, nameParts, people} from '../people.js';
import type {Context, Found, Rule} from '../types.js';

/** First mention by surname alone. */
export const noGivenName: Rule = {
  code: 'no-given-name',
  title: 'The first mention of a person gives no given name.',
  level: 'information',
  *find(context): Generator<Found> {
    const mentioned = people(context);
    const parts = partsOf(context.article.entities.filter(({type}) => type === 'person'));
    for (const {entity, names} of mentioned) {
      const [first] = names;
      if (!first || !isSingle(first.words) || first.words.includes('.') || hasOneName(context, first)) continue;
      // "Don Brandt" may be a given name, and "anti-Brandt" is no mention to introduce anybody at.
      if (/\s/.test(first.words) && mayBeGiven(first.words.split(/\s/, 1)[0]!)) continue;
      if (/\p{L}[-‐‑–]$/u.test(context.article.source.slice(Math.max(0, first.start - 2), first.start))) continue;
      const full = names.find(({words}) => !isSingle(words));
      // Two people of one name may have been taken for one, and a given name alone may be a child's or a singer's.
      if (isShared(parts, entity, first.words) || (full && !endsAlike(full.words, first.words))) continue;
      if (!full) {
        // Who is only ever called by one name, and has no office, may have no other.
        const office = entity.roles.find(({start, end}) => end <= first.start && first.start - end < 3 && start < end);
        if (!office || !/^\p{Lu}/u.test(office.title) || !officeByTitle(office.title)) continue;
        if (office.of !== null && OF_ONE_NAME.has(countryByName(office.of)?.country.iso2 ?? '')) continue;
        if (mayBeGiven(first.words)) continue;
      }
      if (full && context.article.source.slice(0, first.start).includes(full.words)) continue;
      yield {
        start: first.start,
        end: first.end,
        words: first.words,
        message: full
          ? `The first mention of ${full.words} is “${first.words}” alone; the full name comes only later.`
          : `The first mention of ${first.words} has no given name, and no later one has.`,
        ...(full && {related: [{start: full.start, end: full.end, message: 'the full name'}]}),
        ...(full && {fixes: [fix(first, full.words)]}),
      };
    }
  },
};

function fix({start, end, words}: {start: number; end: number; words: string}, full: string) {
  return {title: `Change “${words}” to “${full}”`, edits: [{start, end, text: full}]};
}

function endsAlike(full: string, single: string): boolean {
  return nameParts(full).join(' ').endsWith(nameParts(single).join(' '));
}

const ONE_NAME =
  /^(?:king|queen|prince|princess|pope|emperor|empress|sultan|emir|sheikh|sheikha|saint|st|patriarch|cardinal|archbishop|bishop|dalai|crown|father|sister|brother|imam|mullah|ayatollah|prophet|lord|lady|sir|dame|baroness|baron|duke|duchess|rabbi)\.?$/i;

/** Where many people have one name: Afghanistan, Indonesia, Iceland by usage, Myanmar. */
const OF_ONE_NAME: ReadonlySet<string> = new Set(['AF', 'ID', 'IS', 'MM']);

const FAMILY =
  /^['’]?s?\s+(?:family|families|dynasty|clan|brothers?|sisters?|siblings|twins|couple|household|regime|era|dictatorship|administration)\b/;

/** Kings, popes and clerics go by one name, and a family by its own. */
function hasOneName({article: {source}}: Context, {start, end}: {start: number; end: number}): boolean {
  if (FAMILY.test(source.slice(end, end + 30))) return true;
  const before = source.slice(Math.max(0, start - 40), start).match(/[\p{L}.]+/gu) ?? [];
  // The title may be a part of the name: "Mullah Omar".
  const [inside = ''] = source.slice(start, end).split(/\s/, 1);
  return [...before.slice(-2), inside].some(word => {
    const kind = honorific(word)?.kind;
    return ONE_NAME.test(word) || kind === 'religious' || kind === 'royal';
  });
}

/** A word of somebody's name, as it is and without diacritics. */
interface Part {
  entity: Entity;
  word: string;
  folded: string;
}

function partsOf(people: readonly Entity[]): Part[] {
  return people.flatMap(entity =>
    nameParts(entity.name)
      .flatMap(halves)
      .map(word => ({entity, word, folded: foldName(word)})),
  );
}

/** A double name and its two halves, of which one may have been taken for the whole elsewhere. */
function halves(word: string): string[] {
  return word.includes('-') ? [word, ...word.split('-').filter(half => half.length > 4)] : [word];
}

/** Whether somebody else's name holds the words too, or nearly: the name may be theirs, spelt otherwise. */
function isShared(parts: readonly Part[], own: Entity, words: string): boolean {
  return halves(words).some(wanted =>
    parts.some(({entity, word, folded}) => entity !== own && (word === wanted || isOneEdit(folded, foldName(wanted)))),
  );
}

/** Whether a name is known as a given name. */
function mayBeGiven(name: string): boolean {
  return (gazetteerBits(name) & GIVEN_NAME) !== 0;
}
