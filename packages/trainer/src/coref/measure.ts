import {joinEntities} from '../../../core/src/entities/index.js';
import {findPhrases} from '../../../core/src/phrases/index.js';
import {findQuotes} from '../../../core/src/quotes/index.js';
import {type GoldDocument, readGum} from './gum.js';

/** Pronouns of chains that hold a name, and how many went to it. */
export interface PronounFigure {
  right: number;
  attempted: number;
  of: number;
}

const GENDERED = /^(?:he|she|him|her|his|hers|himself|herself)$/i;
/** "it" and its forms: of what is linked, the share that is right counts; most stand for things without a name. */
const NEUTER = /^(?:it|its|itself)$/i;

/** Runs phrases and entities on gold names, tags and sentences, and counts as `score-pronouns` does. */
export function measureDocument(
  document: GoldDocument,
  onError?: (line: string) => void,
  forms: RegExp = GENDERED,
): PronounFigure {
  const {source, words, names, chains} = document;
  const phrases = findPhrases(source, words, names, []);
  const quotes = findQuotes(source, words, names, [], phrases);
  const entities = joinEntities(source, words, names, [], phrases, quotes);
  const figure: PronounFigure = {right: 0, attempted: 0, of: 0};
  const form = (token: number) => words.lexicon.forms[words.types[token]!]!;
  const pronounAt = new Map(phrases.pronouns.map(({from}, index) => [from, entities.ofPronoun[index]!]));
  for (const chain of chains) {
    const named = chain.some(({from, to}) => isNamed(Array.from({length: to - from}, (_, i) => form(from + i))));
    if (!named) continue;
    for (const {from, to} of chain) {
      if (to - from !== 1 || !forms.test(form(from))) continue;
      figure.of++;
      const entity = pronounAt.get(from) ?? -1;
      if (entity < 0) {
        onError?.(`${document.id} "${form(from)}" open: ${context(document, from)}`);
        continue;
      }
      figure.attempted++;
      const hit = entities.entities[entity]!.mentions.some(
        mention =>
          mention.level === 'name' &&
          chain.some(gold => Math.min(gold.to, mention.to) > Math.max(gold.from, mention.from)),
      );
      if (hit) figure.right++;
      else
        onError?.(`${document.id} "${form(from)}" to ${entities.entities[entity]!.name}: ${context(document, from)}`);
    }
  }
  return figure;
}

const FUNCTION_WORD = /^(?:The|A|An|This|That|These|Those|My|Our|Their|Its|We|You|I|They|It)$/;

function isNamed(forms: readonly string[]): boolean {
  if (!forms.some(form => /^\p{Lu}\p{Ll}+/u.test(form))) return false;
  if (forms.length === 1 && GENDERED.test(forms[0]!)) return false;
  return !FUNCTION_WORD.test(forms.find(form => /^\p{Lu}/u.test(form)) ?? '');
}

function context({words}: GoldDocument, token: number): string {
  const from = Math.max(0, token - 12);
  const to = Math.min(words.count, token + 8);
  return words.text.slice(words.starts[from], words.ends[to - 1]).replace(/\s+/g, ' ');
}

/** Prints figures by genre: `measure.ts --data DIR [--errors] [--neuter]`. */
export function main(args: readonly string[]): void {
  const at = args.indexOf('--data');
  const dir = at >= 0 ? args[at + 1] : undefined;
  if (!dir) throw new Error('--data DIR is missing: the folder that holds coref/, pos/ and train/');
  const byGenre = new Map<string, PronounFigure>();
  const all: PronounFigure = {right: 0, attempted: 0, of: 0};
  const onError = args.includes('--errors') ? (line: string) => console.log(line) : undefined;
  const forms = args.includes('--neuter') ? NEUTER : GENDERED;
  for (const document of readGum(dir)) {
    const figure = measureDocument(document, onError, forms);
    const sum = byGenre.get(document.genre) ?? {right: 0, attempted: 0, of: 0};
    byGenre.set(document.genre, sum);
    for (const target of [sum, all]) {
      target.right += figure.right;
      target.attempted += figure.attempted;
      target.of += figure.of;
    }
  }
  for (const [genre, {right, attempted, of}] of [...byGenre, ['all', all] as const]) {
    if (of > 0)
      console.log(genre.padEnd(12), `${((100 * right) / of).toFixed(1)} % (${right} of ${of}, attempted ${attempted})`);
  }
}

if (process.argv[1]?.endsWith('coref/measure.ts')) main(process.argv.slice(2));
