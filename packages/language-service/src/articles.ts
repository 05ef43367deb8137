import type {Article} from '@nutgraf/core';
import type {TextDocument} from 'vscode-languageserver-textdocument';
import {inputOf, isArticle} from './applicability.js';
import {wordError} from './errors.js';
import type {Settings} from './settings.js';
import type {Workspace} from './workspace.js';

/** Annotating runs at more than a character a microsecond; a longer text would hold up every other request for seconds. */
export const MAX_CHARACTERS = 2_000_000;

interface Articles {
  /** The annotated document, from the cache when its version was annotated before; undefined when it is no article. */
  get(document: TextDocument, settings: Settings): Article | undefined;
  /** Has a document annotated whatever the settings say, until it is forgotten. */
  force(uri: string): void;
  /** To be called when a document closes. */
  forget(uri: string): void;
}

/** Annotated documents, one version each, annotated when first asked for. */
export function createArticles(workspace: Workspace): Articles {
  const annotated = new WeakMap<TextDocument, {version: number; article: Article | undefined}>();
  const forced = new Set<string>();
  const complained = new Set<string>();

  function complain(uri: string, reason: string): void {
    if (complained.has(uri)) return;
    complained.add(uri);
    workspace.log(`Nutgraf cannot annotate ${uri}: ${reason}`);
  }

  function annotate(document: TextDocument): Article | undefined {
    const cached = annotated.get(document);
    if (cached?.version === document.version) return cached.article;
    const article = attempt(document);
    annotated.set(document, {version: document.version, article});
    return article;
  }

  function attempt(document: TextDocument): Article | undefined {
    const text = document.getText();
    if (text.length > MAX_CHARACTERS) {
      complain(
        document.uri,
        `it has ${text.length} characters, and at most ${MAX_CHARACTERS} are annotated in an editor.`,
      );
      return undefined;
    }
    try {
      const article = workspace.annotate(text, {input: inputOf(document) ?? 'plain'});
      complained.delete(document.uri);
      return article;
    } catch (error) {
      complain(document.uri, wordError(error));
      return undefined;
    }
  }

  return {
    get(document, settings) {
      const {uri} = document;
      const input = inputOf(document);
      if (!input) return undefined;
      const signs = () => workspace.detectSigns(document.getText(), input);
      const wanted = forced.has(uri) || isArticle(uri, settings, workspace.folders(), signs);
      return wanted ? annotate(document) : undefined;
    },
    force(uri) {
      forced.add(uri);
    },
    forget(uri) {
      forced.delete(uri);
      complained.delete(uri);
    },
  };
}
