import type {RootContent} from 'mdast';
import type {Content, Cue, Mention, Root, Sentence, Source, SpanContent} from './nodes.js';
import type {EntityRow, Tables} from './tables.js';

type Children = SpanContent['children'];

/**
 * A root.
 *
 * @param tables - Those that are left out are empty.
 */
export function root(tables: Partial<Tables> = {}, children: RootContent[] = []): Root {
  return {
    type: 'root',
    document: tables.document ?? {title: null, date: null, publisher: null, authors: [], place: null},
    entities: tables.entities ?? [],
    statements: tables.statements ?? [],
    events: tables.events ?? [],
    warnings: tables.warnings ?? [],
    children,
  };
}

/** The sentence of this number, counted from 0. */
export function sentence(index: number, children: Children = []): Sentence {
  return {type: 'sentence', id: `s${index + 1}`, children};
}

/**
 * The mention at `index` of the entity's mentions.
 *
 * @throws {RangeError} when the entity has no such mention.
 */
export function mention(entity: EntityRow, index: number, children: Children = []): Mention {
  const row = entity.mentions[index];
  if (row === undefined) {
    throw new RangeError(
      `Entity ${entity.id} has no mention ${index}: expected an index from 0 to ${entity.mentions.length - 1}`,
    );
  }
  return {
    type: 'mention',
    id: `${entity.id}.${index + 1}`,
    entity: entity.id,
    index,
    kind: entity.type,
    level: row.level,
    children,
  };
}

/** The part at `index` of what is said in the statement of this number, both counted from 0. */
export function content(statement: number, index: number, children: Children = []): Content {
  return {type: 'content', id: `q${statement + 1}.${index + 1}`, statement, index, children};
}

/** The source of the statement of this number, counted from 0. */
export function source(statement: number, children: Children = []): Source {
  return {type: 'source', id: `q${statement + 1}.source`, statement, children};
}

/** The cue of the statement of this number, counted from 0. */
export function cue(statement: number, children: Children = []): Cue {
  return {type: 'cue', id: `q${statement + 1}.cue`, statement, children};
}
