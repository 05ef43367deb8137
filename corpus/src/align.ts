import {lineAt} from './find.js';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Offsets in `source` of every character of `text`, which is the same article without byte order mark and with LF line
 * ends; or, when it is not the same article, a message that tells the first line on which they differ.
 */
export function alignToSource(text: string, source: string): number[] | string {
  const offsets: number[] = [];
  let at = source.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\n' && source.startsWith('\r\n', at)) at++;
    if (source[at] !== text[i]) return difference(text, source, i, at);
    offsets.push(at++);
  }
  return at === source.length ? offsets : difference(text, source, text.length, at);
}

function difference(text: string, source: string, inText: number, inSource: number): string {
  const excerpt = (s: string, from: number) => JSON.stringify(s.slice(Math.max(0, from - 15), from + 15));
  return (
    `line ${lineAt(text, inText)} is not the article's: the gold text has ${excerpt(text, inText)}, ` +
    `the article ${excerpt(source, inSource)}; without its marks the text must equal the article`
  );
}
