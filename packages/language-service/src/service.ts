import type {TextDocument} from 'vscode-languageserver-textdocument';
import type {
  DocumentHighlight,
  DocumentSymbol,
  Hover,
  Location,
  MarkupKind,
  Position,
  Range,
  ReferenceContext,
  SemanticTokens,
} from 'vscode-languageserver-types';
import {createArticles} from './articles.js';
import {definition} from './definition.js';
import {documentHighlight} from './documentHighlight.js';
import {documentSymbols} from './documentSymbols.js';
import {hover} from './hover/index.js';
import {references} from './references.js';
import type {Edit} from './session/edit.js';
import {encodeTable} from './session/tokenTable.js';
import type {Workspace} from './workspace.js';

/**
 * The features, one method each. Positions are lines and UTF-16 characters from 0. All answer `null` for a document
 * that is no article, or that cannot be annotated (which the workspace is told once), and never reject but when the
 * workspace's `settings` do.
 */
export interface LanguageService {
  /** Has a document annotated whatever the settings say, until it closes. */
  annotateDocument(uri: string): void;
  /** To be called after each change of a document, with the versions that it leads from and to. */
  editDocument(document: TextDocument, edit: Edit, before: number, after: number): void;
  /** To be called when a document closes. */
  closeDocument(uri: string): void;
  semanticTokens(document: TextDocument, range?: Range): Promise<SemanticTokens | null>;
  hover(document: TextDocument, position: Position, format?: MarkupKind): Promise<Hover | null>;
  documentSymbols(document: TextDocument): Promise<DocumentSymbol[] | null>;
  definition(document: TextDocument, position: Position): Promise<Location[] | null>;
  references(document: TextDocument, position: Position, context: ReferenceContext): Promise<Location[] | null>;
  documentHighlight(document: TextDocument, position: Position): Promise<DocumentHighlight[] | null>;
}

export function createLanguageService(workspace: Workspace): LanguageService {
  const articles = createArticles(workspace);

  async function read(document: TextDocument) {
    const settings = await workspace.settings(document.uri);
    return {settings, article: await articles.get(document, settings)};
  }

  return {
    annotateDocument: uri => articles.force(uri),
    editDocument: (document, edit, before, after) => articles.edited(document, edit, before, after),
    closeDocument: uri => articles.forget(uri),
    async semanticTokens(document, range) {
      const settings = await workspace.settings(document.uri);
      const tokens = settings.colours === 'off' ? undefined : await articles.tokens(document, settings);
      return tokens ? {data: encodeTable(tokens, range)} : null;
    },
    async hover(document, position, format) {
      const {settings, article} = await read(document);
      return article && settings.hover ? hover(document, article, position, format) : null;
    },
    async documentSymbols(document) {
      const {article} = await read(document);
      return article ? documentSymbols(document, article) : null;
    },
    async definition(document, position) {
      const {article} = await read(document);
      return article ? definition(document, article, position) : null;
    },
    async references(document, position, context) {
      const {article} = await read(document);
      return article ? references(document, article, position, context) : null;
    },
    async documentHighlight(document, position) {
      const {article} = await read(document);
      return article ? documentHighlight(document, article, position) : null;
    },
  };
}
