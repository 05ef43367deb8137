import assert from 'node:assert/strict';
import {defaultModel} from '@nutgraf/model-en';
import type {Input} from '../src/article.js';
import {createAnnotator} from '../src/index.js';

const annotator = createAnnotator({model: defaultModel()});

const SYLLABLES = ['ka', 'ro', 'mi', 'ta', 'lu', 'ne', 'shi', 'bo', 'da', 've', 'ra', 'zo', 'pe', 'gi', 'an', 'el'];

/** A made-up name, another one for each number. */
function nameOf(number: number): string {
  let name = 'B';
  for (let rest = number + 16; rest > 0; rest >>= 4) name += SYLLABLES[rest & 15];
  return name;
}

function repeat(make: (index: number) => string): (length: number) => string {
  return length => {
    const parts: string[] = [];
    let written = 0;
    for (let index = 0; written < length; index += 1) {
      const part = make(index);
      parts.push(part);
      written += part.length;
    }
    return parts.join('');
  };
}

const story = (index: number) =>
  `Foreign Minister ${nameOf(index)} Ofori met her Peruvian counterpart Juan ${nameOf(7 * index)} in Lima on Monday. ` +
  `"We agree," ${nameOf(index)} Ofori said. The two ministers signed a treaty on the Port of ${nameOf(3 * index)}. `;

/** Texts on which a table of names, roles, events or literals could grow with the square of the text. */
const TEXTS: [name: string, input: Input, make: (length: number) => string][] = [
  ['news of ever new people', 'plain', repeat(index => `${story(index)}\n\n`)],
  [
    'news in Markdown',
    'markdown',
    repeat(index => `## Talks in **${nameOf(index)}**\n\n${story(index)}\n\n> "Yes," he said.\n\n`),
  ],
  ['one line', 'plain', repeat(story)],
  ['one line of one story', 'plain', repeat(() => story(1))],
  [
    'short lines',
    'plain',
    repeat(index => `Talks in ${nameOf(index)}\nMr ${nameOf(index)} left.\nHe said that it was good.\n`),
  ],
  [
    'one person with ever new roles',
    'plain',
    repeat(index => `Ama Ofori is the director of the ${nameOf(index)} Institute. `),
  ],
  ['ever new meetings', 'plain', repeat(index => `${nameOf(index)} Ofori met ${nameOf(5 * index)} Quispe. `)],
  [
    'one surname of many people',
    'plain',
    repeat(index => `${nameOf(index)} Ofori met the press. Ofori was glad of it. `),
  ],
  [
    'pronouns after one name',
    'plain',
    repeat(index => (index === 0 ? 'Ama Ofori came. ' : 'She said that she had met them. ')),
  ],
  ['marks that nothing closes', 'plain', repeat(() => '‘')],
  ['bylines and datelines', 'plain', repeat(index => `LIMA (Reuters) - The minister met ${nameOf(index)} Ofori.\n\n`)],
  [
    'dates and money',
    'plain',
    repeat(index => `The minister paid $${index} million to the two ports in May ${1900 + (index % 120)}. `),
  ],
];

/** Texts of which a rule could look through all that was told before, for each thing told: seen in longer texts alone. */
const LONG_TEXTS: [name: string, make: (length: number) => string][] = [
  [
    'ever new governors, judges and ministers',
    repeat(
      index =>
        `Governor Ama ${nameOf(index)} of ${nameOf(3 * index)} State met Judge Juan ${nameOf(5 * index)}. ` +
        `Mayor Eva ${nameOf(7 * index)} and Health Minister Ana ${nameOf(11 * index)} left the ${nameOf(index)} Court.\n\n`,
    ),
  ],
  [
    'ever new winners',
    repeat(index => `Ama ${nameOf(index)} spoke. The winner said that she was glad. The mayor-elect left.\n\n`),
  ],
  [
    'ever new councils with their presidents',
    repeat(index => `The ${nameOf(index)} Council met. The Council's president, Ama ${nameOf(index)}, was glad.\n\n`),
  ],
  [
    'ever new letters in brackets',
    repeat(index => `The ${nameOf(index)} Party (BP) has won. Mr ${nameOf(index)} (BP-${nameOf(index)}) was glad.\n\n`),
  ],
  ['ever new hyphens', repeat(index => `She left ${nameOf(index)}-sur-${nameOf(3 * index)} for Deir ez-Zor.\n\n`)],
  [
    'ever new successors',
    repeat(
      index =>
        `Minister Ama ${nameOf(index)} takes over from Eva ${nameOf(3 * index)}. Her predecessor was glad. ` +
        `His deputy, Juan ${nameOf(5 * index)}, beat incumbent Ana ${nameOf(7 * index)}.\n\n`,
    ),
  ],
];

function processorTime(text: string, input: Input): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 2; round += 1) {
    const started = process.cpuUsage();
    annotator.annotate(text, {input});
    const {user, system} = process.cpuUsage(started);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

const LENGTH = 40_000;
const TIMES = 4;
/** Linear is four times the time, the square would be sixteen; a busy machine measures up to twice too much. */
const MOST = 9;
const LONG = 160_000;
/** In longer texts the square stands out more, and so may be told apart more narrowly. */
const MOST_LONG = 7;

describe('growth', function () {
  this.timeout(120_000);

  for (const [name, input, make] of TEXTS) {
    it(`is linear: ${name}`, () => {
      annotator.annotate(make(LENGTH / 4), {input});
      const small = processorTime(make(LENGTH), input);
      const large = processorTime(make(TIMES * LENGTH), input);
      assert.ok(large < MOST * small, `${small} ms for ${LENGTH} characters, ${large} ms for ${TIMES * LENGTH}`);
    });
  }

  for (const [name, make] of LONG_TEXTS) {
    it(`is linear: ${name}`, () => {
      annotator.annotate(make(LONG / 4), {input: 'plain'});
      const small = processorTime(make(LONG), 'plain');
      const large = processorTime(make(TIMES * LONG), 'plain');
      assert.ok(large < MOST_LONG * small, `${small} ms for ${LONG} characters, ${large} ms for ${TIMES * LONG}`);
    });
  }
});
