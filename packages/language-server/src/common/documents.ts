import {type Change, documentFactory, type Edit, type PositionEncoding, trackChange} from '@nutgraf/language-service';
import {TextDocuments} from 'vscode-languageserver';
import type {TextDocument} from 'vscode-languageserver-textdocument';

/**
 * The open documents, with word of each change. One that is opened without a text is empty. Positions past the end
 * count as the end. Versions always grow: a client
 * that sends one out of order has its change made all the same, as the next version.
 */
export function trackedDocuments(
  encoding: () => PositionEncoding,
  edited: (document: TextDocument, edit: Edit, before: number, after: number) => void,
): TextDocuments<TextDocument> {
  const factory = documentFactory(encoding);
  return new TextDocuments({
    create: (uri, languageId, version, text: string | undefined) =>
      factory.create(uri, languageId, version, text ?? ''),
    update(document, changes, given) {
      const version = Math.max(given, document.version + 1);
      for (const change of changes) {
        const before = document.version;
        const edit = trackChange(document, change as Change, () => factory.update(document, [change], version));
        edited(document, edit, before, version);
      }
      // A notification without a change has a version of its own too.
      return changes.length > 0 ? document : factory.update(document, [], version);
    },
  });
}
