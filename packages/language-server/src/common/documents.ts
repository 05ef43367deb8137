import {type Change, type Edit, trackChange} from '@nutgraf/language-service';
import {TextDocuments} from 'vscode-languageserver';
import {TextDocument} from 'vscode-languageserver-textdocument';

/**
 * The open documents, with word of each change. Positions past the end count as the end. Versions always grow: a client
 * that sends one out of order has its change made all the same, as the next version.
 */
export function trackedDocuments(
  edited: (document: TextDocument, edit: Edit, before: number, after: number) => void,
): TextDocuments<TextDocument> {
  return new TextDocuments({
    create: TextDocument.create,
    update(document, changes, given) {
      const version = Math.max(given, document.version + 1);
      for (const change of changes) {
        const before = document.version;
        const edit = trackChange(document, change as Change, () => TextDocument.update(document, [change], version));
        edited(document, edit, before, version);
      }
      // A notification without a change has a version of its own too.
      return changes.length > 0 ? document : TextDocument.update(document, [], version);
    },
  });
}
