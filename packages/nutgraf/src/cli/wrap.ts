/** Breaks text at spaces into lines of at most `width` characters; a longer word stands on a line of its own. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let length = 0;
  for (const word of text.split(/\s+/).filter(part => part !== '')) {
    const own = lengthOf(word);
    if (length > 0 && length + 1 + own > width) {
      lines.push(line);
      line = word;
      length = own;
    } else {
      line = length === 0 ? word : `${line} ${word}`;
      length += length === 0 ? own : own + 1;
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** Characters as a reader counts them, more or less: combining marks take no room. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const character of text) if (!/\p{Mn}|\p{Cf}/u.test(character)) length += 1;
  return length;
}

export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - lengthOf(text)));
}

/** Control characters could drive the terminal, and bidirectional controls mislead its reader. */
export function plainText(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}
