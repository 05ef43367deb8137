import type {AnnotateOptions as CoreOptions, Tagger} from '@nutgraf/core';
import type {Model} from '@nutgraf/model-en';
import * as v from 'valibot';

/** How to annotate an article. */
export interface AnnotateOptions {
  /** How to read the source: `plain` unless said. */
  input?: 'plain' | 'markdown' | undefined;
  /** The article's date, YYYY-MM-DD, where the caller knows it better than the text. */
  date?: string | undefined;
  /** Of Markdown: its tree, when the caller has it already. Must be the tree of exactly this source, with positions. */
  tree?: CoreOptions['tree'] | undefined;
  /** Another model than the English one of this package: `loadModel(bytes)` of what `nutgraf train` wrote. */
  model?: Model | undefined;
}

/** What an annotator of one's own is made of. */
export interface AnnotatorOptions {
  /** Another model than the English one of this package: `loadModel(bytes)` of what `nutgraf train` wrote. */
  model?: Model | undefined;
  /** Another way to find names, in place of the trained one or along with it. */
  tagger?: Tagger | undefined;
}

/** Thrown for options that are not as described; the message names the field, what it holds and what it should hold. */
export class OptionsError extends TypeError {
  override name = 'OptionsError';
  /** The field at fault: "date"; "" when the options as a whole are. */
  readonly field: string;

  constructor(field: string, message: string) {
    super(message);
    this.field = field;
  }
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

const date = v.pipe(
  v.string('expected a date as YYYY-MM-DD'),
  v.check(isDate, 'expected a date of the calendar as YYYY-MM-DD'),
);

const input = v.picklist(['plain', 'markdown'], 'expected "plain" or "markdown"');

const tree = v.looseObject({type: v.literal('root')}, 'expected the root of an mdast tree');

const model = v.custom<Model>(isModel, 'expected a model, as loadModel(bytes) gives it');

const tagger = v.custom<Tagger>(isTagger, 'expected a tagger: an object with a function "tag"');

const annotateSchema = v.strictObject({
  input: v.optional(input),
  date: v.optional(date),
  tree: v.optional(tree, undefined),
  model: v.optional(model),
});

const pluginSchema = v.strictObject({date: v.optional(date), model: v.optional(model)});

const annotatorSchema = v.strictObject({model: v.optional(model), tagger: v.optional(tagger)});

/** @throws {OptionsError} */
export function readAnnotatorOptions(options: AnnotatorOptions | null | undefined): AnnotatorOptions {
  check('createAnnotator', annotatorSchema, options);
  return options ?? {};
}

/** @throws {OptionsError} */
export function readAnnotateOptions(options: AnnotateOptions | null | undefined): CoreOptions & {model?: Model} {
  check('annotate', annotateSchema, options);
  return defined(options ?? {});
}

/** How the unified plugin annotates. */
export interface PluginOptions {
  /** The article's date, YYYY-MM-DD, where the caller knows it better than the text. */
  date?: string | undefined;
  /** Another model than the English one of this package: `loadModel(bytes)` of what `nutgraf train` wrote. */
  model?: Model | undefined;
}

/** @throws {OptionsError} */
export function readPluginOptions(options: PluginOptions | null | undefined): PluginOptions {
  check('nutgraf', pluginSchema, options);
  return options ?? {};
}

/** What is wrong with a date, or nothing. */
export function dateProblem(value: unknown): string | undefined {
  const result = v.safeParse(date, value);
  return result.success ? undefined : `found ${show(value)}, ${result.issues[0].message}`;
}

function check(
  called: string,
  schema: typeof annotateSchema | typeof pluginSchema | typeof annotatorSchema,
  options: object | null | undefined,
): void {
  if (Array.isArray(options)) throw new OptionsError('', `${called}: the options are an array, expected an object`);
  const result = v.safeParse(schema as v.GenericSchema, options ?? {}, {abortEarly: true});
  if (result.success) return;
  const [issue] = result.issues;
  const key = issue.path?.[0]?.key;
  if (key === undefined) {
    throw new OptionsError('', `${called}: the options are ${show(options)}, expected an object`);
  }
  const field = String(key);
  const known = Object.keys(schema.entries);
  if (!known.includes(field)) {
    throw new OptionsError(field, `${called}: there is no option "${field}"; expected one of ${known.join(', ')}`);
  }
  const found = (options as Record<string, unknown>)[field];
  throw new OptionsError(field, `${called}: option "${field}" is ${show(found)}, ${message(issue)}`);
}

/** A nested issue says what is wrong inside; the message of the field is that of its schema. */
function message(issue: v.BaseIssue<unknown>): string {
  return issue.path && issue.path.length > 1 ? 'expected the root of an mdast tree' : issue.message;
}

function isModel(value: unknown): boolean {
  const {sections, section} = (value ?? {}) as Partial<Model>;
  return Array.isArray(sections) && typeof section === 'function';
}

function isTagger(value: unknown): boolean {
  return typeof (value as Partial<Tagger> | null)?.tag === 'function';
}

function isDate(value: string): boolean {
  const [, year, month, day] = DATE.exec(value) ?? [];
  if (year === undefined) return false;
  const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  time.setUTCFullYear(Number(year));
  return time.getUTCMonth() === Number(month) - 1 && time.getUTCDate() === Number(day);
}

/** The greatest length at which a value is quoted in full in a message, so that a message stays a line. */
const QUOTE_LENGTH = 60;

export function show(value: unknown): string {
  if (typeof value === 'string') {
    return JSON.stringify(value.length > QUOTE_LENGTH ? `${value.slice(0, QUOTE_LENGTH)}…` : value);
  }
  if (value === null || value === undefined || typeof value === 'number' || typeof value === 'boolean') {
    return String(value);
  }
  if (Array.isArray(value)) return 'an array';
  return `a value of type ${typeof value === 'object' ? (value.constructor?.name ?? 'Object') : typeof value}`;
}

function defined(options: AnnotateOptions): CoreOptions & {model?: Model} {
  const {input, date, tree, model} = options;
  return {
    ...(input !== undefined && {input}),
    ...(date !== undefined && {date}),
    ...(tree !== undefined && {tree}),
    ...(model !== undefined && {model}),
  };
}
