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
});
