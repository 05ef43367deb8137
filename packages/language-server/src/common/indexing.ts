import {isIncluded, type Settings, WORKSPACE_FILE} from '@nutgraf/language-service';
import {type Connection, DidChangeWatchedFilesNotification} from 'vscode-languageserver';
import type {Annotating} from '../annotating/annotating.js';
import type {Files} from '../indexing/files.js';
import {type Progress, WorkspaceIndex} from '../indexing/workspaceIndex.js';

/** Files whose changes the client is asked to tell of. */
const WATCHED = ['**/*.{md,markdown,txt,text}', '**/.gitignore', `**/${WORKSPACE_FILE}`];

/** What the index of this server stands on. */
export interface IndexingParts {
  connection: Connection;
  files: Files;
  annotating: Annotating;
  settings(uri: string): Promise<Settings>;
  folders(): readonly string[];
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
    summarize: annotating.summarize,
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
