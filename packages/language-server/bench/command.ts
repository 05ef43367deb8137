/**
 * How long the server takes to answer, over standard input and output, transport included. Percentiles are printed and
 * nothing is gated: numbers of one machine on one day. Run `npm run bench -w @nutgraf/language-server` after a build.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {loadavg} from 'node:os';
import {parseArgs} from 'node:util';
import {TextDocument} from 'vscode-languageserver-textdocument';
import {newsOfLength} from '../../trainer/src/bench/long-texts.js';
import {type Session, start} from './client.js';
import {measureIndexing} from './indexing.js';
import {print, printTimes, Times} from './times.js';

const {values: flags} = parseArgs({
  options: {
    keys: {type: 'string', default: '300'},
    edits: {type: 'string', default: '10000'},
    files: {type: 'string', default: '10000'},
    only: {type: 'string'},
  },
});
const KEYS = Number(flags.keys);
const CHARACTERS_PER_WORD = 6.1;

const folder = new URL('../../../corpus/articles/', import.meta.url);
const articles = readdirSync(folder)
  .filter(file => file.endsWith('.md'))
  .sort()
  .map(file => readFileSync(new URL(file, folder), 'utf8'));

/** A document as the client has it, each change sent along. */
class Typing {
  document: TextDocument;

  constructor(
    private readonly session: Session,
    text: string,
  ) {
    this.document = TextDocument.create('file:///bench/story.md', 'markdown', 1, text);
    const {uri, languageId, version} = this.document;
    void session.connection.sendNotification('textDocument/didOpen', {textDocument: {uri, languageId, version, text}});
  }

  request<Result>(method: string, params: object = {}): Promise<Result> {
    return this.session.connection.sendRequest(`textDocument/${method}`, {
      textDocument: {uri: this.document.uri},
      ...params,
    });
  }

  edit(start: number, end: number, text: string): void {
    const {document} = this;
    const change = {range: {start: document.positionAt(start), end: document.positionAt(end)}, text};
    TextDocument.update(document, [change], document.version + 1);
    void this.session.connection.sendNotification('textDocument/didChange', {
      textDocument: {uri: document.uri, version: document.version},
      contentChanges: [change],
    });
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds));

async function measureTyping(words: number): Promise<void> {
  const session = await start();
  const text = newsOfLength(articles, words * CHARACTERS_PER_WORD);
  const typing = new Typing(session, text);
  let answer = await typing.request<{resultId?: string}>('semanticTokens/full');
  const provider = session.initialized.capabilities.semanticTokensProvider;
  const delta = provider && typeof provider.full === 'object' && provider.full.delta === true;
  const ask = async () => {
    const previousResultId = answer.resultId;
    answer = await (delta
      ? typing.request('semanticTokens/full/delta', {previousResultId})
      : typing.request('semanticTokens/full'));
  };
  const keys = new Times();
  const typed = ' Then Eva Holm of Norway met the minister.';
  let at = text.indexOf('\n\n', text.length / 2);
  for (let key = 0; key < KEYS; key++) {
    const character = typed[key % typed.length]!;
    await keys.add(session, async () => {
      typing.edit(at, at, character);
      await ask();
    });
    at++;
    // As somebody types, with a pause for thought after each sentence.
    await pause(key % typed.length === typed.length - 1 ? 400 : 15);
  }
  printTimes(`${words} words: key to tokens${delta ? ' (delta)' : ''}`, keys);

  await typing.request('hover', {position: {line: 0, character: 0}});
  const positions = Array.from({length: KEYS}, (_, index) =>
    typing.document.positionAt(Math.floor((index / KEYS) * typing.document.getText().length)),
  );
  const context = {includeDeclaration: true};
  for (const method of ['hover', 'definition', 'references']) {
    const times = new Times();
    for (const position of positions) await times.add(session, () => typing.request(method, {position, context}));
    printTimes(`${words} words: ${method}`, times);
  }
  await session.stop();
}

async function measureStart(): Promise<void> {
  const times: number[] = [];
  for (let run = 0; run < 5; run++) {
    let session: Session | undefined;
    times.push(
      await timed(async () => {
        session = await start();
        await new Typing(session, newsOfLength(articles, 1000 * CHARACTERS_PER_WORD)).request('semanticTokens/full');
      }),
    );
    await session?.stop();
  }
  print('cold start to tokens of 1000 words', times);
}

/** What a process holds grows until its code is compiled and its tables of words are warm; what counts is the growth after. */
const WARM_AFTER = 2000;

async function measureMemory(): Promise<void> {
  const session = await start();
  const typing = new Typing(session, newsOfLength(articles, 3000 * CHARACTERS_PER_WORD));
  const edits = Number(flags.edits);
  const warmAfter = Math.min(WARM_AFTER, edits);
  let warm = 0;
  for (let edit = 0; edit <= edits; edit++) {
    const length = typing.document.getText().length;
    const at = (edit * 7919) % length;
    if (edit % 2 === 0) typing.edit(at, at, 'xyz ');
    else typing.edit(at, Math.min(length, at + 4), '');
    if (edit % 5 === 0) await typing.request('semanticTokens/full').catch(() => {});
    if (edit % 50 === 0) await typing.request('hover', {position: {line: 5, character: 9}});
    if (edit === warmAfter) warm = await session.memory();
    if (edit % Math.ceil(edits / 5) === 0 || edit === edits)
      console.log(`after ${edit} edits: ${(await session.memory()).toFixed(0)} MB`);
  }
  const grown = ((await session.memory()) / warm - 1) * 100;
  console.log(`since the first ${warmAfter}, by when it is warm: ${grown.toFixed(1)} % more`);
  await session.stop();
}

const parts: Record<string, () => Promise<void>> = {
  start: measureStart,
  short: () => measureTyping(3000),
  long: () => measureTyping(100_000),
  memory: measureMemory,
  indexing: () => measureIndexing(articles, Number(flags.files)),
};
console.log(
  `load average ${loadavg()
    .map(load => load.toFixed(1))
    .join(' ')}`,
);
for (const [name, run] of Object.entries(parts)) if ((flags.only ?? name) === name) await run();
