export interface TextToken {
  start: number;
  end: number;
  text: string;
}

const CLOSING = /^([.,;:!?%)\]}’”…]|'s|’s|n't|n’t|'re|'ve|'ll|'d|'m|’re|’ve|’ll|’d|’m|')$/i;
const OPENING = /^[([{$£€“‘#]$/;
const PLAIN_MARKS: Record<string, string> = {
  '-LRB-': '(',
  '-RRB-': ')',
  '``': '"',
  "''": '"',
  '-LSB-': '[',
  '-RSB-': ']',
};

/** Tokens to readable text, a sentence a line: no space before closing punctuation and clitics, none after opening ones. */
export function detokenize(sentences: readonly (readonly string[])[]): {text: string; tokens: TextToken[]} {
  const tokens: TextToken[] = [];
  let text = '';
  for (const words of sentences) {
    let open = false;
    let glued = true;
    for (const raw of words) {
      const word = PLAIN_MARKS[raw] ?? raw;
      const quote = word === '"';
      if (!glued && !CLOSING.test(word) && !(quote && open)) text += ' ';
      tokens.push({start: text.length, end: text.length + word.length, text: word});
      text += word;
      if (quote) {
        glued = !open;
        open = !open;
      } else glued = OPENING.test(word);
    }
    text += '\n';
  }
  return {text, tokens};
}
