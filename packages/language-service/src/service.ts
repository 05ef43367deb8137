import type {Article, Entity} from '@nutgraf/core';
import type {TextDocument} from 'vscode-languageserver-textdocument';
import type {
  CodeAction,
  CodeLens,
  CompletionItem,
  CompletionList,
  Diagnostic,
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  Location,
  MarkupKind,
  Position,
  Range,
  ReferenceContext,
  SelectionRange,
  SemanticTokens,
  SemanticTokensDelta,
  SymbolInformation,
  TextEdit,
  WorkspaceSymbol,
} from 'vscode-languageserver-types';
import {createArticles} from './articles.js';
import {codeLenses} from './codeLens.js';
import type {EntityReference} from './completion/candidate.js';
import {completion, completionCard} from './completion/index.js';
import {definition} from './definition.js';
import {type ActionClient, codeActions} from './diagnostics/codeActions.js';
import {createFindings, deskOf, diagnostics} from './diagnostics/index.js';
import {documentHighlight} from './documentHighlight.js';
import {documentLinks} from './documentLinks.js';
import {documentSymbols} from './documentSymbols.js';
import {calledIn, dossierOf, isOn} from './dossiers.js';
import {SafeError} from './errors.js';
import {foldingRanges} from './foldingRanges.js';
import {hover} from './hover/index.js';
import {inlayHints} from './inlayHints.js';
import {NamesOfFiles} from './namesOfFiles.js';
import {references} from './references.js';
import {prepareRename, rename, renamedElsewhere} from './rename/index.js';
import {selectionRanges} from './selectionRanges.js';
import type {Edit} from './session/edit.js';
import {encodeTable, type TokenTable} from './session/tokenTable.js';
import type {Settings} from './settings.js';
import type {FileSummary} from './summary.js';
import {flatSymbols} from './symbols/flat.js';
import {createTokenResults} from './tokens/results.js';
import {typeDefinition} from './typeDefinition.js';
import {canonical} from './uris.js';
import type {Workspace} from './workspace.js';
import {type KnownArticle, workspaceSymbols} from './workspaceSymbols.js';

/** Each is read and annotated anew; an editor shows no more changes than these for approval. */
const MAX_RENAMED_FILES = 1000;

/**
 * The features, one method each. Positions are lines and UTF-16 characters from 0. All answer `null` for a document
 * that is no article, or that cannot be annotated (which the workspace is told once), and never reject but
 * when the workspace's `settings` do, or where a method says so.
 */
export interface LanguageService {
  /** Has a document annotated whatever the settings say, until it closes. */
  annotateDocument(uri: string): void;
  /** To be called after each change of a document, with the versions that it leads from and to. */
  editDocument(document: TextDocument, edit: Edit, before: number, after: number): void;
  /** To be called when a document closes. */
  closeDocument(uri: string): void;
  semanticTokens(document: TextDocument, range?: Range): Promise<SemanticTokens | null>;
  /** The tokens as edits of those that bear an earlier answer's id; whole when these are no longer known. */
  semanticTokensDelta(
    document: TextDocument,
    previousResultId: string,
  ): Promise<SemanticTokens | SemanticTokensDelta | null>;
  hover(document: TextDocument, position: Position, format?: MarkupKind): Promise<Hover | null>;
  documentSymbols(document: TextDocument): Promise<DocumentSymbol[] | null>;
  /** The same for editors that have no nesting. */
  flatDocumentSymbols(document: TextDocument): Promise<SymbolInformation[] | null>;
  /** Who and what all articles of the workspace name. */
  workspaceSymbols(query: string): Promise<WorkspaceSymbol[]>;
  definition(document: TextDocument, position: Position): Promise<Location[] | null>;
  /** The dossiers of the workspace on whom or what is mentioned. */
  typeDefinition(document: TextDocument, position: Position): Promise<Location[] | null>;
  references(document: TextDocument, position: Position, context: ReferenceContext): Promise<Location[] | null>;
  documentHighlight(document: TextDocument, position: Position): Promise<DocumentHighlight[] | null>;
  /** @param limit the most folds the editor takes */
  foldingRanges(document: TextDocument, limit?: number): Promise<FoldingRange[] | null>;
  selectionRanges(document: TextDocument, positions: readonly Position[]): Promise<SelectionRange[] | null>;
  documentLinks(document: TextDocument): Promise<DocumentLink[] | null>;
  /** The name at a position that can be changed. */
  prepareRename(document: TextDocument, position: Position): Promise<{range: Range; placeholder: string} | null>;
  /**
   * What changes in each document when a name is changed in all its forms: in its own, or as settings say in all known.
   *
   * @throws {SafeError} when there is no name at the position, or `newName` can be none
   */
  rename(document: TextDocument, position: Position, newName: string): Promise<Map<TextDocument, TextEdit[]> | null>;
  /** Names, offices and dates that the letters before a position may begin. */
  completion(document: TextDocument, position: Position): Promise<CompletionList | null>;
  /** A completion with its card, where it has one. */
  resolveCompletion(item: CompletionItem, format: MarkupKind): Promise<CompletionItem>;
  inlayHints(document: TextDocument, range: Range): Promise<InlayHint[] | null>;
  /** @param command the editor's command that shows places, see `codeLenses` */
  codeLenses(document: TextDocument, command?: string): Promise<CodeLens[] | null>;
  diagnostics(document: TextDocument): Promise<Diagnostic[] | null>;
  /** The same of a file that is not open, as it is now; null where it cannot be read. */
  fileDiagnostics(uri: string): Promise<Diagnostic[] | null>;
  /** The articles in files of the open folders, by canonical URI, once all are known; those that are open may be among them. */
  articleFiles(): Promise<ReadonlyMap<string, FileSummary>>;
  codeActions(document: TextDocument, range: Range, client: ActionClient): Promise<CodeAction[] | null>;
}

