import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {defaultModel} from '@nutgraf/model-en';
import type {LiteralValue} from '../../src/article.js';
import {createAnnotator} from '../../src/index.js';

const LITERALS: ReadonlySet<string> = new Set(['date', 'time', 'money', 'percent', 'quantity']);

const lines = readFileSync(new URL('expressions.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');
const rows = lines
  .filter(line => !line.startsWith('#'))
  .slice(1)
  .map(line => line.split('\t') as [date: string, sentence: string, expression: string, type: string, value: string]);

describe('expressions of time and amount', () => {
  const annotator = createAnnotator({model: defaultModel()});

  it('are a table of at least 170', () => assert.ok(rows.length >= 170));

  for (const [date, sentence, expression, type, value] of rows) {
    it(`${date}: ${sentence} [${expression}]`, () => {
      const {entities} = annotator.annotate(sentence, {date});
      const found = entities
        .filter(entity => LITERALS.has(entity.type))
        .flatMap(entity =>
          entity.mentions.map(({start, end}) => [sentence.slice(start, end), entity.type, written(entity.value)]),
        );
      if (expression === '-') assert.deepEqual(found, []);
      else
        assert.deepEqual(
          found.find(([text]) => text === expression),
          [expression, type, value],
          `found ${JSON.stringify(found)}`,
        );
    });
  }
});

function written(value: LiteralValue | undefined): string {
  if (value === undefined) return '?';
  if (typeof value === 'string') return value;
  const unit = 'currency' in value ? value.currency : 'unit' in value ? value.unit : '';
  return `${value.amount} ${unit}`.trim();
}
