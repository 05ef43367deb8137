import assert from 'node:assert/strict';
import {defaultModel} from '@nutgraf/model-en';
import fc from 'fast-check';
import type {Article, Input} from '../src/article.js';
import {createAnnotator} from '../src/index.js';

const annotator = createAnnotator({model: defaultModel()});
const INPUTS: Input[] = ['plain', 'markdown'];

/** Everything that must hold of any answer. */
function check(article: Article): void {
  const {source, entities, statements, events, sentences, blocks, warnings} = article;
  const inside = ({start, end}: {start: number; end: number}) =>
    assert.ok(start >= 0 && start < end && end <= source.length, `${start} to ${end} of ${source.length}`);
  const ids = new Set(entities.map(({id}) => id));
  assert.equal(ids.size, entities.length);
  for (const {mentions, roles, name} of entities) {
    assert.ok(name.length > 0 && mentions.length > 0);
    mentions.forEach(inside);
    for (const role of roles) {
      inside(role);
      assert.ok(role.ofEntity === null || ids.has(role.ofEntity));
    }
  }
  for (const {parts, speaker, source: who, cue, ...span} of statements) {
    [span, ...parts, ...(who ? [who] : []), ...(cue ? [cue] : [])].forEach(inside);
    assert.ok(speaker === null || ids.has(speaker));
  }
  for (const {participants, place, ...span} of events) {
    inside(span);
    assert.ok([...participants, ...(place ? [place] : [])].every(id => ids.has(id)));
  }
  sentences.forEach(inside);
  blocks.forEach(inside);
  for (const {start, end, message} of warnings)
    assert.ok(start >= 0 && start <= end && end <= source.length && message.length > 0);
}

const STORY =
  'Foreign Minister Ama Ofori met her Peruvian counterpart Juan Quispe in Lima on Monday. "We agree," she said. The two ministers signed a treaty.\n\n';

describe('any string is answered', function () {
  this.timeout(120_000);

  for (const input of INPUTS) {
    it(`${input}: any characters`, () => {
      fc.assert(
        fc.property(fc.string({unit: 'binary', maxLength: 300}), text => check(annotator.annotate(text, {input}))),
        {numRuns: 300},
      );
    });

    it(`${input}: pieces of news and marks in any order`, () => {
      const piece = fc.constantFrom(
        ...[
          'Ama Ofori',
          'the minister',
          'Minister',
          'she',
          ' said ',
          '"',
          '“',
          '”',
          ', ',
          '. ',
          '\n',
          '\r\n',
          '\n\n',
          '**',
          '_',
          '[',
          '](http://a.b)',
          '&amp;',
          '\\*',
        ],
        ...[
          '> ',
          '- ',
          '# ',
          '`',
          '```\n',
          '---\n',
          'date: 2024-13-45\n',
          ' date 2024-05-15 By ',
          'LIMA. AGENCY – ',
          '(UN)',
          'of Ghana',
          'met with',
          '\ufeff',
          '\ud800',
          '𝒜',
          'e\u0301',
          "'s",
          '|',
        ],
      );
      fc.assert(
        fc.property(fc.array(piece, {maxLength: 60}), pieces => check(annotator.annotate(pieces.join(''), {input}))),
        {numRuns: 500},
      );
    });

    it(`${input}: empty, one character, binary, unpaired surrogates`, () => {
      const binary = String.fromCharCode(...Array.from({length: 5000}, (_, i) => (i * 7919) % 256));
      for (const text of [
        '',
        ' ',
        '\n',
        'a',
        '\ufeff',
        '\0',
        '\ud83d',
        '\ude00\ud83d',
        binary,
        '---',
        '---\ntitle: [',
        '\ufeff---\ndate: never\n---\n',
      ]) {
        check(annotator.annotate(text, {input}));
      }
    });

    for (const [name, pattern] of [
      ['open emphasis', '*a_ '],
      ['nested quotes', '> - '],
      ['brackets', '['],
      ['images', '!['],
      ['backquotes', '`a``'],
      ['quotation marks', '"“a '],
      ['round brackets', '('],
      ['front matter', '---\n'],
      ['names', 'Ama Ofori '],
      ['one word', 'x'],
    ] as const) {
      it(`${input}: ${name} over and over`, () => {
        const started = performance.now();
        check(annotator.annotate(pattern.repeat(65_536 / pattern.length), {input}));
        // a bound against hanging, a hundred times what is usual; growth is tested elsewhere
        assert.ok(
          performance.now() - started < 20_000,
          'it takes longer than 20 s: some step grows faster than the text',
        );
      });
    }
  }

  it('ten million characters in one line', () => {
    const text = STORY.replaceAll('\n', ' ').repeat(Math.ceil(1e7 / STORY.length));
    const article = annotator.annotate(text);
    assert.ok(article.entities.some(({name}) => name === 'Ama Ofori'));
  });

  it('takes at most about twice the time for twice the text', () => {
    const time = (copies: number) => {
      const text = STORY.repeat(copies);
      let best = Number.POSITIVE_INFINITY;
      for (let i = 0; i < 5; i++) {
        const started = performance.now();
        annotator.annotate(text);
        best = Math.min(best, performance.now() - started);
      }
      return best;
    };
    time(400);
    const [small, large] = [time(400), time(1600)];
    // four times the text: 4 is linear, 16 would be quadratic; the slack is for a busy machine
    assert.ok(large < 7 * small, `four times the text took ${(large / small).toFixed(1)} times as long`);
  });

  it('annotates no text in another language, and warns once', () => {
    const text =
      'Der Außenminister traf am Montag in Berlin seinen Kollegen aus Norwegen. Sie sprachen über die Lage in der Region und vereinbarten, die Gespräche fortzusetzen.';
    const {entities, warnings} = annotator.annotate(text);
    assert.deepEqual(entities, []);
    assert.deepEqual(
      warnings.map(({code}) => code),
      ['not-english'],
    );
  });

  it('gives a date in the front matter that is none as a warning', () => {
    const {warnings, document} = annotator.annotate('---\ntitle: Talks\ndate: someday\n---\n\nAma Ofori spoke.\n', {
      input: 'markdown',
    });
    assert.deepEqual(
      warnings.map(({code}) => code),
      ['bad-date'],
    );
    assert.equal(document.title, 'Talks');
  });

  it('gives the same answer whatever was annotated before', () => {
    const fresh = createAnnotator({model: defaultModel()}).annotate(STORY);
    for (let i = 0; i < 50; i++) annotator.annotate(`Somebody${i} met Other${i} in Town${i}.`);
    assert.deepEqual(annotator.annotate(STORY), fresh);
  });
});
