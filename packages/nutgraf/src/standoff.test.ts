import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {Ajv2020} from 'ajv/dist/2020.js';
import {exampleArticle} from '../test/support/article.js';
import {toStandoff} from './standoff.js';

type Schema = {[key: string]: unknown};

const schema = JSON.parse(readFileSync(new URL('../standoff.schema.json', import.meta.url), 'utf8')) as Schema;

/** The schema with every object closed, so that it also fails on fields it does not describe. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, below]) => [key, closed(below)]));
  return 'properties' in copy && copy.type === 'object' ? {...copy, additionalProperties: false} : copy;
}

describe('toStandoff', () => {
  it('has the fields of the contract in their order', () => {
    const standoff = toStandoff(exampleArticle(), {id: 'a.md'});
    assert.deepEqual(Object.keys(standoff), [
      'schema',
      'id',
      'document',
      'entities',
      'statements',
      'events',
      'groups',
      'warnings',
    ]);
    assert.equal(
      JSON.stringify(standoff.entities[0]),
      '{"id":"e1","type":"person","name":"Ines Duarte","roles":[{"title":"Foreign Minister","of":null,"start":68,' +
        '"end":84,"ofEntity":null,"status":null,"confidence":0.9}],"knowledge":null,"mentions":[{"start":87,"end":100,' +
        '"text":"Ines** Duarte","level":"name","confidence":0.988},{"start":140,"end":142,"text":"We",' +
        '"level":"pronoun","confidence":0.5},{"start":152,"end":155,"text":"she","level":"pronoun","confidence":0.8}]}',
    );
    assert.equal(standoff.entities[2]!.value, '2022-03-03');
    assert.ok(!('value' in standoff.entities[0]!));
    assert.equal(standoff.id, 'a.md');
    assert.equal(toStandoff(exampleArticle()).id, null);
  });

  it('lists words that stand for several apart, with their members', () => {
    const article = exampleArticle();
    const plural = {start: 140, end: 142, level: 'pronoun', confidence: 0.8, plural: true} as const;
    const [first, second] = article.entities;
    first!.mentions = [first!.mentions[0]!, plural];
    second!.mentions.push(plural);
    const standoff = toStandoff(article);
    assert.deepEqual(standoff.groups, [
      {start: 140, end: 142, text: 'We', level: 'pronoun', members: [first!.id, second!.id], confidence: 0.8},
    ]);
    assert.deepEqual(
      standoff.entities[0]!.mentions.map(({text}) => text),
      ['Ines** Duarte'],
    );
  });

  it('shares nothing with the article', () => {
    const article = exampleArticle();
    const before = JSON.stringify(article);
    const standoff = toStandoff(article);
    standoff.document.authors.push('x');
    standoff.statements[0]!.parts[0]!.start = 0;
    standoff.events[0]!.participants.pop();
    assert.equal(JSON.stringify(article), before);
  });

  it('is as its schema says, which describes every field', () => {
    const standoff = toStandoff(exampleArticle(), {id: 7});
    for (const form of [schema, {...(closed(schema) as Schema), $id: 'closed'}]) {
      const check = new Ajv2020({strict: true, allErrors: true}).compile(form);
      check(standoff);
      assert.deepEqual(check.errors, null);
    }
  });

  it('fails the schema when it is something else', () => {
    const check = new Ajv2020({strictTypes: false}).compile(schema);
    const broken: ((standoff: ReturnType<typeof toStandoff>) => void)[] = [
      standoff => Object.assign(standoff, {schema: 2}),
      standoff => (standoff.entities[0]!.id = 'x'),
      standoff => (standoff.entities[0]!.mentions[0]!.start = -1),
      standoff => (standoff.entities[0]!.mentions[0]!.confidence = 1.5),
      standoff => (standoff.statements[0]!.parts = []),
      standoff => Object.assign(standoff.events[0]!, {status: 'done'}),
      standoff => (standoff.warnings[0]!.code = 'Bad Date'),
    ];
    for (const change of broken) {
      const standoff = toStandoff(exampleArticle());
      change(standoff);
      assert.equal(check(standoff), false, change.toString());
    }
  });
});
