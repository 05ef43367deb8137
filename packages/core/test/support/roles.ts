import {readMarked} from './marked.js';

/** The roles that a marked text gives, as "name: title of party (status)". */
export function rolesIn(marked: string): string[] {
  const {roles, entities} = readMarked(marked);
  return roles.map(
    ({entity, title, of, status}) =>
      `${entities.entities[entity]!.name}: ${title} of ${of}${status ? ` (${status})` : ''}`,
  );
}
