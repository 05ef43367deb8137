import type {Input} from '@nutgraf/core';
import {canonical, type FileSummary, NamesOfFiles} from '@nutgraf/language-service';
import type {Files} from './files.js';
import {inputOfFile, Walk} from './walk.js';

/** Files beyond these are not indexed: reading so many takes minutes. */
export const MAX_FILES = 20_000;

/** A larger file is an archive or a log; an article of 20 000 words has some 130 kB. */
export const MAX_BYTES = 1_000_000;

/** Files that are read while others are annotated. */
const IN_FLIGHT = 4;

/** What the index needs from the server. */
export interface IndexHost {
  files: Files;
  folders(): readonly string[];
  /** Whether a file counts as an article: always, never, or if it looks like one. */
  isArticle(uri: string): Promise<'always' | 'never' | 'by signs'>;
  /** What is kept of a text; null when it was to look like an article and does not, undefined when the signal aborted. */
  summarize(text: string, input: Input, bySigns: boolean, signal: AbortSignal): Promise<FileSummary | null | undefined>;
  /** Begins to show that the index is being built; undefined where that cannot be shown. */
  progress(cancel: () => void): Promise<Progress | undefined>;
  log(message: string): void;
}

export interface Progress {
  report(done: number, found: number): void;
  done(): void;
}

/**
 * What the articles in the open folders name, file by file. It is built when it is first wanted, a few files at a time,
 * and then kept up by word of changed files.
 */
export class WorkspaceIndex {
  readonly #summaries = new NamesOfFiles();
  readonly #listeners = new Set<() => void>();
  #walks: Walk[] = [];
  #building: Promise<void> | undefined;
  #abort = new AbortController();

  constructor(private readonly host: IndexHost) {}

  /** Builds the index unless that has begun; resolves when all files are read, or it was cancelled. Never rejects. */
  begin(): Promise<void> {
    this.#building ??= this.#build(this.#abort.signal);
    return this.#building;
  }

  /** What is known so far, in no order: a file's URI and what it names. */
  summaries(): NamesOfFiles {
    return this.#summaries;
  }

  /** Calls back when summaries have changed; gives the way to stop that. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** To be called with files that were made, changed or deleted; nothing happens before the index was wanted. */
  async changed(uris: readonly string[]): Promise<void> {
    if (!this.#building) return;
    if (uris.some(uri => uri.endsWith('/.gitignore'))) return this.restart();
    const {signal} = this.#abort;
    await this.#building;
    for (const uri of uris.map(canonical)) {
      if (signal.aborted) return;
      if (await this.#isWanted(uri)) await this.#read(uri, signal);
      else this.#summaries.delete(uri);
    }
    this.#tell();
  }

  /** Builds it anew, if it was wanted: after other folders were opened, or settings changed. */
  async restart(): Promise<void> {
    if (!this.#building) return;
    this.close();
    this.#abort = new AbortController();
    this.#building = this.#build(this.#abort.signal);
    await this.#building;
  }

  /** Stops building it; what is known stays. */
  close(): void {
    this.#abort.abort();
  }

  async #build(signal: AbortSignal): Promise<void> {
    const {files, folders, log} = this.host;
    const roots = [...new Set(folders().map(canonical))];
    this.#walks = roots.filter(root => this.#canRead(root)).map(root => new Walk(files, root));
    // A folder inside of another is read with that.
    this.#walks = this.#walks.filter(({root}) => !roots.some(other => root !== other && root.startsWith(`${other}/`)));
    if (this.#walks.length === 0) return;
    const progress = await this.host.progress(() => this.close()).catch(() => undefined);
    const before = new Set(this.#summaries.keys());
    const found: string[] = [];
    for (const walk of this.#walks) {
      for await (const uri of walk.find()) {
        if (signal.aborted || found.length === MAX_FILES) break;
        found.push(uri);
        before.delete(uri);
      }
    }
    if (found.length === MAX_FILES) log(`Nutgraf reads the first ${MAX_FILES} files of the open folders and no more.`);
    if (!signal.aborted) for (const uri of before) this.#summaries.delete(uri);
    let next = 0;
    let done = 0;
    const reader = async () => {
      while (next < found.length && !signal.aborted) {
        await this.#read(found[next++]!, signal);
        progress?.report(++done, found.length);
      }
    };
    await Promise.all(Array.from({length: IN_FLIGHT}, reader));
    progress?.done();
    this.#tell();
  }

  #canRead(root: string): boolean {
    const {files, log} = this.host;
    if (!files.knows(root)) return false;
    if (!files.isTooWide(root)) return true;
    log(`Nutgraf does not read all of ${root}: open the folder that holds the articles instead.`);
    return false;
  }

  async #isWanted(uri: string): Promise<boolean> {
    for (const walk of this.#walks) if (await walk.accepts(uri)) return true;
    return false;
  }

  async #read(uri: string, signal: AbortSignal): Promise<void> {
    const summary = await this.#summarize(uri, signal).catch(() => null);
    if (signal.aborted || summary === undefined) return;
    if (summary) this.#summaries.set(uri, summary);
    else this.#summaries.delete(uri);
  }

  async #summarize(uri: string, signal: AbortSignal): Promise<FileSummary | null | undefined> {
    const input = inputOfFile(uri);
    const wanted = await this.host.isArticle(uri);
    if (!input || wanted === 'never') return null;
    const text = await this.host.files.read(uri, MAX_BYTES);
    if (text === undefined) return null;
    return this.host.summarize(text, input, wanted === 'by signs', signal);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
