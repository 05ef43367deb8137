import type {GoldSpan, LiteralType, MentionLevel} from './standoff.js';
import {LITERAL_TYPES} from './standoff.js';

/** One `{words|label}` of a marked text, with offsets in the text without marks. */
export interface Mark extends GoldSpan {
  /** Line of the text, from 1. */
  line: number;
  target: {kind: 'mention'; entity: string; level: MentionLevel} | {kind: 'literal'; type: LiteralType; value: string};
}

interface Unmarked {
  /** The text with every mark taken out. */
  text: string;
  marks: Mark[];
  /** What was wrong, each beginning with its line. */
  problems: string[];
}

const LEVELS: Record<string, MentionLevel> = {n: 'nominal', p: 'pronoun', d: 'demonym'};

function readLabel(label: string): Mark['target'] | string {
  const literal = /^([a-z]+)=(.+)$/.exec(label);
  if (literal) {
    const type = LITERAL_TYPES.find(t => t === literal[1]);
    if (!type) return `"${literal[1]}" is no literal type; use one of ${LITERAL_TYPES.join(', ')}`;
    return {kind: 'literal', type, value: literal[2]!};
  }
  const mention = /^([a-z][a-z0-9-]*)(?::(\w+))?$/.exec(label);
  if (!mention) return `label "${label}" must be an entity id ("mwangi", "mwangi:n") or a literal ("date=2024-05-01")`;
  const level = mention[2] === undefined ? 'name' : LEVELS[mention[2]];
  if (!level) return `level ":${mention[2]}" must be :n (nominal), :p (pronoun) or :d (demonym); a name has none`;
  return {kind: 'mention', entity: mention[1]!, level};
}

/**
 * Takes the marks `{words|label}` out of a marked text; marks may nest. Braces cannot occur in an article, since no
 * news text needs them.
 */
export function unmark(marked: string): Unmarked {
  const marks: Mark[] = [];
  const problems: string[] = [];
  const open: {start: number; line: number}[] = [];
  let text = '';
  let line = 1;
  for (let i = 0; i < marked.length; i++) {
    const char = marked[i]!;
    if (char === '{') {
      open.push({start: text.length, line});
    } else if (char === '|' && open.length > 0) {
      const {start, line: startLine} = open.pop()!;
      const close = marked.indexOf('}', i);
      const label = close < 0 ? '' : marked.slice(i + 1, close);
      const words = text.slice(start);
      const target = readLabel(label);
      if (close < 0) {
        problems.push(`line ${startLine}: the mark at "${words}" has no closing }`);
        break;
      }
      if (typeof target === 'string') problems.push(`line ${startLine}: mark at "${words}": ${target}`);
      else if (words === '') problems.push(`line ${startLine}: the mark {|${label}} holds no words`);
      else marks.push({start, end: text.length, line: startLine, target});
      i = close;
    } else if (char === '}') {
      problems.push(`line ${line}: a } without its {; a mark looks like {words|entity}`);
    } else {
      text += char;
      if (char === '\n') line++;
    }
  }
  for (const {line: at} of open) problems.push(`line ${at}: a { without |label}; a mark looks like {words|entity}`);
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  return {text, marks, problems};
}
