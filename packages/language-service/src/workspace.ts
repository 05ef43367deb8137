import type {AnnotateOptions, Article, ArticleSigns, Input} from '@nutgraf/core';
import type {TextDocument} from 'vscode-languageserver-textdocument';
import type {DeskFile} from './diagnostics/index.js';
import type {NamesOfFiles} from './namesOfFiles.js';
import type {Background} from './session/session.js';
import type {Settings} from './settings.js';
import type {KnownArticle} from './workspaceSymbols.js';

/** What the service needs from the program it runs in; everything that is not a pure function of a document. */
export interface Workspace {
  annotate(text: string, options: AnnotateOptions): Article;
  /** Where articles of open documents are annotated; without it `annotate` does it while the request waits. */
  background?: Background;
  /** The outward signs of a news article; cheap, asked of every document. */
  detectSigns(text: string, input: Input): ArticleSigns;
  /** The settings that hold for a document. */
  settings(uri: string): Promise<Settings>;
  /** URIs of the open folders; empty when single files are open. */
  folders(): readonly string[];
  /** Asks the user whether something should be done; absent where nobody can be asked. */
  offer?(message: string, action: string): Promise<boolean>;
  /** Documents that features over several articles look at, those open included; none where it is left out. */
  documents?(): Iterable<TextDocument>;
  /**
   * What the files of the open folders name, by canonical URI: those known so far, or all as soon as they are read. The
   * files of open documents may be among them, and are left alone. Absent where no files are read.
   */
  summaries?(extent: 'so far' | 'all'): Promise<NamesOfFiles>;
  /** A file read and annotated, without holding up requests; undefined when it cannot be. */
  readArticle?(uri: string): Promise<KnownArticle | undefined>;
  /** The `.nutgraf.yml` that holds for a document; undefined where no file can be read or written. */
  deskFile?(uri: string): Promise<DeskFile | undefined>;
  /** Tells the user something that is no answer to a request. */
  log(message: string): void;
}