export function createLanguageService(workspace: Workspace): LanguageService {
  const articles = createArticles(workspace);
  const tokenResults = createTokenResults();

  async function read(document: TextDocument) {
    const settings = await workspace.settings(document.uri);
    return {settings, article: await articles.get(document, settings)};
  }

  /** What is coloured, right after an edit as far as it can be told at once. */
  async function tokensFor(document: TextDocument): Promise<TokenTable | undefined> {
    const settings = await workspace.settings(document.uri);
    return settings.colours === 'off' ? undefined : articles.tokens(document, settings);
  }

  /** The documents that features over several articles look at. */
  const documents = () => workspace.documents?.() ?? [];

  async function knownArticles(): Promise<KnownArticle[]> {
    const known: KnownArticle[] = [];
    for (const document of documents()) {
      const {article} = await read(document);
      if (article) known.push({document, article});
    }
    return known;
  }

  /** What files name; those that are open are to be left out. */
  async function filesNaming(extent: 'so far' | 'all') {
    const names = (await workspace.summaries?.(extent)) ?? new NamesOfFiles();
    const open = new Set([...documents()].map(({uri}) => canonical(uri)));
    return {names, isOpen: (uri: string) => open.has(uri)};
  }

  /** The dossiers among the documents that are open and in files that are not. */
  function* dossiersOn(article: Article, entity: Entity, names: NamesOfFiles, isOpen: (uri: string) => boolean) {
    const open = [...documents()].filter(dossierOf);
    // Most desks have none, and what somebody is called takes a look at all mentions.
    if (open.length === 0 && !names.hasDossiers) return;
    const called = calledIn(article, entity);
    for (const document of open) {
      const dossier = dossierOf(document)!;
      if (isOn(dossier, called)) yield {uri: document.uri, dossier};
    }
    for (const found of names.dossiersOn(called)) if (!isOpen(found.uri)) yield found;
  }

  /** The files that name somebody, each read as it is now. */
  async function readNaming({type, name}: Entity): Promise<KnownArticle[]> {
    const {names, isOpen} = await filesNaming('all');
    const files = names.filesNaming(type, name).filter(uri => !isOpen(uri));
    if (files.length > MAX_RENAMED_FILES) {
      throw new SafeError(
        `${name} is named in ${files.length} files, and at most ${MAX_RENAMED_FILES} are changed at once: set "rename" to "document" to change this one.`,
      );
    }
    const read: KnownArticle[] = [];
    for (const uri of files) {
      const known = await workspace.readArticle?.(uri);
      if (known) read.push(known);
    }
    return read;
  }

  const complaints = new Set<string>();
  const findings = createFindings(workspace.background?.check);

  async function readDesk(document: TextDocument) {
    const {settings, article} = await read(document);
    return article && withDesk({document, article}, settings);
  }

  async function withDesk({document, article}: KnownArticle, settings: Settings) {
    const desk = await workspace.deskFile?.(document.uri);
    const {options, problems} = deskOf(document.uri, settings, desk);
    for (const problem of problems) {
      if (!complaints.has(problem)) workspace.log(problem);
      complaints.add(problem);
    }
    const found = await findings.of(document, article, options);
    return found && {article, desk, path: options.path, found};
  }

  return {
    annotateDocument: uri => articles.force(uri),
    editDocument(document, edit, before, after) {
      findings.drop(document);
      articles.edited(document, edit, before, after);
    },
    closeDocument: uri => articles.forget(uri),
    async semanticTokens(document, range) {
      const tokens = await tokensFor(document);
      if (!tokens) return null;
      return range ? {data: encodeTable(tokens, range)} : tokenResults.full(document, tokens);
    },
    async semanticTokensDelta(document, previousResultId) {
      const tokens = await tokensFor(document);
      return tokens ? tokenResults.delta(document, tokens, previousResultId) : null;
    },
    async hover(document, position, format) {
      const {settings, article} = await read(document);
      if (!article || !settings.hover) return null;
      const {names, isOpen} = await filesNaming('so far');
      return hover(document, article, position, format, entity => dossiersOn(article, entity, names, isOpen));
    },
    async documentSymbols(document) {
      const {article} = await read(document);
      return article ? documentSymbols(document, article) : null;
    },
    async flatDocumentSymbols(document) {
      const {article} = await read(document);
      return article ? flatSymbols(documentSymbols(document, article), document.uri) : null;
    },
    async workspaceSymbols(query) {
      const {names, isOpen} = await filesNaming('so far');
      return workspaceSymbols(await knownArticles(), query, names, isOpen);
    },
    async definition(document, position) {
      const {article} = await read(document);
      return article ? definition(document, article, position) : null;
    },
    async typeDefinition(document, position) {
      const {article} = await read(document);
      if (!article) return null;
      const {names, isOpen} = await filesNaming('so far');
      const dossiers = [...names.dossiers()].filter(({uri}) => !isOpen(uri));
      return typeDefinition(document, article, position, documents(), dossiers);
    },
    async references(document, position, context) {
      const {article} = await read(document);
      return article ? references(document, article, position, context) : null;
    },
    async documentHighlight(document, position) {
      const {article} = await read(document);
      return article ? documentHighlight(document, article, position) : null;
    },
    async foldingRanges(document, limit) {
      const {article} = await read(document);
      return article ? foldingRanges(document, article, limit) : null;
    },
    async selectionRanges(document, positions) {
      const {article} = await read(document);
      return article ? selectionRanges(document, article, positions) : null;
    },
    async documentLinks(document) {
      const {article} = await read(document);
      return article ? documentLinks(document, article) : null;
    },
    async prepareRename(document, position) {
      const {article} = await read(document);
      return article ? prepareRename(document, article, position) : null;
    },
    async rename(document, position, newName) {
      const {settings, article} = await read(document);
      if (!article) return null;
      if (settings.rename === 'document') return rename(document, article, position, newName);
      const renamed = renamedElsewhere(document, article, position);
      const files = renamed ? await readNaming(renamed) : [];
      return rename(document, article, position, newName, [...(await knownArticles()), ...files]);
    },
    async completion(document, position) {
      const {settings, article} = await read(document);
      if (!article || !settings.completion) return null;
      const others = (await knownArticles()).filter(known => known.document !== document);
      const {names, isOpen} = await filesNaming('so far');
      return completion({document, article}, position, others, names, isOpen);
    },
    async resolveCompletion(item, format) {
      const known = await knownArticles();
      const {uri} = (item.data ?? {}) as Partial<EntityReference>;
      const isKnown = typeof uri !== 'string' || known.some(({document}) => document.uri === uri);
      const file = isKnown ? undefined : await workspace.readArticle?.(uri);
      return completionCard(item, file ? [file] : known, format);
    },
    async inlayHints(document, range) {
      const {settings, article} = await read(document);
      return article ? inlayHints(document, article, settings.inlayHints, range) : null;
    },
    async codeLenses(document, command) {
      const {settings, article} = await read(document);
      return article && settings.codeLens ? codeLenses(document, article, command) : null;
    },
    async diagnostics(document) {
      const checked = await readDesk(document);
      return checked ? diagnostics(document, checked.found) : null;
    },
    async fileDiagnostics(uri) {
      const known = await workspace.readArticle?.(uri);
      if (!known) return null;
      // Asked for once a folder: of thousands of files nobody has settings of their own.
      const folder = workspace.folders().find(one => uri.startsWith(canonical(one))) ?? uri;
      const checked = await withDesk(known, await workspace.settings(folder));
      return checked ? diagnostics(known.document, checked.found) : null;
    },

    articleFiles: async () => (await workspace.summaries?.('all')) ?? new Map(),

    async codeActions(document, range, client) {
      const checked = await readDesk(document);
      if (!checked) return null;
      const {article, found, ...places} = checked;
      return codeActions(document, article, found, range, {...places, client});
    },
  };
}
