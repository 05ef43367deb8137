import type {Article, Span} from '@nutgraf/core';
import {parseDocument} from 'yaml';
import type {Edit} from '../types.js';
import {keyOf} from './key.js';

/**
 * What a Markdown article itself says is correct: comments
 *
 *     <!-- nutgraf-ignore name-spelling: Karlson -->        in the next paragraph
 *     <!-- nutgraf-ignore-file name-spelling: Karlson -->   in the whole file
 *     <!-- nutgraf-not-a-name: Karlson; Brandt -->          in the whole file
 *
 * and the front matter's `nutgraf: {ignore: ["name-spelling: Karlson"], not-names: [Brandt]}`. Without words all findings
 * of the rule are meant, and several rules are parted by commas.
 */
export interface Directive extends Span {
  /** `block` holds for the block after it. */
  scope: 'block' | 'file';
  /** Codes; undefined for "not a name", which holds for all rules. */
  rules: readonly string[] | undefined;
  /** Key of the words; undefined for all words. */
  words: string | undefined;
}

const COMMENT = /<!--\s*nutgraf-(ignore-file|ignore|not-a-name)\b:?\s*([^\n]*?)\s*-->/g;
const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

export function directivesIn({source, input}: Pick<Article, 'source' | 'input'>): Directive[] {
  if (input !== 'markdown') return [];
  const found = inFrontMatter(source);
  for (const {0: comment, 1: kind, 2: text = '', index} of source.matchAll(COMMENT)) {
    const span = {start: index, end: index + comment.length};
    if (kind === 'not-a-name') {
      for (const words of text.split(';')) found.push({...span, scope: 'file', rules: undefined, words: keyOf(words)});
    } else found.push({...span, scope: kind === 'ignore' ? 'block' : 'file', ...readEntry(text)});
  }
  return found;
}

/** "name-spelling, no-given-name: Karlson" */
function readEntry(text: string): Pick<Directive, 'rules' | 'words'> {
  const [, rules = '', words] = /^([^:]*)(?::\s*(.+))?$/.exec(text) ?? [];
  return {
    rules: rules.split(',').map(rule => rule.trim()),
    words: words === undefined ? undefined : keyOf(words),
  };
}

function inFrontMatter(source: string): Directive[] {
  const matter = FRONT_MATTER.exec(source);
  if (!matter?.[1]?.includes('nutgraf')) return [];
  const document = parseDocument(matter[1]);
  // Front matter that is no YAML is told of by the annotator.
  if (document.errors.length > 0) return [];
  const span = {start: 0, end: matter[0].trimEnd().length};
  const field = (document.toJS() as {nutgraf?: {ignore?: unknown; 'not-names'?: unknown}} | null)?.nutgraf;
  return [
    ...strings(field?.ignore).map((text): Directive => ({...span, scope: 'file', ...readEntry(text)})),
    ...strings(field?.['not-names']).map(
      (words): Directive => ({...span, scope: 'file', rules: undefined, words: keyOf(words)}),
    ),
  ];
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter(item => typeof item === 'string') : [];
}

/** What to put into a Markdown source so that a rule is silent about some words, in the block around them or in the file. */
export function directiveEdit(
  {source, blocks}: Article,
  scope: 'block' | 'file' | 'not-a-name',
  {start, code, words}: {start: number; code: string; words: string},
): Edit | undefined {
  const key = keyOf(words);
  // Words that would end the comment cannot stand in it.
  if (/--|>|\n/.test(key) || (scope === 'not-a-name' && key.includes(';'))) return undefined;
  const end = lineEnd(source);
  if (scope === 'block') {
    const block = blocks.find(candidate => candidate.start <= start && start < candidate.end);
    if (!block) return undefined;
    const at = source.lastIndexOf('\n', block.start - 1) + 1;
    // In a list or quotation a comment on a line of its own would end that.
    if (source.slice(at, block.start).trim() !== '') return undefined;
    return {start: at, end: at, text: `<!-- nutgraf-ignore ${code}: ${key} -->${end}`};
  }
  // At the end, where it changes nothing of how the beginning is read.
  const gap = source === '' || source.endsWith('\n') ? end : end + end;
  const comment = scope === 'file' ? `nutgraf-ignore-file ${code}: ${key}` : `nutgraf-not-a-name: ${key}`;
  return {start: source.length, end: source.length, text: `${gap}<!-- ${comment} -->${end}`};
}

function lineEnd(source: string): string {
  return source.includes('\r\n') ? '\r\n' : '\n';
}
