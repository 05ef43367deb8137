import assert from 'node:assert/strict';
import fc from 'fast-check';
import {TextDocument} from 'vscode-languageserver-textdocument';
import type {Position} from 'vscode-languageserver-types';
import {documentOf} from '../../test/support/article.js';
import {annotateCapitals} from '../../test/support/capitals.js';
import {trackChange} from './edit.js';
import {type Background, DocumentSession, MAX_PROVISIONAL_EDIT, tokensOf} from './session.js';
import {encodeTable, type TokenTable, toTable} from './tokenTable.js';

const READING = {input: 'markdown', colours: 'all', encoding: 'utf-16'} as const;

/** A session whose articles come when told to. */
class Desk {
  document: TextDocument;
  session: DocumentSession;
  refreshes = 0;
  settled = 0;
  failures: unknown[] = [];
  #waiting: (() => void)[] = [];

  constructor(text: string, background: Partial<Background> = {}) {
    this.document = documentOf(text);
    this.session = new DocumentSession(
      this.document,
      {
        settle: async (text, reading) => {
          await new Promise<void>(resolve => this.#waiting.push(resolve));
          this.settled++;
          const article = annotateCapitals(text);
          return {article, tokens: tokensOf(article, reading, text)};
        },
        glance: async (text, reading) => tokensOf(annotateCapitals(text), reading, text),
        pause: async () => {},
        refresh: () => {
          this.refreshes++;
        },
        ...background,
      },
      () => this.document.getText(),
      error => this.failures.push(error),
    );
  }

  /** Lets what is being annotated come to its end. */
  async release(): Promise<void> {
    for (let round = 0; round < 10; round++) {
      await new Promise(resolve => setImmediate(resolve));
      for (const resolve of this.#waiting.splice(0)) resolve();
    }
  }

  async open(): Promise<void> {
    const tokens = this.session.tokens(READING);
    await this.release();
    await tokens;
  }

  edit(start: number, end: number, text: string): void {
    const {document} = this;
    const range = {start: document.positionAt(start), end: document.positionAt(end)};
    this.change({range, text});
  }

  change(change: {
    range?: {start: {line: number; character: number}; end: {line: number; character: number}};
    text: string;
  }): void {
    const before = this.document.version;
    const edit = trackChange(this.document, change, () =>
      TextDocument.update(this.document, [change as never], before + 1),
    );
    this.session.edited(edit, before, before + 1);
  }

  insert(before: string, text: string): void {
    const at = this.document.getText().indexOf(before);
    assert.ok(at >= 0, before);
    this.edit(at, at, text);
  }

  async words(): Promise<string[]> {
    return words(this.document, await this.session.tokens(READING));
  }

  fresh(): TokenTable {
    const text = this.document.getText();
    return tokensOf(annotateCapitals(text), READING, text);
  }
}

/** Words and whether they are a first mention. Throws when tokens are not in order, apart, and inside of lines. */
function words(document: TextDocument, table: TokenTable | undefined): string[] {
  assert.ok(table, 'no tokens');
  const found: string[] = [];
  let reached: Position = {line: 0, character: 0};
  for (let at = 0; at < table.length; at += 5) {
    const [line, start, length, , modifiers] = [...table.subarray(at, at + 5)] as [
      number,
      number,
      number,
      number,
      number,
    ];
    assert.ok(length > 0 && start >= 0, 'an empty token');
    assert.ok(line > reached.line || (line === reached.line && start >= reached.character), 'not in order');
    const end: Position = {line, character: start + length};
    assert.deepEqual(document.positionAt(document.offsetAt(end)), end, 'beyond its line');
    const text = document.getText({start: {line, character: start}, end});
    found.push(modifiers & 1 ? `${text} (first)` : text);
    reached = end;
  }
  return found;
}

const STORY =
  'Talks\n\nMinister Ada Brandt met Jon Ile. Then he left.\n\n```\nlet x = 1\n```\n\nBoth left Port Elms.\n';

describe('DocumentSession', () => {
  it('answers with the article of the version, once for all who ask', async () => {
    const desk = new Desk(STORY);
    const asked = [desk.session.article(READING), desk.session.article(READING), desk.session.tokens(READING)];
    await desk.release();
    const [first, second, tokens] = await Promise.all(asked);
    assert.deepEqual(first, annotateCapitals(STORY));
    assert.equal(first, second);
    assert.deepEqual(tokens, desk.fresh());
    assert.equal(desk.settled, 1);
  });

  it('shows a new name and the rest moved along before anything is annotated', async () => {
    const desk = new Desk(STORY);
    await desk.open();
    desk.insert('Both', 'Our friend Eva Holm came.\n');
    assert.deepEqual(await desk.words(), [
      'Talks (first)',
      'Minister Ada Brandt (first)',
      'Jon Ile (first)',
      'Then (first)',
      'he',
      'Our',
      'Eva Holm',
      'Both (first)',
      'Port Elms (first)',
    ]);
    assert.equal(desk.settled, 1);
    await desk.release();
    assert.equal(desk.refreshes, 1, 'the client is told that there are others');
    assert.deepEqual(await desk.session.tokens(READING), desk.fresh());
  });

  it('keeps the colour of a name that is typed in, and drops what is no name any more', async () => {
    const desk = new Desk(STORY);
    await desk.open();
    desk.insert('andt', 'x');
    assert.ok((await desk.words()).includes('Minister Ada Brxandt (first)'));
    desk.insert('xandt', ' 5 ');
    assert.deepEqual((await desk.words()).slice(1, 3), ['Minister Ada Br (first)', 'Jon Ile (first)']);
  });

  it('does not look for names in code', async () => {
    const desk = new Desk(STORY);
    await desk.open();
    desk.insert(' = 1', 'Eva');
    assert.ok(!(await desk.words()).some(word => word.includes('Eva')));
  });

  it('does without new names when they cannot be had at once', async () => {
    const desk = new Desk(STORY, {glance: async () => undefined});
    await desk.open();
    desk.insert('Both', 'Eva Holm came. ');
    assert.deepEqual((await desk.words()).slice(-2), ['Both (first)', 'Port Elms (first)']);
  });

  it('asks for no refresh when what it showed was right', async () => {
    const desk = new Desk(STORY);
    await desk.open();
    desk.insert('left.', 'soon ');
    await desk.words();
    await desk.release();
    assert.equal(desk.settled, 2);
    assert.equal(desk.refreshes, 0);
  });

  it('gives up an article for a later version, and says so to who waits', async () => {
    const desk = new Desk(STORY);
    await desk.open();
    desk.insert('Both', 'One. ');
    const stale = desk.session.article(READING);
    await new Promise(resolve => setImmediate(resolve));
    desk.insert('Both', 'Two. ');
    const next = desk.session.article(READING);
    await desk.release();
    assert.equal(await stale, undefined);
    assert.deepEqual(await next, annotateCapitals(desk.document.getText()));
  });

  it('waits for the article after a large paste, a change it was not told of, or for a client that cannot refresh', async () => {
    for (const [background, change] of [
      [{}, (desk: Desk) => desk.insert('Both', 'word '.repeat(MAX_PROVISIONAL_EDIT))],
      [{}, (desk: Desk) => void TextDocument.update(desk.document, [{text: 'Other.\n'}], 7)],
      [{refresh: undefined}, (desk: Desk) => desk.insert('Both', 'Eva Holm came. ')],
    ] as const) {
      const desk = new Desk(STORY, background);
      await desk.open();
      change(desk);
      const tokens = desk.session.tokens(READING);
      await desk.release();
      assert.deepEqual(await tokens, desk.fresh());
    }
  });

  it('says once that annotating failed, and answers', async () => {
    const desk = new Desk(STORY, {
      settle: async () => {
        throw new Error('the annotator failed');
      },
    });
    assert.equal(await desk.session.article(READING), undefined);
    assert.equal(await desk.session.tokens(READING), undefined);
    assert.equal(desk.failures.length, 1);
  });

  it('through any edits: provisional tokens in order, apart and inside of lines; settled ones as from a fresh start', async () => {
    const piece = fc.constantFrom(
      'Eva Holm',
      ' he ',
      '\n',
      '\r\n',
      '\n\n',
      '```\n',
      '*',
      '> ',
      '---\n',
      'x',
      ' ',
      '[a]: b',
      '𝕬',
      '.',
    );
    const edit = fc.record({
      at: fc.double({min: 0, max: 1, noNaN: true}),
      removed: fc.nat(12),
      text: fc.array(piece, {maxLength: 4}).map(pieces => pieces.join('')),
      asWhole: fc.boolean(),
      undo: fc.boolean(),
      settle: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, {minLength: 1, maxLength: 12}), async edits => {
        const desk = new Desk(STORY);
        await desk.open();
        const past: string[] = [];
        for (const {at, removed, text, asWhole, undo, settle} of edits) {
          const old = desk.document.getText();
          const start = Math.round(at * old.length);
          past.push(old);
          const made = undo
            ? past[Math.floor(at * (past.length - 1))]!
            : old.slice(0, start) + text + old.slice(start + removed);
          if (asWhole || undo) desk.change({text: made});
          else desk.edit(start, Math.min(old.length, start + removed), text);
          words(desk.document, await desk.session.tokens(READING));
          if (!settle) continue;
          await desk.release();
          assert.deepEqual(await desk.session.tokens(READING), desk.fresh());
          assert.deepEqual(await desk.session.article(READING), annotateCapitals(desk.document.getText()));
        }
        await desk.release();
        assert.deepEqual(await desk.session.tokens(READING), desk.fresh());
      }),
      {numRuns: 300},
    );
  });
});

describe('token tables', () => {
  it('encode to what they were made of', () => {
    const data = [0, 3, 2, 1, 0, 0, 4, 1, 2, 3, 2, 1, 5, 0, 0];
    assert.deepEqual(encodeTable(toTable(data)), data);
    const range = {start: {line: 0, character: 6}, end: {line: 2, character: 0}};
    assert.deepEqual(encodeTable(toTable(data), range), [0, 7, 1, 2, 3]);
  });
});
