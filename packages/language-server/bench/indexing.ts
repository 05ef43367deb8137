import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {newsOfLength} from '../../trainer/src/bench/long-texts.js';
import {start} from './client.js';
import {printTimes, Times} from './times.js';

/** Hovers in the open article to one in an article that is only just opened. */
const OPENED_EVERY = 10;

/** A folder of files of about 400 words is indexed while somebody hovers over an open article. */
export async function measureIndexing(articles: readonly string[], count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-bench-'));
  try {
    writeFiles(folder, articles, count);
    const session = await start(pathToFileURL(folder).href);
    const uri = 'untitled:story';
    const textDocument = {uri, languageId: 'markdown', version: 1, text: newsOfLength(articles, 2500)};
    const begun = performance.now();
    await session.connection.sendNotification('textDocument/didOpen', {textDocument});
    const indexed = new Promise<void>(resolve => {
      session.connection.onNotification('$/progress', ({value}) => {
        if (value.kind === 'end') resolve();
      });
    });
    let done = false;
    void indexed.then(() => {
      done = true;
    });
    const hover = (line: number, of = uri) =>
      session.connection.sendRequest('textDocument/hover', {textDocument: {uri: of}, position: {line, character: 5}});
    // The first one waits until the article is there, with files or without: it is part of the start.
    const first = new Times();
    await first.add(session, () => hover(0));
    const hovers = new Times();
    const opened = new Times();
    for (let round = 0; !done; round++) {
      await hovers.add(session, () => hover(round % 20));
      if (round % OPENED_EVERY === 0) {
        const other = {...textDocument, uri: `untitled:other-${round}`, text: newsOfLength(articles, 2500 + round)};
        await opened.add(session, async () => {
          await session.connection.sendNotification('textDocument/didOpen', {textDocument: other});
          await hover(0, other.uri);
        });
        await session.connection.sendNotification('textDocument/didClose', {textDocument: {uri: other.uri}});
      }
      await new Promise(resolve => setTimeout(resolve, 20));
    }
    const seconds = (performance.now() - begun) / 1000;
    console.log(
      `${count} files indexed in ${seconds.toFixed(1)} s, ${(await session.memory()).toFixed(0)} MB, main thread ${(session.busy() / 1000).toFixed(1)} s`,
    );
    printTimes('hover meanwhile', hovers);
    printTimes('an article opened meanwhile, and a hover in it', opened);
    printTimes('the first, as the server starts', first);
    await session.stop();
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** Different names in every file, as an archive has. */
function writeFiles(folder: string, articles: readonly string[], count: number): void {
  const length = 400 * 6.1;
  const news = newsOfLength(articles, count * length);
  for (let file = 0; file < count; file++) {
    const into = join(folder, String(file % 100));
    if (file < 100) mkdirSync(into);
    const text = news.slice(file * length, (file + 1) * length);
    writeFileSync(join(into, `${file}.md`), `---\ntitle: Story ${file}\ndate: 2024-05-01\n---\n\n${text}\n`);
  }
}
