/** A piece of running text: as it is, or set off. */
export type Piece = string | {strong: string} | {emphasis: string};

/** A short text for a hover, free of any markup language: paragraphs of lines of pieces. */
export type Card = Piece[][][];

/** The card in Markdown. Whatever comes from the article is shown, never read as markup. */
export function toMarkdown(card: Card): string {
  return card.map(lines => lines.map(line => line.map(markdownPiece).join('')).join('  \n')).join('\n\n');
}

function markdownPiece(piece: Piece): string {
  if (typeof piece === 'string') return escapeMarkdown(piece);
  // White space just inside the marks would keep them from being marks.
  return 'strong' in piece
    ? `**${escapeMarkdown(piece.strong.trim())}**`
    : `*${escapeMarkdown(piece.emphasis.trim())}*`;
}

/** For editors that show no Markdown. */
export function toPlainText(card: Card): string {
  return card.map(lines => lines.map(line => line.map(plainPiece).join('')).join('\n')).join('\n\n');
}

function plainPiece(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  return 'strong' in piece ? piece.strong : piece.emphasis;
}

/**
 * Escapes text so that CommonMark and GitHub's extensions (tables, strikethrough, bare addresses) show it as it is.
 * Line ends and runs of white space become single spaces.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>&~|@]|:(?!\s|$)/g, '\\$&')
    .replace(/\bwww\./gi, match => `${match.slice(0, -1)}\\.`)
    .replace(/^( ?)([-+#=]|\d{1,9}(?=[.)]))/, (_, space, mark) => space + escapeStart(mark));
}

/** What would begin a list, heading or rule at a line's start: the mark itself, or the one after a number. */
function escapeStart(mark: string): string {
  return /\d/.test(mark) ? `${mark}\\` : `\\${mark}`;
}
