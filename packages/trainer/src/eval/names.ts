import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import type {Curve} from './curve.js';
import {detokenize} from './detokenize.js';
import type {Annotate, Scored} from './standoff.js';
import {Tally} from './tally.js';

export type NameClass = 'PER' | 'ORG' | 'LOC' | 'NORP';

type LabelledSpan = [start: number, end: number, label: NameClass];

export interface NamesDocument {
  id: string;
  text: string;
  gold: LabelledSpan[];
}

export interface NamesScore {
  /** People, organizations and places together, exact span and type. */
  all: Tally;
  byClass: Record<NameClass, Tally>;
  errors: {document: string; kind: string; text: string; context: string}[];
}

const GOLD_CLASSES: Record<string, NameClass> = {
  PER: 'PER',
  Person: 'PER',
  person: 'PER',
  ORG: 'ORG',
  Organization: 'ORG',
  LOC: 'LOC',
  Location: 'LOC',
  Facility: 'LOC',
  FAC: 'LOC',
  GPE: 'LOC',
  NORP: 'NORP',
};

const OWN_CLASSES: Record<string, NameClass> = {
  person: 'PER',
  organization: 'ORG',
  place: 'LOC',
  facility: 'LOC',
  group: 'NORP',
};

/** Reads a development set of names: `.jsonl` with character offsets, or `.bio` with a token a line. */
export function readNames(file: string): NamesDocument[] {
  return file.endsWith('.jsonl') ? readJsonLines(file) : readBio(file);
}

function readJsonLines(file: string): NamesDocument[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map(line => {
    const {id, text, entities} = JSON.parse(line) as {id: string; text: string; entities: [number, number, string][]};
    // a leading address line is no part of the article
    const lead = /^\s*(?:https?:\/\/\S+\s*)+/.exec(text)?.[0].length ?? 0;
    const gold: LabelledSpan[] = [];
    for (const [start, end, label] of entities) {
      const own = GOLD_CLASSES[label];
      if (own && start >= lead) gold.push([start - lead, end - lead, own]);
    }
    return {id, text: text.slice(lead), gold};
  });
}

/** Sentences without a document mark are taken forty at a time. */
const SENTENCES_A_DOCUMENT = 40;

function readBio(file: string): NamesDocument[] {
  type Line = [word: string, tag: string];
  const documents: {sentences: Line[][]; marked: boolean}[] = [];
  let sentence: Line[] = [];
  const flush = () => {
    if (sentence.length === 0) return;
    let last = documents.at(-1);
    if (!last || (last.sentences.length >= SENTENCES_A_DOCUMENT && !last.marked)) {
      last = {sentences: [], marked: false};
      documents.push(last);
    }
    last.sentences.push(sentence);
    sentence = [];
  };
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('-DOCSTART-')) {
      flush();
      documents.push({sentences: [], marked: true});
    } else if (!line.trim()) {
      flush();
    } else {
      const [word = '', tag = 'O'] = line.split('\t');
      sentence.push([word, tag]);
    }
  }
  flush();
  return documents
    .filter(({sentences}) => sentences.length > 0)
    .map(({sentences}, index) => {
      const {text, tokens} = detokenize(sentences.map(lines => lines.map(([word]) => word)));
      const tags = sentences.flat().map(([, tag]) => tag);
      const gold: LabelledSpan[] = [];
      tags.forEach((tag, from) => {
        if (!tag.startsWith('B')) return;
        let to = from;
        while (tags[to + 1]?.startsWith('I-')) to++;
        const own = GOLD_CLASSES[tag.slice(2)];
        if (own) gold.push([tokens[from]!.start, tokens[to]!.end, own]);
      });
      return {id: `${basename(file)}-${index}`, text, gold};
    });
}

/** Strict-span scores of person, organization and place names; demonyms and groups apart. */
export function scoreNames(documents: readonly NamesDocument[], annotate: Annotate, curve?: Curve): NamesScore {
  const byClass = {PER: new Tally(), ORG: new Tally(), LOC: new Tally(), NORP: new Tally()};
  const errors: NamesScore['errors'] = [];
  for (const {id, text, gold} of documents) {
    const claims = outermost(annotate(text));
    const found = new Set(claims.map(({span}) => span.join()));
    const wanted = new Set(gold.map(span => span.join()));
    for (const {span, confidence} of claims) curve?.count(confidence, wanted.has(span.join()));
    const note = (span: string, kind: string) => {
      const [start, end] = span.split(',').map(Number) as [number, number];
      const context = text.slice(Math.max(0, start - 50), end + 50).replaceAll('\n', ' ');
      errors.push({document: id, kind: `${kind} ${span.split(',')[2]}`, text: text.slice(start, end), context});
    };
    for (const span of wanted) {
      const tally = byClass[span.split(',')[2] as NameClass];
      if (found.has(span)) tally.hits++;
      else {
        tally.missed++;
        note(span, 'missed');
      }
    }
    for (const span of found) {
      if (wanted.has(span)) continue;
      byClass[span.split(',')[2] as NameClass].extra++;
      note(span, 'false');
    }
  }
  const all = new Tally().add(byClass.PER).add(byClass.ORG).add(byClass.LOC);
  return {all, byClass, errors};
}

/** The corpora mark no nesting: only names that lie in no other count. */
function outermost({entities}: Scored): {span: LabelledSpan; confidence: number | undefined}[] {
  const spans = entities.flatMap(({type, mentions}) =>
    mentions
      .filter(({level}) => level === 'name' || level === 'demonym')
      .map(({start, end, level, confidence}) => ({
        start,
        end,
        confidence,
        label: level === 'demonym' ? ('NORP' as const) : OWN_CLASSES[type],
      })),
  );
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: ReturnType<typeof outermost> = [];
  let reach = -1;
  let previous: {start: number; end: number} | undefined;
  for (const {start, end, label, confidence} of spans) {
    const same = previous?.start === start && previous.end === end;
    if (end <= reach && !same) continue;
    reach = Math.max(reach, end);
    previous = {start, end};
    if (label) kept.push({span: [start, end, label], confidence});
  }
  return kept;
}
