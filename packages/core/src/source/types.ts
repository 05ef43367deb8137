import type {ArticleSigns, DocumentMetadata, Input, Warning} from '../article.js';

/**
 * What a block is: all blocks are annotated except that a `heading` never continues a sentence.
 * `header` is a wire header line or the metadata line of a plain text, `byline` a line that only names the author.
 */
export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'block-quote' | 'cell' | 'header' | 'byline';

/**
 * A stretch of running text, in offsets of `Source.text`. Blocks never overlap and stand in order. A `header` may be
 * followed by its article's first paragraph on the same line; else a line end stands between any two.
 */
export interface Block {
  kind: BlockKind;
  start: number;
  end: number;
  /** Depth of a heading, 1 to 6; 0 for others. */
  depth: number;
  /** Where the body of the block starts after a dateline ("BAKU, Azerbaijan (AP) — "); `start` where there is none. */
  body: number;
}

/**
 * From offsets of the reading text to offsets of the source. The reading text is the source with Markdown marks,
 * front matter, code and addresses left out and character references decoded; in plain text the two are the same
 * string and the map is the identity.
 */
export interface OffsetMap {
  /** Source offset at which the character at reading offset `offset` starts. */
  start(offset: number): number;
  /** Source offset just past the character that ends at reading offset `offset` (so of `offset - 1`). */
  end(offset: number): number;
  /** Reading offset of the character at or after this source offset. */
  fromSource(offset: number): number;
}

export interface Source {
  /** As given. */
  raw: string;
  input: Input;
  /** The reading text: all blocks, "\n" or more between any two. */
  text: string;
  map: OffsetMap;
  blocks: Block[];
  document: DocumentMetadata;
  signs: ArticleSigns;
  /** Spans of metadata inside the reading text (date, author, publisher, place of a header or dateline), for names/ and times/. */
  hints: Hint[];
  warnings: Warning[];
}

/** Something the source's form, not its wording, tells: "By X" makes X a person, "CITY (Agency) -" a place and an organization. */
export interface Hint {
  kind: 'author' | 'publisher' | 'place' | 'date';
  start: number;
  end: number;
}
