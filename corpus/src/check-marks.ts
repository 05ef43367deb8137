import {decodeNamedCharacterReference} from 'decode-named-character-reference';
import type {GoldForm} from './form.js';
import type {Mark} from './markup.js';

/** Lower-case pronouns that can be a mention. */
const PRONOUNS = new Set(
  'he she it him her his hers its himself herself itself i me my mine myself they them their theirs'.split(' '),
);

const DETERMINER = /^(the|a|an|this|that|his|her|its|their|my|our)\s/i;
const TITLE_FIRST = /^(?:Mr|Mrs|Ms|Dr)\.?\s|^(?:Minister|Ambassador|President|The|the)\s/;
/** Markdown marks and line breaks do not belong to a name. */
const reference = (_: string, name: string): string => {
  if (/^#x/i.test(name)) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
  if (name.startsWith('#')) return String.fromCodePoint(Number.parseInt(name.slice(1), 10));
  return decodeNamedCharacterReference(name) || `&${name};`;
};

/** A mention's words as a reader sees them: without emphasis, character references decoded, on one line. */
function plainName(words: string): string {
  return words
    .replace(/[*_]/g, '')
    .replace(/&(#?\w+);/g, reference)
    .replace(/\s+/g, ' ');
}

/** Checks each mark by itself and against the entities. */
export function checkMarks(
  form: GoldForm,
  text: string,
  marks: readonly Mark[],
  report: (field: string, message: string) => void,
): void {
  const bySpan = new Map<string, Mark>();
  const levels = new Map<string, Set<string>>();
  const names = new Map<string, Set<string>>();
  for (const mark of marks) {
    const words = text.slice(mark.start, mark.end);
    const wrong = (message: string) => report('text', `line ${mark.line}: "${words}" ${message}`);
    const span = `${mark.start}-${mark.end}`;
    if (bySpan.has(span)) wrong('is marked twice; one span is a mention of one entity');
    bySpan.set(span, mark);
    if (!/^[\p{L}\p{N}$€£¥]/u.test(words) || !/[\p{L}\p{M}\p{N});%]$/u.test(words))
      wrong('must begin and end with a letter or digit, marks and spaces being left out');
    if (mark.target.kind === 'literal') continue;
    const {entity: id, level} = mark.target;
    const entity = form.entities[id];
    if (!entity) {
      wrong(`is marked as unknown entity "${id}"; list it under entities:`);
      continue;
    }
    levels.set(id, (levels.get(id) ?? new Set()).add(level));
    if (level === 'pronoun' && !PRONOUNS.has(words.toLowerCase())) wrong('is no pronoun');
    if (level === 'nominal' && !DETERMINER.test(words))
      wrong('is a nominal, so it must reach from its determiner to its head noun');
    if (level === 'demonym' && entity.type !== 'place') wrong(`is a demonym, so "${id}" must be a place`);
    if (level === 'demonym' && plainName(words) === entity.name) wrong('is the place name itself, no demonym');
    if (level === 'name') {
      names.set(id, (names.get(id) ?? new Set()).add(plainName(words)));
      if (/['’]s$/.test(words)) wrong('must leave out the possessive');
      if (entity.type === 'person' && TITLE_FIRST.test(words)) wrong('must leave out the title');
    }
  }
  for (const [id, entity] of Object.entries(form.entities)) {
    const has = levels.get(id);
    if (!has) report(`entities.${id}`, 'is mentioned nowhere in the text; mark its mentions or take it out');
    else if (has.has('name') && !sameName(names.get(id)!, entity.name))
      report(
        `entities.${id}.name`,
        `"${entity.name}" is none of its names in the text: ${[...names.get(id)!].join(', ')}`,
      );
    else if (!has.has('name') && !has.has('demonym'))
      report(`entities.${id}`, 'has nominals or pronouns only; an entity must be named in the article');
  }
}

/** A dateline in capitals ("TBILISI") still names Tbilisi. */
function sameName(found: ReadonlySet<string>, name: string): boolean {
  return found.has(name) || found.has(name.toUpperCase());
}
