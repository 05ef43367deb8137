import type {Article} from '@nutgraf/core';
import type {TextDocument} from 'vscode-languageserver-textdocument';
import {inputOf, isArticle} from './applicability.js';
import {encodingOf} from './documents.js';
import {SafeError, wordError} from './errors.js';
import type {Edit} from './session/edit.js';
import {type Background, DocumentSession, tokensOf} from './session/session.js';
import type {TokenTable} from './session/tokenTable.js';
import type {Settings} from './settings.js';
import type {Workspace} from './workspace.js';

/** Annotating runs at more than a character a microsecond; a longer text would take seconds and hundreds of megabytes. */
export const MAX_CHARACTERS = 2_000_000;

interface Articles {
  /**
   * The annotated document, annotated when first asked for; undefined when it is no article, cannot be annotated, or
   * was edited before it was annotated.
   */
  get(document: TextDocument, settings: Settings): Promise<Article | undefined>;
  /** Its tokens, right after an edit those that can be told at once. */
  tokens(document: TextDocument, settings: Settings): Promise<TokenTable | undefined>;
  /** Has a document annotated whatever the settings say, until it is forgotten. */
  force(uri: string): void;
  /** To be called after each change of a document, with the versions that it leads from and to. */
  edited(document: TextDocument, edit: Edit, before: number, after: number): void;
  /** To be called when a document closes. */
  forget(uri: string): void;
}

/** One open document and whether it is an article. */
interface Entry {
  document: TextDocument;
  session: DocumentSession;
  wanted: {version: number; settings: Settings; folders: readonly string[]; value: boolean} | undefined;
  /** Whether of a text that is too large the first part is annotated. */
  partly: boolean;
}

/** The annotated documents that are open, one version each. */
export function createArticles(workspace: Workspace): Articles {
  const entries = new Map<string, Entry>();
  const forced = new Set<string>();
  const complained = new Set<string>();
  const background = workspace.background ?? whileAsked(workspace);

  function complain(uri: string, reason: string): boolean {
    if (complained.has(uri)) return false;
    complained.add(uri);
    workspace.log(`Nutgraf cannot annotate ${uri}: ${reason}`);
    return true;
  }

  function entryOf(document: TextDocument): Entry {
    const {uri} = document;
    const known = entries.get(uri);
    if (known?.document === document) return known;
    known?.session.close();
    const fail = (error: unknown) => complain(uri, wordError(error));
    const session = new DocumentSession(document, background, () => textOf(entry), fail);
    const entry: Entry = {document, session, wanted: undefined, partly: false};
    entries.set(uri, entry);
    return entry;
  }

  /** What is annotated of a document: all of it, a first part that was agreed to, or nothing. */
  function textOf(entry: Entry): string | undefined {
    const text = entry.document.getText();
    if (text.length <= MAX_CHARACTERS) return text;
    if (entry.partly) return firstPart(text);
    const {uri} = entry.document;
    const reason = `it has ${text.length} characters, and at most ${MAX_CHARACTERS} are annotated in an editor.`;
    if (complain(uri, reason)) void offerFirstPart(entry, `${uri}: ${reason}`);
    return undefined;
  }

  async function offerFirstPart(entry: Entry, reason: string): Promise<void> {
    if (!(await workspace.offer?.(`Nutgraf cannot annotate all of ${reason}`, 'Annotate the First Part'))) return;
    entry.partly = true;
    entry.session.reset();
    background.refresh?.();
  }

  function isWanted(entry: Entry, settings: Settings): boolean {
    const {document, session, wanted} = entry;
    if (forced.has(document.uri)) return true;
    const folders = workspace.folders();
    if (wanted?.settings === settings && wanted.folders === folders) {
      if (wanted.version === document.version) return wanted.value;
      // Looked at again when it is annotated anew, and not at each key.
      if (wanted.value && !session.isSettled) return true;
    }
    const signs = () => workspace.detectSigns(document.getText(), inputOf(document) ?? 'plain');
    const value = isArticle(document.uri, settings, folders, signs);
    entry.wanted = {version: document.version, settings, folders, value};
    return value;
  }

  function find(document: TextDocument, settings: Settings) {
    const input = inputOf(document);
    if (!input) return undefined;
    const entry = entryOf(document);
    return isWanted(entry, settings)
      ? {session: entry.session, reading: {input, colours: settings.colours, encoding: encodingOf(document)}}
      : undefined;
  }

  return {
    async get(document, settings) {
      const found = find(document, settings);
      return found?.session.article(found.reading);
    },
    async tokens(document, settings) {
      const found = find(document, settings);
      return found?.session.tokens(found.reading);
    },
    force(uri) {
      forced.add(uri);
    },
    edited(document, edit, before, after) {
      const entry = entries.get(document.uri);
      if (entry?.document === document) entry.session.edited(edit, before, after);
    },
    forget(uri) {
      entries.get(uri)?.session.close();
      entries.delete(uri);
      forced.delete(uri);
      complained.delete(uri);
    },
  };
}

/** As many whole lines as fit. */
function firstPart(text: string): string {
  const end = text.lastIndexOf('\n', MAX_CHARACTERS);
  return text.slice(0, end < 0 ? MAX_CHARACTERS : end);
}

/** For programs that have nothing better: everything is done when it is asked for. */
function whileAsked({annotate}: Workspace): Background {
  return {
    async settle(text, reading) {
      if (!annotate) throw new SafeError('the workspace has neither `background` nor `annotate`.');
      const article = annotate(text, {input: reading.input});
      return {article, tokens: tokensOf(article, reading, text)};
    },
    glance: async () => undefined,
    pause: async () => {},
    refresh: undefined,
  };
}
