import {pathToFileURL} from 'node:url';
import {runModule} from './child.js';
import {lineOfLength, newNamesOfLength, newsOfLength, ODD_TEXTS, shortLinesOfLength} from './long-texts.js';

/** Lengths of the texts, in millions of characters. */
export const LENGTHS = [1, 2, 4, 10];
/** Likewise of texts that are no news: no file of theirs is longer. */
const ODD_LENGTHS = [1, 2, 4];

export interface Growth {
  name: string;
  points: {
    millions: number;
    /** Processor time of one annotation by a process that has annotated a tenth of a million before. */
    seconds: number;
    /** The process's peak of resident memory. */
    megabytes: number;
  }[];
  /** How much longer twice the text takes, the worst of the steps; 2 is linear. */
  doubling: number;
}

export interface Sample {
  text: string;
  input: 'plain' | 'markdown';
}

const PROGRAM = (entry: string) => `
import {readFileSync} from 'node:fs';
const {annotate} = await import(${JSON.stringify(pathToFileURL(entry).href)});
const {text, input} = JSON.parse(readFileSync(0, 'utf8'));
annotate(text.slice(0, 100_000), {input});
const started = process.cpuUsage();
annotate(text, {input});
const {user, system} = process.cpuUsage(started);
console.log(JSON.stringify({seconds: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024}));
`;

/** Annotates texts of growing length, each in a process of its own. */
export function measureGrowth(samples: readonly Sample[], entry: string): Growth[] {
  const of = (input: Sample['input']) => samples.filter(sample => sample.input === input).map(({text}) => text);
  const kinds: [name: string, input: Sample['input'], make: (length: number) => string, lengths?: number[]][] = [
    ['news, plain', 'plain', length => newsOfLength(of('plain'), length)],
    ['news, Markdown', 'markdown', length => newsOfLength(of('markdown'), length)],
    ['one line', 'plain', length => lineOfLength(of('plain'), length)],
    ['short lines', 'plain', length => shortLinesOfLength(length)],
    ['ever new names', 'plain', length => newNamesOfLength(length)],
  ];
  for (const [name, make] of ODD_TEXTS) kinds.push([name, 'plain', make, ODD_LENGTHS]);
  return kinds.map(([name, input, make, lengths = LENGTHS]) => {
    const points = lengths.map(millions => {
      const text = make(millions * 1e6);
      const measured = runModule<{seconds: number; megabytes: number}>(PROGRAM(entry), JSON.stringify({text, input}));
      return {millions, ...measured};
    });
    return {name, points, doubling: worstDoubling(points)};
  });
}

/** From 4 to 10 is no doubling; its step counts as what each doubling in it would take if all took as much. */
function worstDoubling(points: Growth['points']): number {
  return points.slice(1).reduce((worst, {millions, seconds}, index) => {
    const before = points[index]!;
    return Math.max(worst, (seconds / before.seconds) ** (1 / Math.log2(millions / before.millions)));
  }, 0);
}
