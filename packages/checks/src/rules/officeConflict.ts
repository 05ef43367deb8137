import type {Role} from '@nutgraf/core';
import {wordRole} from '@nutgraf/core/reading';
import {countryByName, foldName, type Office, officeByTitle} from '@nutgraf/knowledge';
import type {KnownRole} from '../facts.js';
import type {Context, Found, Rule} from '../types.js';

/** An office that conflicts with one the article gave before, or with what the desk knows of the article's date. */
export const officeConflict: Rule = {
  code: 'office-conflict',
  title: 'An office conflicts with an earlier one of the article, or with what is known of its date.',
  level: 'warning',
  *find(context): Generator<Found> {
    yield* withinArticle(context);
    yield* withFacts(context);
  },
};

interface Held {
  role: Role;
  office: Office;
}

/** The offices of a person that they hold now, as far as the article says. */
function held(roles: readonly Role[]): Held[] {
  return roles.flatMap(role => {
    if (role.status !== null) return [];
    const office = officeByTitle(role.title);
    return office && !office.plural && office.modifiers.length === 0 && office.unique ? [{role, office}] : [];
  });
}

function* withinArticle(context: Context): Generator<Found> {
  for (const {type, name, roles} of context.article.entities) {
    if (type !== 'person') continue;
    const offices = held(roles).sort((a, b) => a.role.start - b.role.start);
    for (const [index, later] of offices.entries()) {
      const earlier = offices.slice(0, index).find(other => conflict(context, other, later));
      if (!earlier) continue;
      const {start, end} = later.role;
      yield {
        start,
        end,
        words: context.words({start, end}),
        message: `${name} is ${wordRole(later.role)} here, but ${wordRole(earlier.role)} before.`,
        related: [{start: earlier.role.start, end: earlier.role.end, message: wordRole(earlier.role)}],
      };
      break;
    }
  }
}

/** The same kind of office with another portfolio, or of another country; told apart, not in one breath. */
function conflict(context: Context, a: Held, b: Held): boolean {
  if (a.office.head !== b.office.head) return false;
  const sentence = context.sentenceAt(a.role.start);
  if (b.role.start < sentence.end) return false;
  const fields = [a.office.portfolio, b.office.portfolio];
  if (fields[0] !== undefined && fields[1] !== undefined && fields[0] !== fields[1])
    return !overlap(fields[0], fields[1]);
  if (a.office.title !== b.office.title) return false;
  const [of, other] = [countryOf(context, a.role), countryOf(context, b.role)];
  return of !== undefined && other !== undefined && of !== other;
}

/** The country that an office is of, undefined where it is one of something else. */
function countryOf({article}: Context, {ofEntity}: Role): string | undefined {
  const entity = article.entities.find(({id}) => id === ofEntity);
  return entity && countryByName(entity.name)?.country.name;
}

/** "foreign affairs" and "foreign affairs and trade" are one. */
function overlap(a: string, b: string): boolean {
  const words = new Set(a.split(/\W+/));
  return b.split(/\W+/).some(word => word !== 'and' && words.has(word));
}

function* withFacts(context: Context): Generator<Found> {
  const {facts, article} = context;
  const {date} = article.document;
  if (date === null) return;
  for (const {type, name, roles} of article.entities) {
    if (type !== 'person') continue;
    const known = facts.people.find(person =>
      [person.name, ...person.aliases].some(other => foldName(other) === foldName(name)),
    );
    if (!known) continue;
    const now = known.roles.filter(role => holds(role, date));
    for (const {role, office} of held(roles)) {
      const right = now.find(other => officeByTitle(other.title)?.head === office.head);
      const over = known.roles.find(other => isSame(other, role, office) && !holds(other, date));
      if (now.some(other => isSame(other, role, office))) continue;
      if (!right && !over) continue;
      const {start, end} = role;
      const knownAs = right
        ? `${wordKnown(right)} on ${date}`
        : `${wordKnown(over!)} only ${over!.from !== undefined && over!.from > date ? `from ${over!.from}` : `until ${over!.until}`}`;
      yield {
        start,
        end,
        words: context.words({start, end}),
        message: `${name} is ${wordRole(role)} here, but what the desk knows is ${knownAs}.`,
      };
    }
  }
}

function holds({from, until}: KnownRole, date: string): boolean {
  return (from === undefined || from <= date) && (until === undefined || date <= until);
}

function isSame(known: KnownRole, role: Role, office: Office): boolean {
  const other = officeByTitle(known.title);
  if (!other || other.head !== office.head || other.portfolio !== office.portfolio) return false;
  return known.of === undefined || role.of === null || foldName(known.of) === foldName(role.of);
}

function wordKnown({title, of}: KnownRole): string {
  return wordRole({title, of: of ?? null, status: null});
}
