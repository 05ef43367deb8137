import {type Document, isMap, parseDocument} from 'yaml';
import type {Facts, KnownPerson, KnownRole} from './facts.js';
import {rules} from './rules/index.js';
import {keyOf} from './silence/key.js';
import type {Correct, Silence} from './silence/types.js';
import {type Level, severities} from './types.js';

/** The file in a workspace's folder that says how its articles are checked. */
export const WORKSPACE_FILE = '.nutgraf.yml';

/** What a workspace says of how its articles are checked. */
export interface WorkspaceFile {
  levels: Readonly<Partial<Record<string, Level>>>;
  silence: Silence;
  facts: Facts;
}

export const levels: readonly Level[] = [...severities, 'off'];

const FIELDS = ['rules', 'notNames', 'correct', 'people'];

type Problem = (field: string, found: unknown, expected: string) => void;

/**
 * Reads a workspace file. What is wrong in it is left out, and `problems` says which field it was, what it held and what
 * would be right.
 */
export function readWorkspaceFile(text: string): {file: WorkspaceFile; problems: string[]} {
  const problems: string[] = [];
  const wrong: Problem = (field, found, expected) =>
    problems.push(`${WORKSPACE_FILE}: ${field}: expected ${expected}, got ${JSON.stringify(found) ?? 'nothing'}.`);
  const fields = parse(text, problems, wrong);
  for (const field of Object.keys(fields)) {
    if (!FIELDS.includes(field))
      problems.push(`${WORKSPACE_FILE}: ${field}: there is no such field; expected ${FIELDS.join(', ')}.`);
  }
  return {
    file: {
      levels: readLevels(fields.rules, (field, ...rest) => wrong(`rules${field}`, ...rest)),
      silence: {
        notNames: list(fields.notNames, 'notNames', wrong).filter(isText('notNames', wrong)).map(keyOf),
        correct: list(fields.correct, 'correct', wrong).flatMap((entry, index) =>
          readCorrect(entry, `correct[${index}]`, wrong),
        ),
      },
      facts: {
        people: list(fields.people, 'people', wrong).flatMap((entry, index) =>
          readPerson(entry, `people[${index}]`, wrong),
        ),
      },
    },
    problems,
  };
}

function parse(text: string, problems: string[], wrong: Problem): Record<string, unknown> {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) {
    problems.push(`${WORKSPACE_FILE}: expected YAML: ${error.message.split('\n', 1)[0]}`);
    return {};
  }
  const value: unknown = document.toJS();
  if (value === null || value === undefined) return {};
  if (isRecord(value)) return value;
  wrong('the file', value, `an object with ${FIELDS.join(', ')}`);
  return {};
}

/** Severities by code, as a workspace file and an editor's settings hold them. */
export function readLevels(value: unknown, wrong: Problem): Partial<Record<string, Level>> {
  const known: Partial<Record<string, Level>> = {};
  if (value === undefined || value === null) return known;
  if (!isRecord(value)) {
    wrong('', value, 'an object of severities by rule');
    return known;
  }
  for (const [code, level] of Object.entries(value)) {
    // YAML 1.1 reads a bare "off" as false, and so do people.
    const given = level === false ? 'off' : level;
    if (!rules.some(rule => rule.code === code)) {
      wrong(`.${code}`, level, `one of the rules ${rules.map(rule => rule.code).join(', ')}`);
    } else if (!levels.some(known => known === given)) {
      wrong(
        `.${code}`,
        level,
        levels
          .map(known => `"${known}"`)
          .join(', ')
          .replace(/, ([^,]*)$/, ' or $1'),
      );
    } else known[code] = given as Level;
  }
  return known;
}

function readCorrect(entry: unknown, field: string, wrong: Problem): Correct[] {
  const {rule, words, file, before, after} = isRecord(entry) ? entry : {};
  if (!rules.some(({code}) => code === rule)) wrong(`${field}.rule`, rule, 'the code of a rule');
  else if (typeof words !== 'string' || words === '') wrong(`${field}.words`, words, 'the words that are correct');
  else if (file !== undefined && typeof file !== 'string') wrong(`${field}.file`, file, 'a path or glob');
  else if (before !== undefined && typeof before !== 'string') wrong(`${field}.before`, before, 'the words before');
  else if (after !== undefined && typeof after !== 'string') wrong(`${field}.after`, after, 'the words after');
  else {
    const place = before === undefined && after === undefined ? undefined : {before: before ?? '', after: after ?? ''};
    return [{rule: rule as string, words, ...(file !== undefined && {file}), ...(place && {place})}];
  }
  return [];
}

function readPerson(entry: unknown, field: string, wrong: Problem): KnownPerson[] {
  const {name, aliases, roles} = isRecord(entry) ? entry : {};
  if (typeof name !== 'string' || name.trim() === '') {
    wrong(`${field}.name`, name, 'a full name');
    return [];
  }
  return [
    {
      name,
      aliases: list(aliases, `${field}.aliases`, wrong).filter(isText(`${field}.aliases`, wrong)),
      roles: list(roles, `${field}.roles`, wrong).flatMap((role, index) =>
        readRole(role, `${field}.roles[${index}]`, wrong),
      ),
    },
  ];
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;

function readRole(entry: unknown, field: string, wrong: Problem): KnownRole[] {
  const {title, of, from, until} = isRecord(entry) ? entry : {};
  const isDate = (value: unknown): value is string | undefined =>
    value === undefined || (typeof value === 'string' && DATE.test(value));
  if (typeof title !== 'string') wrong(`${field}.title`, title, 'the title of an office');
  else if (of !== undefined && typeof of !== 'string') wrong(`${field}.of`, of, 'a country or organization');
  else if (!isDate(from)) wrong(`${field}.from`, from, 'a date as YYYY-MM-DD');
  else if (!isDate(until)) wrong(`${field}.until`, until, 'a date as YYYY-MM-DD');
  else return [{title, of, from, until}];
  return [];
}

function list(value: unknown, field: string, wrong: Problem): unknown[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value;
  wrong(field, value, 'a list');
  return [];
}

function isText(field: string, wrong: Problem) {
  return (value: unknown): value is string => {
    if (typeof value === 'string') return true;
    wrong(field, value, 'words');
    return false;
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text of a workspace file in which some words are no name. */
export function addNotName(text: string, words: string): string | undefined {
  return changed(text, document => add(document, 'notNames', keyOf(words)));
}

/** The text of a workspace file in which something is correct as it is. */
export function addCorrect(text: string, {rule, words, file, place}: Correct): string | undefined {
  const entry = {rule, words: keyOf(words), ...(file !== undefined && {file}), ...place};
  return changed(text, document => add(document, 'correct', entry));
}

/** The text of a workspace file that sets a rule. */
export function setLevel(text: string, code: string, level: Level): string | undefined {
  return changed(text, document => document.setIn(['rules', code], level));
}

/** Comments and order stay; undefined for a file that is no YAML object, which must be mended first. */
function changed(text: string, change: (document: Document) => void): string | undefined {
  const document = parseDocument(text);
  if (document.errors.length > 0 || (document.contents !== null && !isMap(document.contents))) return undefined;
  try {
    change(document);
  } catch {
    return undefined;
  }
  return document.toString({lineWidth: 0});
}

function add(document: Document, field: string, value: unknown): void {
  if (document.has(field)) document.addIn([field], document.createNode(value));
  else document.set(field, document.createNode([value]));
}
