import type {Article} from '@nutgraf/core';
import type {AnnotateOptions} from '../options.js';
import {dateProblem, show} from '../options.js';
import {type Line, LONGEST_LINE} from './lines.js';

type Id = string | number | null;

/** What a line of NDJSON asks for. */
interface Request {
  id: Id;
  text: string;
  options: AnnotateOptions;
}

/** What is written for a line that could not be answered. */
interface LineError {
  id: Id;
  error: string;
  line: number;
}

export type Annotate = (source: string, options: AnnotateOptions) => Article;

/** Answers a line with what `output` makes of its article, or with an error; with nothing when it is blank. */
export function answer(
  {number, text}: Line,
  defaults: AnnotateOptions,
  annotate: Annotate,
  output: (article: Article, id: Id) => object,
): object | LineError | undefined {
  if (text === null) {
    return {id: null, error: `the line is longer than ${LONGEST_LINE} bytes`, line: number};
  }
  if (text.trim() === '') return undefined;
  const request = parse(text);
  if ('error' in request) return {...request, line: number};
  try {
    return output(annotate(request.text, {...defaults, ...request.options}), request.id);
  } catch (error) {
    return {id: request.id, error: (error as Error).message, line: number};
  }
}

export function isError(value: object): value is LineError {
  return 'error' in value;
}

function parse(line: string): Request | Omit<LineError, 'line'> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return {id: null, error: `the line is no JSON: ${(error as Error).message}`};
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return {id: null, error: `the line is ${show(value)}, expected an object with "id" and "text"`};
  }
  const {id = null, text, input, date} = value as Record<string, unknown>;
  if (id !== null && typeof id !== 'string' && typeof id !== 'number') {
    return {id: null, error: `"id" is ${show(id)}, expected a string or a number`};
  }
  if (typeof text !== 'string') return {id, error: `"text" is ${show(text)}, expected a string`};
  if (input !== undefined && input !== null && input !== 'plain' && input !== 'markdown') {
    return {id, error: `"input" is ${show(input)}, expected "plain" or "markdown"`};
  }
  const problem = date === undefined || date === null ? undefined : dateProblem(date);
  if (problem !== undefined) return {id, error: `"date": ${problem}`};
  return {id, text, options: {...(input && {input}), ...(typeof date === 'string' && {date})}};
}
