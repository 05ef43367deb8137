import assert from 'node:assert/strict';
import fc from 'fast-check';
import {TextDocument} from 'vscode-languageserver-textdocument';
import type {CompletionItem, MarkupContent, TextEdit} from 'vscode-languageserver-types';
import {documentOf, find, sketch} from '../../test/support/article.js';
import {documentFactory} from '../documents.js';
import type {KnownArticle} from '../workspaceSymbols.js';
import {completion, completionCard, MAX_ITEMS} from './index.js';
import {withOffice} from './introduction.js';

const BEFORE = 'Norwegian Foreign Minister Ada Brandt met Jon Ile of the Coast News Agency (CNA). ';
const AFTER = ' Later Bo Lindgren came.';

/** An article in which `typed` has just been typed between two sentences. */
function storyWith(typed: string, date = '2023-05-02'): KnownArticle & {offset: number} {
  const source = BEFORE + typed + AFTER;
  const article = sketch(source, {
    date,
    entities: [
      {
        name: 'Ada Brandt',
        roles: [{title: 'Foreign Minister', of: 'Norway', words: 'Foreign Minister'}],
        mentions: [{words: 'Ada Brandt'}],
      },
      {name: 'Jon Ile', mentions: [{words: 'Jon Ile'}]},
      {type: 'organization', name: 'Coast News Agency', mentions: [{words: 'Coast News Agency'}, {words: 'CNA'}]},
      {
        name: 'Bo Lindgren',
        roles: [{title: 'Ambassador', of: 'Sweden', words: 'Later'}],
        mentions: [{words: 'Bo Lindgren'}],
      },
    ],
  });
  const blocks = [{kind: 'paragraph' as const, depth: 0, start: 0, end: source.length}];
  return {document: documentOf(source), article: {...article, blocks}, offset: BEFORE.length + typed.length};
}

const OTHER = 'Kofi Boateng left.';
const OTHERS: KnownArticle[] = [
  {
    document: documentOf(OTHER, {uri: 'file:///desk/other.md'}),
    article: sketch(OTHER, {
      entities: [
        {
          name: 'Kofi Boateng',
          roles: [{title: 'Health Minister', of: 'Ghana', words: 'left'}],
          mentions: [{words: 'Kofi Boateng'}],
        },
      ],
    }),
  },
];

function items(typed: string, others: KnownArticle[] = OTHERS): CompletionItem[] {
  const story = storyWith(typed);
  return completion(story, story.document.positionAt(story.offset), others).items;
}
const labels = (typed: string) => items(typed).map(({label}) => label);

/** The text once an item is taken. */
function taken(typed: string, label: string): string {
  const {document} = storyWith(typed);
  const item = items(typed).find(one => one.label === label);
  assert.ok(item, `${label} is not among ${labels(typed)}`);
  const text = TextDocument.applyEdits(document, [item.textEdit as TextEdit]);
  return text.slice(BEFORE.length, text.length - AFTER.length);
}

