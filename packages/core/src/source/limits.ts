/**
 * Bounds on Markdown before it is parsed. micromark's cost grows with the square of the blocks in one document, of the
 * containers around a line and of the marks open in one paragraph: 64 kB of "> - ", "*a_ " or "a\n-\n" take it a minute.
 * So long texts are parsed in segments, and what no segment can bound is read as plain text. The bounds are above what
 * people write; the worst text within them costs some ten times what prose of the same length does.
 */

/** A segment is ended at the first safe place after so many characters or lines. */
export const SEGMENT = 8 * 1024;
export const SEGMENT_LINES = 64;

/** Block quotes and list items around one line. Prose has three or four. */
export const MAX_CONTAINERS = 10;
/** Columns before a list mark: deeper ones are lists nested line by line. */
export const MAX_INDENT = 4 * MAX_CONTAINERS;

/** In one segment: lines in block quotes and lists (only a list or quote that cannot be cut has more than a segment's lines). */
export const MAX_CONTAINER_LINES = 1000;
/** In one segment: containers within containers, counted line by line. */
export const MAX_NESTED = 500;
/** In one segment: lines of "===" or "---" below another line, which make headings. */
export const MAX_UNDERLINES = 40;
/** In one segment: lines that go on in a block quote or list item without its marks. */
export const MAX_LAZY = 200;

/** Marks (emphasis, brackets, code, HTML, autolinks) in one paragraph, list item or heading. */
export const MAX_MARKS = 600;
/** The same between two blank lines, for paragraphs that only look like list items. */
export const MAX_MARKS_TOGETHER = 1500;
/** The same in a whole document, escapes included; a change log of 1 MB has some 70 000. */
export const MAX_MARKS_IN_ALL = 100_000;
