import {TextDocument, type TextDocumentContentChangeEvent} from 'vscode-languageserver-textdocument';
import type {Position, Range} from 'vscode-languageserver-types';
import {encodedCharacters} from './encoding.js';

/** The units in which a client counts characters within a line. Bytes of UTF-8 spare some clients a conversion. */
export type PositionEncoding = 'utf-16' | 'utf-8';

/** Makes and changes documents; what `TextDocuments` of vscode-languageserver is configured with. */
export interface DocumentFactory {
  create(uri: string, languageId: string, version: number, content: string): TextDocument;
  /** Applies changes one after the other, each in positions of the text as the one before left it. */
  update(document: TextDocument, changes: TextDocumentContentChangeEvent[], version: number): TextDocument;
}

/**
 * Documents whose positions are in the units agreed on with the client. Offsets are UTF-16 code units in both, so that
 * a feature that goes by `positionAt`, `offsetAt` and `getText` answers in the client's units without knowing of them.
 *
 * @param encoding asked when a document is made: it is agreed on after the documents' keeper has to be there
 */
export function documentFactory(encoding: () => PositionEncoding): DocumentFactory {
  return {
    create(uri, languageId, version, content) {
      const document = TextDocument.create(uri, languageId, version, content);
      return encoding() === 'utf-8' ? new Utf8Document(document) : document;
    },
    update(document, changes, version) {
      if (document instanceof Utf8Document) return document.update(changes, version);
      return TextDocument.update(document, changes, version);
    },
  };
}

/** The units that a document's positions are in. */
export function encodingOf(document: TextDocument): PositionEncoding {
  return document instanceof Utf8Document ? 'utf-8' : 'utf-16';
}

/** A document whose positions count bytes of UTF-8 within a line. */
class Utf8Document implements TextDocument {
  private characters: ReturnType<typeof encodedCharacters> | undefined;

  constructor(private readonly inner: TextDocument) {}

  get uri() {
    return this.inner.uri;
  }
  get languageId() {
    return this.inner.languageId;
  }
  get version() {
    return this.inner.version;
  }
  get lineCount() {
    return this.inner.lineCount;
  }

  getText(range?: Range): string {
    if (!range) return this.inner.getText();
    const from = this.offsetAt(range.start);
    const to = this.offsetAt(range.end);
    return this.inner.getText().slice(Math.min(from, to), Math.max(from, to));
  }

  positionAt(offset: number): Position {
    const {line, character} = this.inner.positionAt(offset);
    const start = this.lineStart(line);
    return {line, character: this.encoded().bytesBetween(start, start + character)};
  }

  offsetAt({line, character}: Position): number {
    const start = this.lineStart(line);
    const end = this.inner.offsetAt({line, character: Number.MAX_SAFE_INTEGER});
    return this.encoded().offsetOfByte(start, end, character);
  }

  getLineRange(line: number): Range {
    const {start, end} = this.inner.getLineRange(line);
    return {start, end: this.positionAt(this.inner.offsetAt(end))};
  }

  getEOLCharacters(line: number): string {
    return this.inner.getEOLCharacters(line);
  }

  update(changes: readonly TextDocumentContentChangeEvent[], version: number): this {
    for (const change of changes) {
      TextDocument.update(this.inner, ['range' in change ? this.inUtf16(change) : change], version);
      this.characters = undefined;
    }
    if (changes.length === 0) TextDocument.update(this.inner, [], version);
    return this;
  }

  private inUtf16({range, text}: {range: Range; text: string}): TextDocumentContentChangeEvent {
    const at = (position: Position) => this.inner.positionAt(this.offsetAt(position));
    return {range: {start: at(range.start), end: at(range.end)}, text};
  }

  private lineStart(line: number): number {
    return this.inner.offsetAt({line, character: 0});
  }

  private encoded() {
    this.characters ??= encodedCharacters(this.inner.getText());
    return this.characters;
  }
}
