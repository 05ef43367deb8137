import type {Entities} from '../entities/types.js';
import {WordClass} from '../phrases/classes.js';
import {bitsAt, type Frame} from '../phrases/frame.js';
import {clauseTitles, titleOfPhrase} from '../phrases/titlesAfter.js';
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
    let isNamed = false;
    for (const {level, origin, from, to, confidence} of mentions) {
      isNamed ||= level === 'name';
      // "Iran's foreign minister says … . X told reporters": the noun phrase before the first name introduces its bearer.
      const opening = !isNamed && level === 'nominal' && origin >= 0 ? titleOfPhrase(frame, from) : undefined;
      if (opening && tellsOffice(frame, opening)) found.push({entity, title: opening, link: confidence});
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
