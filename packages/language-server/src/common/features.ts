import type {LanguageService} from '@nutgraf/language-service';
import type {Connection, SemanticTokens, TextDocumentIdentifier, TextDocuments} from 'vscode-languageserver';
import type {TextDocument} from 'vscode-languageserver-textdocument';
import {answering} from './answering.js';
import type {Client} from './capabilities.js';

const NO_TOKENS: SemanticTokens = {data: []};

/** Answers the requests of an editor's features. */
export function answerFeatures(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  service: LanguageService,
  client: () => Client,
): void {
  const log = (line: string) => connection.console.error(line);
  function on<Params extends {textDocument: TextDocumentIdentifier}, Result>(
    method: string,
    compute: (document: TextDocument, params: Params) => Promise<Result>,
  ) {
    return answering<Params, Result>(`textDocument/${method}`, documents, log, compute);
  }

  const {semanticTokens} = connection.languages;
  semanticTokens.on(on('semanticTokens/full', async document => (await service.semanticTokens(document)) ?? NO_TOKENS));
  semanticTokens.onDelta(
    on(
      'semanticTokens/full/delta',
      async (document, {previousResultId}) =>
        (await service.semanticTokensDelta(document, previousResultId)) ?? NO_TOKENS,
    ),
  );
  semanticTokens.onRange(
    on(
      'semanticTokens/range',
      async (document, {range}) => (await service.semanticTokens(document, range)) ?? NO_TOKENS,
    ),
  );
  connection.onHover(on('hover', (document, {position}) => service.hover(document, position, client().hoverFormat)));
  connection.onDocumentSymbol(on('documentSymbol', document => service.documentSymbols(document)));
  connection.onDefinition(on('definition', (document, {position}) => service.definition(document, position)));
  connection.onReferences(
    on('references', (document, {position, context}) => service.references(document, position, context)),
  );
  connection.onDocumentHighlight(
    on('documentHighlight', (document, {position}) => service.documentHighlight(document, position)),
  );
}
