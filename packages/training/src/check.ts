import {DOCUMENT_START, linesOf} from './bio.js';

/** Kinds of names a text may mark, with what they are taken for. */
export const MARKED_KINDS: ReadonlyMap<string, string> = new Map([
  ['PER', 'people'],
  ['ORG', 'organizations'],
  ['LOC', 'places and buildings'],
  ['NORP', 'peoples, religions, parties’ followers'],
  ['MISC', 'all else with a name'],
  ['EVENT', 'as MISC'],
  ['WORK', 'as MISC'],
  ['TIME', 'not learnt'],
  ['MONEY', 'not learnt'],
]);

/** What other annotation schemes call the kinds. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  PERSON: 'PER',
  PEOPLE: 'PER',
  ORGANIZATION: 'ORG',
  ORGANISATION: 'ORG',
  LOCATION: 'LOC',
  GPE: 'LOC',
  FAC: 'LOC',
  FACILITY: 'LOC',
  PLACE: 'LOC',
  GROUP: 'NORP',
  OTHER: 'MISC',
  PRODUCT: 'MISC',
  LAW: 'MISC',
  WORK_OF_ART: 'WORK',
  DATE: 'TIME',
};

/** A line that is not as it should be, from 1. */
export interface BioProblem {
  line: number;
  message: string;
}

/** All that is wrong with a text in BIO2: a token, a tab and a tag a line, a blank line between sentences. */
export function checkBio(text: string): BioProblem[] {
  const problems: BioProblem[] = [];
  let before = 'O';
  linesOf(text).forEach((content, index) => {
    const report = (message: string): void => {
      problems.push({line: index + 1, message});
    };
    if (content.trim() === '' || content.startsWith(DOCUMENT_START)) {
      before = 'O';
      return;
    }
    const columns = content.split('\t');
    const [token = '', tag = ''] = columns;
    if (columns.length !== 2 || token.trim() === '') {
      report(columnsProblem(content, columns));
      before = 'O';
      return;
    }
    const problem = tagProblem(tag, before);
    if (problem) report(problem);
    before = tag;
  });
  return problems;
}

function columnsProblem(content: string, columns: string[]): string {
  if (columns.length === 1) {
    const [, token, tag] = /^(\S+) +([BI]-\S+|O)$/.exec(content) ?? [];
    if (token) return `a space stands between "${token}" and "${tag}"; a tab is expected there`;
    return `found ${quote(content)}, expected a token, a tab and a tag, as in "Oslo⇥B-LOC"`;
  }
  if (columns.length > 2) return `found ${columns.length} columns, expected two: a token, a tab and a tag`;
  return `found no token before the tab, expected one, as in "Oslo⇥B-LOC"`;
}

function tagProblem(tag: string, before: string): string | undefined {
  if (tag === 'O') return undefined;
  const [, place, kind = ''] = /^([A-Z])-(.+)$/.exec(tag) ?? [];
  if (place !== 'B' && place !== 'I') {
    const kinds = [...MARKED_KINDS.keys()];
    const bare = MARKED_KINDS.has(tag) ? `; a name begins with "B-${tag}"` : '';
    return `found the tag ${quote(tag)}, expected O, B-KIND or I-KIND with a KIND of ${kinds.join(', ')}${bare}`;
  }
  if (!MARKED_KINDS.has(kind)) {
    const other = OTHER_NAMES[kind.toUpperCase()] ?? (MARKED_KINDS.has(kind.toUpperCase()) ? kind.toUpperCase() : '');
    const advice = other ? `; write ${place}-${other}` : '';
    return `the kind ${quote(kind)} is unknown, known are ${[...MARKED_KINDS.keys()].join(', ')}${advice}`;
  }
  if (place === 'I' && before.slice(2) !== kind) {
    return `${tag} continues no ${kind}: a name begins with B-${kind}, and the line above ${before === 'O' ? 'is outside' : `is ${before}`}`;
  }
  return undefined;
}

/** The greatest length at which something is quoted in full. */
const QUOTE_LENGTH = 40;

function quote(text: string): string {
  return JSON.stringify(text.length > QUOTE_LENGTH ? `${text.slice(0, QUOTE_LENGTH)}…` : text);
}
