import {readdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import type {Curve} from './curve.js';
import type {Annotate} from './standoff.js';
import {Tally} from './tally.js';

type Range = [start: number, end: number];

export interface StatementDocument {
  id: string;
  text: string;
  gold: {content: Range; source: Range}[];
}

export interface StatementScore {
  /** Content overlaps by half, both ways. */
  found: Tally;
  /** And the words naming the source overlap. */
  sourced: Tally;
}

/** Reads PolNeAR: `text/*.txt` and brat annotations in `attributions/`. */
export function readStatements(folder: string): StatementDocument[] {
  const annotations = readdirSync(join(folder, 'attributions'));
  const texts = readdirSync(join(folder, 'text')).filter(file => file.endsWith('.txt'));
  return texts.sort().flatMap(file => {
    const id = basename(file, '.txt');
    const annotation = annotations.find(name => name.startsWith(`${id}_`));
    if (!annotation) return [];
    const text = readFileSync(join(folder, 'text', file), 'utf8');
    return [{id, text, gold: readBrat(text, readFileSync(join(folder, 'attributions', annotation), 'utf8'))}];
  });
}

function readBrat(text: string, content: string): StatementDocument['gold'] {
  // the annotations count code points
  const units: number[] = [];
  let unit = 0;
  for (const character of text) {
    units.push(unit);
    unit += character.length;
  }
  units.push(unit);
  const spans = new Map<string, Range>();
  const gold: StatementDocument['gold'] = [];
  for (const line of content.split('\n')) {
    const span = /^(T\d+)\t\S+ ([\d ;]+)\t/.exec(line);
    if (span) {
      const points = span[2]!.split(/[; ]/).map(Number);
      spans.set(span[1]!, [units[Math.min(...points)]!, units[Math.max(...points)]!]);
    }
    if (!/^E\d+\t/.test(line)) continue;
    const parts = Object.fromEntries(
      line
        .split('\t')[1]!
        .split(' ')
        .map(part => part.split(':')),
    ) as Record<string, string>;
    const said = spans.get(parts.Content ?? '');
    const source = spans.get(parts.Source ?? '');
    if (said && source) gold.push({content: said, source});
  }
  return gold;
}

export function scoreStatements(
  documents: readonly StatementDocument[],
  annotate: Annotate,
  curve?: Curve,
): StatementScore {
  const found = new Tally();
  const sourced = new Tally();
  for (const {text, gold} of documents) {
    const open = [...(annotate(text).statements ?? [])];
    for (const {content, source} of gold) {
      const overlap = ({start, end}: {start: number; end: number}) =>
        Math.min(end, content[1]) - Math.max(start, content[0]);
      const fits = open.filter(
        s => overlap(s) >= 0.5 * (content[1] - content[0]) && overlap(s) >= 0.5 * (s.end - s.start),
      );
      const best = fits.sort((a, b) => overlap(b) - overlap(a))[0];
      if (!best) {
        found.missed++;
        sourced.missed++;
        continue;
      }
      open.splice(open.indexOf(best), 1);
      found.hits++;
      const right = !!best.source && Math.min(best.source.end, source[1]) > Math.max(best.source.start, source[0]);
      curve?.count(best.confidence, right);
      if (right) sourced.hits++;
      else {
        sourced.missed++;
        sourced.extra++;
      }
    }
    for (const {confidence} of open) curve?.count(confidence, false);
    found.extra += open.length;
    sourced.extra += open.length;
  }
  return {found, sourced};
}
