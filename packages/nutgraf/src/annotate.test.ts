import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {validate} from '@nutgraf/newst';
import {Ajv2020} from 'ajv/dist/2020.js';
import fc from 'fast-check';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {annotate, createAnnotator, loadModel, OptionsError, toStandoff, toTree} from './index.js';

const schema = JSON.parse(readFileSync(new URL('../standoff.schema.json', import.meta.url), 'utf8')) as object;
const isStandoff = new Ajv2020({strict: true, allErrors: true}).compile(schema);

const story = `NAIROBI, Kenya — Norwegian Foreign Minister Kari Lund met President John Otieno on Tuesday.

"We agreed on trade," she said. "It took 30 years." The Kenyan president said that 5 million dollars would follow.
`;

/** Words of news, marks of Markdown, and whatever else a text may hold. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          'Kari Lund',
          ' met ',
          'President',
          'the minister',
          ' she said',
          '“',
          '”',
          '"',
          '.',
          ', ',
          ' in Kenya',
          'Norwegian',
        ],
        ...[
          ' on Tuesday',
          '$5 million',
          '\n',
          '\n\n',
          '\r\n',
          '> ',
          '- ',
          '# ',
          '**',
          '*',
          '&amp;',
          '[',
          '](x)',
          '---\n',
          'date: x\n',
          '\0',
        ],
      ),
      fc.string({unit: 'binary', maxLength: 8}),
    ),
    {maxLength: 60},
  )
  .map(parts => parts.join(''));

describe('annotate', () => {
  it('says what is wrong with a source that is no string', () => {
    const wrong: [source: unknown, message: RegExp][] = [
      [undefined, /the source is undefined, expected a string/],
      [null, /the source is null, expected a string/],
      [42, /the source is 42, expected a string/],
      [Buffer.from('x'), /the source is a value of type Buffer, expected a string: decode the bytes first/],
      [{text: 'x'}, /the source is a value of type Object, expected a string/],
    ];
    for (const [source, message] of wrong) {
      assert.throws(() => annotate(source as string), {name: 'TypeError', message});
    }
    assert.throws(() => annotate('x', {date: '1'}), OptionsError);
  });

  it('annotates with the model of the package', () => {
    const standoff = toStandoff(annotate(story, {date: '2022-03-04'}), {id: 'story'});
    const names = standoff.entities.filter(({type}) => type === 'person').map(({name}) => name);
    assert.deepEqual(names, ['Kari Lund', 'John Otieno']);
    assert.ok(standoff.statements.length > 0);
    isStandoff(standoff);
    assert.deepEqual(isStandoff.errors, null);
  });

  it('gives the same with a tree as without', () => {
    const source = '---\ntitle: x\n---\n\n**Kari** Lund &amp; John Otieno met in *Nairobi*, the minister said.\n';
    const body = source.slice(source.indexOf('**'));
    const tree = unified().use(remarkParse).parse(body);
    assert.deepEqual(annotate(body, {input: 'markdown', tree}), annotate(body, {input: 'markdown'}));
    assert.equal(annotate(source, {input: 'markdown'}).document.title, 'x');
  });

  it('gives the same again', () => {
    const first = JSON.stringify(annotate(story));
    annotate('Another article was written by Ann Lee in Oslo, she said.');
    assert.equal(JSON.stringify(annotate(story)), first);
  });

  it('answers any text, with offsets inside of it, as its schema and specification say', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('plain' as const, 'markdown' as const), (source, input) => {
        const article = annotate(source, {input});
        const standoff = toStandoff(article);
        isStandoff(standoff);
        assert.deepEqual(isStandoff.errors, null);
        for (const {mentions} of standoff.entities) {
          for (const {start, end, text} of mentions) {
            assert.ok(start < end && end <= source.length);
            assert.equal(text, source.slice(start, end));
          }
        }
        assert.deepEqual(validate(toTree(article)), []);
      }),
      {numRuns: 300},
    );
  });
});

describe('models and taggers', () => {
  const file = readFileSync(new URL('../../model-en/model-en.bin', import.meta.url));

  it('annotate with a model handed in as with the one of the package', () => {
    const model = loadModel(file);
    assert.deepEqual(annotate(story, {model}), annotate(story));
    assert.deepEqual(createAnnotator({model}).annotate(story), annotate(story));
    assert.deepEqual(createAnnotator().annotate(story), annotate(story));
  });

  it('take names from a tagger', () => {
    const annotator = createAnnotator({tagger: {tag: () => [{start: 0, end: 7, type: 'place'}]}});
    assert.deepEqual(
      annotator
        .annotate(story, {date: '2022-03-04'})
        .entities.filter(({type}) => type !== 'date' && type !== 'money' && type !== 'quantity')
        .flatMap(({mentions}) => mentions)
        .filter(({level}) => level === 'name')
        .map(({start, end}) => story.slice(start, end)),
      ['NAIROBI'],
    );
  });

  it('say which option is wrong', () => {
    const other = {sections: ['pos'], section: () => undefined};
    const wrong: [call: () => unknown, message: RegExp][] = [
      [
        () => annotate('x', {model: other}),
        /^annotate: option "model" is no model for this version .*"names\/config" is/,
      ],
      [() => createAnnotator({model: other}), /^createAnnotator: option "model" is no model for this version/],
      [() => createAnnotator({tager: {}} as object), /there is no option "tager"; expected one of model, tagger/],
      [
        () => createAnnotator().annotate('x', {model: loadModel(file)} as object),
        /^annotate: option "model" is set, but this annotator has its model/,
      ],
    ];
    for (const [call, message] of wrong) {
      assert.throws(call, error => error instanceof OptionsError && message.test(error.message));
    }
    assert.throws(() => createAnnotator().annotate(7 as never), /annotate: the source is 7, expected a string/);
  });
});