describe('completion', () => {
  it('writes the surname of who is introduced above, the full name second', () => {
    assert.deepEqual(labels('Bran').slice(0, 2), ['Brandt', 'Ada Brandt']);
    assert.deepEqual(labels('ada').slice(0, 2), ['Brandt', 'Ada Brandt']);
    assert.equal(taken('Then Bran', 'Brandt'), 'Then Brandt');
  });

  it('writes full name and office of who is not yet', () => {
    assert.equal(labels('Lind')[0], 'Swedish Ambassador Bo Lindgren');
    assert.equal(taken('Swedish Ambassador Lind', 'Bo Lindgren'), 'Swedish Ambassador Bo Lindgren');
    assert.equal(labels('Boa')[0], 'Ghanaian Health Minister Kofi Boateng');
  });

  it('writes acronyms of bodies introduced above', () => {
    assert.deepEqual(labels('Coa').slice(0, 2), ['CNA', 'Coast News Agency']);
  });

  it('goes on with a title or name of several words', () => {
    assert.equal(taken('a Foreign Mini', 'Foreign Minister'), 'a Foreign Minister');
    assert.equal(taken('a deputy prime mini', 'deputy prime minister'), 'a deputy prime minister');
    assert.equal(taken('World Health Org', 'World Health Organization (WHO)'), 'World Health Organization (WHO)');
  });

  it('knows countries, their adjectives and capitals', () => {
    assert.ok(labels('Norw').includes('Norway'));
    assert.ok(labels('Norw').includes('Norwegian'));
    assert.ok(labels('Osl').includes('Oslo'));
    assert.ok(!labels('norw').includes('Norway'), 'only after a capital');
  });

  it('tells the dates of weekdays as of the article’s date', () => {
    const details = (typed: string) => items(typed).map(({label, detail}) => `${label}, ${detail}`);
    assert.ok(details('Tue').includes('Tuesday, 2 May 2023'));
    assert.ok(details('Wed').includes('Wednesday, 26 April 2023'));
    assert.ok(details('Mon').includes('Monday, 1 May 2023'));
    assert.ok(details('yest').includes('yesterday, 1 May 2023'));
    assert.ok(details('May').includes('May 2, the article’s date'));
  });

  it('waits for a few letters, and is silent where no prose is', () => {
    assert.deepEqual(items('B'), []);
    assert.deepEqual(items('12'), []);
    const story = storyWith('Bran');
    const article = {...story.article, blocks: []};
    const answer = completion({...story, article}, story.document.positionAt(story.offset), []);
    assert.deepEqual(answer.items, []);
  });

  it('does not suggest the half-typed word that was taken for a name', () => {
    const story = storyWith('Zabran');
    const start = story.offset - 'Zabran'.length;
    const mentions = [{start, end: story.offset, level: 'name' as const, confidence: 1}];
    const half = {id: 'e9', type: 'person' as const, name: 'Zabran', roles: [], knowledge: null, mentions};
    const article = {...story.article, entities: [...story.article.entities, half]};
    const answer = completion({...story, article}, story.document.positionAt(story.offset), []);
    assert.deepEqual(answer.items, []);
  });

  it('gives no more than anybody reads, and says that there are more', () => {
    const story = storyWith('min');
    const answer = completion(story, story.document.positionAt(story.offset), []);
    assert.equal(answer.items.length, MAX_ITEMS);
    assert.equal(answer.isIncomplete, true);
  });

  it('replaces a stretch of one line that ends at the cursor and begins as the filter does, in either encoding', () => {
    const word = fc.constantFrom('Ada', 'Bra', 'Foreign', 'mini', 'Élan', '𝕬', 'Coast', 'Lin', 'U.S.', 'Tues', '-');
    fc.assert(
      fc.property(fc.array(word, {maxLength: 4}), words => {
        const {article, offset} = storyWith(words.join(' '));
        const answers = (['utf-16', 'utf-8'] as const).map(encoding => {
          const document = documentFactory(() => encoding).create('file:///a.md', 'markdown', 1, article.source);
          return completion({document, article}, document.positionAt(offset), OTHERS).items.map(item => {
            const {range, newText} = item.textEdit as TextEdit;
            assert.equal(document.offsetAt(range.end), offset);
            assert.equal(range.start.line, range.end.line);
            const typed = document.getText(range).toLowerCase();
            assert.ok(item.filterText!.normalize('NFD').toLowerCase().startsWith(typed.normalize('NFD').slice(0, 2)));
            return [newText, document.offsetAt(range.start)];
          });
        });
        assert.deepEqual(answers[0], answers[1]);
      }),
    );
  });
});

describe('completionCard', () => {
  it('adds the card of a person when it is asked for', () => {
    const story = storyWith('Bran');
    const [item] = items('Bran');
    const {documentation} = completionCard(item!, [story], 'markdown');
    assert.match((documentation as MarkupContent).value, /^\*\*Ada Brandt\*\* · person\n\nForeign Minister of Norway/);
    assert.deepEqual(completionCard(item!, [], 'markdown'), item);
    assert.deepEqual(completionCard({label: 'x', data: 7}, [story], 'markdown'), {label: 'x', data: 7});
  });
});

describe('withOffice', () => {
  const source = 'The words';
  const introduced = (title: string, of: string | null, status: 'former' | 'elect' | null = null) => {
    const span = find(source, 'words');
    return withOffice({name: 'Ada Brandt', roles: [{title, of, ofEntity: null, status, confidence: 1, ...span}]});
  };

  it('sets office and country before the name, and longer ones behind it', () => {
    assert.equal(introduced('Culture Minister', 'Azerbaijan'), 'Azerbaijani Culture Minister Ada Brandt');
    assert.equal(introduced('Foreign Minister', null, 'former'), 'former Foreign Minister Ada Brandt');
    assert.equal(introduced('Secretary-General', 'NATO'), 'NATO Secretary-General Ada Brandt');
    assert.equal(introduced('director', 'Coast Bank'), 'Ada Brandt, director of Coast Bank,');
    assert.equal(introduced('Ambassador to Togo', 'Ghana'), 'Ada Brandt, Ambassador of Ghana to Togo,');
    assert.equal(introduced('President', 'Ghana', 'elect'), 'Ada Brandt, President-elect of Ghana,');
    assert.equal(withOffice({name: 'Ada Brandt', roles: []}), 'Ada Brandt');
  });
});
