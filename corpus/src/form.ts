import * as v from 'valibot';
import {parseDocument} from 'yaml';
import {HARD_CASES, type HardCase} from './hard-cases.js';
import {EVENT_STATUSES, EVENT_TYPES, NAMED_TYPES, STATEMENT_KINDS} from './standoff.js';

/** A mistake in a gold file: which file and field, and what was wrong and would be right. */
export interface Problem {
  file: string;
  field: string;
  message: string;
}

const words = v.pipe(v.string(), v.minLength(1));
const optionalLine = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)));
const isoDate = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be YYYY, YYYY-MM or YYYY-MM-DD'));

const Role = v.strictObject({
  title: words,
  /** Id of a place or organization of this file, or null. */
  of: v.nullable(words),
  status: v.optional(v.picklist(['former', 'acting', 'elect'])),
  /** The words that give the office where they are not the title itself ("counterpart"). */
  words: v.optional(words),
});

const Entity = v.strictObject({
  type: v.picklist(NAMED_TYPES),
  name: words,
  roles: v.optional(v.array(Role), []),
});

const Statement = v.strictObject({
  speaker: v.nullable(words),
  kind: v.picklist(STATEMENT_KINDS),
  source: v.nullable(words),
  cue: v.nullable(words),
  content: v.union([words, v.pipe(v.array(words), v.minLength(1))]),
  line: optionalLine,
});

const Event = v.strictObject({
  type: v.picklist(EVENT_TYPES),
  participants: v.pipe(v.array(words), v.minLength(1)),
  place: v.optional(v.nullable(words), null),
  date: v.optional(v.nullable(isoDate), null),
  status: v.optional(v.picklist(EVENT_STATUSES), 'held'),
  sentence: words,
  line: optionalLine,
});

const GoldForm = v.strictObject({
  article: v.pipe(
    v.string(),
    v.regex(/^[a-z0-9-]+\.(md|txt)$/, 'must be a file name like some-story.md or some-story.txt'),
  ),
  sealed: v.boolean(),
  hardCases: v.pipe(v.array(v.picklist(Object.keys(HARD_CASES) as HardCase[])), v.minLength(1)),
  document: v.strictObject({
    title: v.nullable(words),
    date: v.nullable(isoDate),
    publisher: v.nullable(words),
    authors: v.array(words),
    place: v.nullable(words),
  }),
  entities: v.record(
    v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, 'an entity id is lower-case letters, digits and hyphens')),
    Entity,
  ),
  text: words,
  statements: v.array(Statement),
  events: v.array(Event),
  /** Names or pronouns left unmarked on purpose, with the reason. */
  leftUnmarked: v.optional(v.array(v.strictObject({text: words, line: v.number(), why: words})), []),
});

/** A gold file as written by hand; corpus/README.md explains each field. */
export type GoldForm = v.InferOutput<typeof GoldForm>;

/** Reads a gold file's YAML. Never throws: what is wrong is told in `problems`, and `form` is null then. */
export function parseForm(yaml: string, file: string): {form: GoldForm | null; problems: Problem[]} {
  const document = parseDocument(yaml, {schema: 'core'});
  if (document.errors.length > 0)
    return {form: null, problems: document.errors.map(e => ({file, field: 'YAML', message: e.message}))};
  const result = v.safeParse(GoldForm, document.toJS());
  if (result.success) return {form: result.output, problems: []};
  const problems = result.issues.map(issue => ({file, field: v.getDotPath(issue) ?? '(root)', message: issue.message}));
  return {form: null, problems};
}
