import {countries, organizations} from '@nutgraf/knowledge';
import type {Model} from '@nutgraf/model-en';
import {NameNetwork} from '../../core/src/names/network/network.js';
import {OUTSIDE, Place, tagOf} from '../../core/src/names/network/tags.js';
import type {Source} from '../../core/src/source/types.js';
import {type Lexicon, readWords} from '../../core/src/words/index.js';
import {plainSource, type TrainingDocument} from './documents.js';
import {COMPANIES, GIVEN_NAMES, STORIES, SURNAMES} from './general.js';
import type {Random} from './random.js';

/** How often each story is told, with other names. */
const TELLINGS = 4;

/**
 * General news with the names that `model` finds in it. Learnt along with a new text, it keeps the tagger from
 * forgetting (pseudo-rehearsal: Robins, 1995).
 */
export function rehearsal(model: Model, lexicon: Lexicon, random: Random): TrainingDocument[] {
  const network = new NameNetwork(model);
  const documents: TrainingDocument[] = [];
  const fill = filler(random);
  for (let telling = 0; telling < TELLINGS; telling++) {
    for (const story of STORIES) {
      const text = fill(story);
      const source = plainSource(text, linesAsBlocks(text));
      const words = readWords(source, lexicon);
      const allowed = new Int32Array(words.count).fill(1 << OUTSIDE);
      for (const {from, to, kind} of network.find(words)) {
        for (let i = from; i < to; i++) allowed[i] = 1 << tagOf(kind, placeIn(i, from, to));
      }
      documents.push({corpus: 'general', source, words, allowed});
    }
  }
  return documents;
}

function placeIn(token: number, from: number, to: number): number {
  if (to - from === 1) return Place.Single;
  if (token === from) return Place.Begin;
  return token === to - 1 ? Place.End : Place.Inside;
}

function linesAsBlocks(text: string): Source['blocks'] {
  let start = 0;
  return text.split('\n').map(line => {
    const block = {kind: 'paragraph' as const, start, end: start + line.length, depth: 0, body: start};
    start = block.end + 1;
    return block;
  });
}

/** Fills a story's "{…}"; those of one name and number alike. */
function filler(random: Random): (story: string) => string {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random.next() * items.length)]!;
  const states = countries().filter(({status, adjectives, capitals}) => {
    return status === 'state' && adjectives.length > 0 && capitals.length > 0;
  });
  const bodies = organizations().map(({name}) => name);
  const given = GIVEN_NAMES.split(' ');
  const surnames = SURNAMES.split(' ');
  const companies = COMPANIES.split('|');
  return story => {
    const filled = new Map<string, string>();
    const once = (key: string, make: () => string): string => {
      const value = filled.get(key) ?? make();
      filled.set(key, value);
      return value;
    };
    return story.replace(/\{(\w+?)(\d)\}/g, (_, slot: string, number: string) => {
      const country = (): (typeof states)[number] =>
        states[Number(once(`country ${number}`, () => String(Math.floor(random.next() * states.length))))]!;
      switch (slot) {
        case 'country':
          return country().name;
        case 'capital':
          return country().capitals[0]!.name;
        case 'demonym':
          return country().adjectives[0]!;
        case 'person':
          return `${pick(given)} ${once(`surname ${number}`, () => pick(surnames))}`;
        case 'surname':
          return once(`surname ${number}`, () => pick(surnames));
        case 'organization':
          return once(`organization ${number}`, () => pick(bodies));
        default:
          return once(`company ${number}`, () => pick(companies));
      }
    });
  };
}
