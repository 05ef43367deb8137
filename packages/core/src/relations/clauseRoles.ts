import type {Entities} from '../entities/types.js';
import {WordClass} from '../phrases/classes.js';
import {bitsAt, type Frame} from '../phrases/frame.js';
import {clauseTitles} from '../phrases/titlesAfter.js';
import type {Phrases, Title} from '../phrases/types.js';

/** A link less sure than this is a guess, on which no role is built. */
const SURE = 0.5;

/** A title that a clause gives to somebody named elsewhere. */
export interface ClauseTitle {
  entity: number;
  title: Title;
  /** How sure it is who is meant. */
  link: number;
}

/**
 * Titles told of people by pronouns and noun phrases: "When she was director of Y", "The official, who was ambassador in
 * Z", "His sister, named ambassador to Y,". One look at each mention.
 */
export function clauseRoles(frame: Frame, phrases: Phrases, entities: Entities): ClauseTitle[] {
  const found: ClauseTitle[] = [];
  entities.entities.forEach(({type, mentions}, entity) => {
    if (type !== 'person') return;
    for (const {level, origin, to, confidence} of mentions) {
      if (confidence < SURE || origin < 0 || (level !== 'pronoun' && level !== 'nominal')) continue;
      if (level === 'pronoun' && phrases.pronouns[origin]!.case !== 'subject') continue;
      for (const title of clauseTitles(frame, to))
        if (tellsOffice(frame, title)) found.push({entity, title, link: confidence});
    }
  });
  return found;
}

/** "She is a leader" describes; "she is a member of parliament", "he was director of Y" tell an office. */
export function tellsOffice(frame: Frame, {from, to, head, affiliations}: Title): boolean {
  return affiliations.length > 0 || (to > head + 1 && (bitsAt(frame, from) & WordClass.Indefinite) === 0);
}
