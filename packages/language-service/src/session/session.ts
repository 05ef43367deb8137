import type {CheckOptions, Finding} from '@nutgraf/checks';
import type {Article, Input} from '@nutgraf/core';
import type {TextDocument} from 'vscode-languageserver-textdocument';
import {documentFactory, type PositionEncoding} from '../documents.js';
import type {Settings} from '../settings.js';
import {semanticTokens} from '../tokens/index.js';
import {addDirty, type SpanTable, shiftSpans, toSpanTable} from './dirty.js';
import type {Edit} from './edit.js';
import {overlay} from './overlay.js';
import {paragraphAround} from './paragraph.js';
import {shiftTokens} from './shift.js';
import {sameTables, type TokenTable, toTable} from './tokenTable.js';

/** Milliseconds without an edit before a document is annotated anew: less than a pause in typing, more than between keys. */
export const SETTLE_DELAY = 120;

/** An edit of more than this is no typing: colours wait for the article rather than show a hole. */
export const MAX_PROVISIONAL_EDIT = 2000;

type Colours = Settings['colours'];

/** How a document is to be read. */
export interface Reading {
  input: Input;
  colours: Colours;
  /** The units of the tokens. */
  encoding: PositionEncoding;
}

/** An article and the tokens of it, worked out along with it. */
export interface Settled {
  article: Article;
  tokens: TokenTable;
}

/** Where articles are annotated without holding up requests, and what a session needs besides. */
export interface Background {
  /** Annotates a text. Rejects when that fails; undefined when the signal has aborted. */
  settle(text: string, reading: Reading, signal: AbortSignal): Promise<Settled | undefined>;
  /** The tokens of a few sentences by themselves, or undefined when they cannot be had within milliseconds. */
  glance(text: string, reading: Reading): Promise<TokenTable | undefined>;
  /** What the rules find in an article. Rejects when that fails; undefined when the signal has aborted. */
  check?(article: Article, options: CheckOptions, signal: AbortSignal): Promise<readonly Finding[] | undefined>;
  /** Resolves after some time, or at once when the signal aborts. */
  pause(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** Told when a document shows other tokens now than those it was last asked for; undefined for a client that cannot be told. */
  refresh: (() => void) | undefined;
}

/** Tokens of an article by themselves. */
export function tokensOf(article: Article, {colours, encoding}: Omit<Reading, 'input'>, text: string): TokenTable {
  const document = documentFactory(() => encoding).create('', '', 0, text);
  return toTable(semanticTokens(document, article, colours).data);
}

/**
 * What is known of one open document. Its *settled* article is that of a version, as annotating it afresh gives it.
 * Right after an edit there are only *provisional* tokens: those of the settled article moved along, with the names of
 * the edited paragraphs read anew.
 */
export class DocumentSession {
  #settled: {version: number; colours: Colours; article: Article | undefined; tokens: TokenTable} | undefined;
  #running: {version: number; colours: Colours; promise: Promise<void>; abort: AbortController} | undefined;
  /** What the provisional tokens are made of; undefined where there is nothing to move along. */
  #moved: {version: number; tokens: TokenTable; read: SpanTable; dirty: {start: number; end: number}[]} | undefined;
  #shown: TokenTable | undefined;

