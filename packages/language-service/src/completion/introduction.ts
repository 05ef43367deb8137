import type {Entity} from '@nutgraf/core';
import {wordRole} from '@nutgraf/core/reading';
import {countryByName} from '@nutgraf/knowledge';
import type {NameSummary} from '../summary.js';

/** Longer titles stand behind the name: "Ada Brandt, head of the mission to Ostra,". */
const MAX_TITLE_WORDS = 4;

/** "Ostran Foreign Minister Ada Brandt": a name as news introduces it, with the office the article gives. */
export function withOffice({name, roles}: {name: string; roles: Entity['roles'] | NameSummary['roles']}): string {
  const [role] = roles;
  if (!role) return name;
  const {title, of, status} = role;
  const body = of === null || holds(title, of) ? '' : attributive(of);
  const stands = !/ (?:of|for|to|in|at|and) /.test(title) && title.split(' ').length <= MAX_TITLE_WORDS;
  if (body === undefined || !stands || status === 'elect') return `${name}, ${wordRole(role)},`;
  const before = status !== null && !holds(title, status) ? status : '';
  return [before, body, title, name].filter(Boolean).join(' ');
}

/** A country by its adjective, a body by a name of one word; undefined for what cannot stand before a title. */
function attributive(of: string): string | undefined {
  const adjective = countryByName(of)?.country.adjectives[0];
  if (adjective !== undefined) return adjective;
  return of.includes(' ') ? undefined : of;
}

function holds(text: string, word: string): boolean {
  return ` ${text.toLowerCase()} `.includes(` ${word.toLowerCase()} `);
}
