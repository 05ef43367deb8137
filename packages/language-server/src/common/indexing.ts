import {
  documentFactory,
  isIncluded,
  type KnownArticle,
  type PositionEncoding,
  type Settings,
  WORKSPACE_FILE,
  wordError,
} from '@nutgraf/language-service';
import {type Connection, DidChangeWatchedFilesNotification} from 'vscode-languageserver';
import type {Annotating} from '../annotating/annotating.js';
import type {Files} from '../indexing/files.js';
import {inputOfFile} from '../indexing/walk.js';
import {MAX_BYTES, type Progress, WorkspaceIndex} from '../indexing/workspaceIndex.js';

/** Files whose changes the client is asked to tell of. */
const WATCHED = ['**/*.{md,markdown,txt,text}', '**/.gitignore', `**/${WORKSPACE_FILE}`];

/** What the index of this server stands on. */
export interface IndexingParts {
  connection: Connection;
  files: Files;
  annotating: Annotating;
  settings(uri: string): Promise<Settings>;
  folders(): readonly string[];
  encoding(): PositionEncoding;
  showsProgress(): boolean;
  log(message: string): void;
}

/** The index of the open folders, with its progress shown by the client. */
export function createIndex(parts: IndexingParts): WorkspaceIndex {
  const {connection, files, annotating, settings, folders, log} = parts;
  return new WorkspaceIndex({
    files,
    folders,
    log,
    summarize: (text, input, bySigns, signal) =>
      annotating.summarize(text, {input, bySigns, encoding: parts.encoding()}, signal),
    async isArticle(uri) {
      // Settings are asked for once a folder: of thousands of files nobody has settings of their own.
      const folder = folders().find(one => uri.startsWith(one)) ?? uri;
      const {articles, include} = await settings(folder);
      if (articles !== 'auto') return articles;
      return isIncluded(uri, include, folders()) ? 'always' : 'by signs';
    },
    progress: async cancel => (parts.showsProgress() ? showProgress(connection, cancel) : undefined),
  });
}

/** A file as it is now, annotated; undefined, with word of it on the log, when it cannot be. */
export async function readArticle(
  uri: string,
  {files, annotating, encoding, log}: Pick<IndexingParts, 'files' | 'annotating' | 'encoding' | 'log'>,
): Promise<KnownArticle | undefined> {
  const input = inputOfFile(uri);
  if (!input || !files.knows(uri)) return undefined;
  try {
    const text = await files.read(uri, MAX_BYTES);
    if (text === undefined) return undefined;
    const reading = {input, colours: 'off', encoding: encoding()} as const;
    const settled = await annotating.settle(text, reading, new AbortController().signal);
    const document = documentFactory(encoding).create(uri, input === 'plain' ? 'plaintext' : input, 0, text);
    return settled && {document, article: settled.article};
  } catch (error) {
    log(`Nutgraf cannot read ${uri}: ${wordError(error)}`);
    return undefined;
  }
}

async function showProgress(connection: Connection, cancel: () => void): Promise<Progress> {
  const reporter = await connection.window.createWorkDoneProgress();
  reporter.begin('Nutgraf', 0, 'reading articles', true);
  reporter.token.onCancellationRequested(cancel);
  let shown = 0;
  return {
    report(done, found) {
      const percentage = Math.floor((done / found) * 100);
      if (percentage === shown) return;
      shown = percentage;
      reporter.report(percentage, `reading articles, ${done} of ${found}`);
    },
    done: () => reporter.done(),
  };
}

/** Asks the client for word of changed files. */
export function watchFiles(connection: Connection): void {
  const watchers = WATCHED.map(globPattern => ({globPattern}));
  void connection.client.register(DidChangeWatchedFilesNotification.type, {watchers});
}