  constructor(
    readonly document: TextDocument,
    private readonly background: Background,
    /** The text that is annotated of the document; undefined when none is. */
    private readonly textOf: () => string | undefined,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** Whether the article of this very version is there. */
  get isSettled(): boolean {
    return this.#settled?.version === this.document.version;
  }

  /** The article of this version; undefined when it cannot be annotated, or an edit has come in between. */
  async article(reading: Reading): Promise<Article | undefined> {
    const {version} = this.document;
    await this.#settle(reading);
    return this.#settled?.version === version ? this.#settled.article : undefined;
  }

  /** The tokens of this version: settled ones if they are there, else provisional ones, else those that come. */
  async tokens(reading: Reading): Promise<TokenTable | undefined> {
    const {version} = this.document;
    if (!this.isSettled && this.background.refresh && this.#settled?.colours === reading.colours) {
      const settling = this.#settle(reading);
      const provisional = await this.#provisional(reading);
      if (this.document.version !== version) return undefined;
      if (provisional && !this.isSettled) {
        this.#shown = provisional;
        return provisional;
      }
      await settling;
    }
    await this.#settle(reading);
    if (this.#settled?.version !== version || !this.#settled.article) return undefined;
    if (this.#settled.colours !== reading.colours) {
      this.#settled.colours = reading.colours;
      this.#settled.tokens = tokensOf(this.#settled.article, reading, this.document.getText());
      this.#moved = undefined;
    }
    this.#shown = this.#settled.tokens;
    return this.#shown;
  }

  /** To be called after each change of the document, with the versions that it leads from and to. */
  edited(edit: Edit, before: number, after: number): void {
    if (this.#running && this.#running.version !== after) this.#running.abort.abort();
    if (!this.#moved && this.#settled?.article && this.#settled.version === before && before !== after) {
      const {tokens, article} = this.#settled;
      this.#moved = {version: before, tokens: tokens.slice(), read: toSpanTable(article.blocks), dirty: []};
    }
    if (this.#moved?.version !== before || edit.end - edit.start + edit.length > MAX_PROVISIONAL_EDIT) {
      this.#moved = undefined;
      return;
    }
    const {tokens, read, dirty} = this.#moved;
    shiftSpans(read, edit);
    this.#moved = {version: after, tokens: shiftTokens(tokens, edit), read, dirty: addDirty(dirty, edit)};
  }

  /** Annotates again though the text is the same. */
  reset(): void {
    this.#running?.abort.abort();
    this.#running = undefined;
    this.#settled = undefined;
    this.#moved = undefined;
  }

  close(): void {
    this.#running?.abort.abort();
    this.#running = undefined;
  }

  /** Resolves when this version is settled, or has been given up for another. Never rejects. */
  #settle(reading: Reading): Promise<void> {
    const {version} = this.document;
    if (this.isSettled) return Promise.resolve();
    if (this.#running?.version === version) return this.#running.promise;
    this.#running?.abort.abort();
    const abort = new AbortController();
    const promise = this.#run(reading, version, abort.signal);
    this.#running = {version, colours: reading.colours, promise, abort};
    return promise;
  }

  async #run(reading: Reading, version: number, signal: AbortSignal): Promise<void> {
    // A document that is opened need not wait for its writer to pause.
    if (this.#settled) await this.background.pause(SETTLE_DELAY, signal);
    let settled: Settled | undefined;
    try {
      const text = signal.aborted ? undefined : this.textOf();
      if (text !== undefined) settled = await this.background.settle(text, reading, signal);
    } catch (error) {
      if (!signal.aborted) this.failed(error);
    }
    if (signal.aborted || this.document.version !== version) return;
    const {article, tokens = new Int32Array(0)} = settled ?? {};
    this.#settled = {version, colours: reading.colours, article, tokens};
    this.#moved = undefined;
    this.#running = undefined;
    if (this.#shown && !sameTables(this.#shown, tokens)) {
      this.#shown = undefined;
      this.background.refresh?.();
    }
  }

  async #provisional(reading: Reading): Promise<TokenTable | undefined> {
    const moved = this.#moved;
    const {document} = this;
    if (!moved || moved.version !== document.version) return undefined;
    const text = document.getText();
    let tokens = moved.tokens.slice();
    for (const dirty of moved.dirty) {
      const paragraph = paragraphAround(text, dirty, moved.read);
      if (!paragraph) continue;
      const read = await this.background.glance(text.slice(paragraph.start, paragraph.end), reading);
      if (document.version !== moved.version) return undefined;
      if (!read) continue;
      const start = document.positionAt(paragraph.start);
      const own = movedTo(read, start.line, start.character);
      const isWhole = (line: number, from: number, to: number) => {
        const ends = [from, to].map(character => document.offsetAt({line, character}));
        return !ends.some(offset => inWord(text, offset));
      };
      const position = {from: document.positionAt(dirty.start), to: document.positionAt(dirty.end)};
      tokens = overlay(tokens, {...position, tokens: own}, isWhole);
    }
    return tokens;
  }
}

/** Tokens of a part of a document in places of the whole. */
function movedTo(table: TokenTable, line: number, character: number): TokenTable {
  const own = table.slice();
  for (let at = 0; at < own.length; at += 5) {
    if (own[at] === 0) own[at + 1]! += character;
    own[at]! += line;
  }
  return own;
}

const WORD = /[\p{L}\p{M}\p{N}]/u;

/** Whether an offset has letters on either side. */
function inWord(text: string, offset: number): boolean {
  return offset > 0 && WORD.test(text.charAt(offset - 1)) && WORD.test(text.charAt(offset));
}
