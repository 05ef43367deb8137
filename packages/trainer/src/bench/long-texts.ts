/** Words that begin sentences or stand in every article stay as they are; other capitalized ones are taken for names. */
const NAME = /(?<=[\p{Ll},] )\p{Lu}\p{Ll}{4,}/gu;
const SYLLABLES = ['ka', 'ro', 'mi', 'ta', 'lu', 'ne', 'shi', 'bo', 'da', 've', 'ra', 'zo', 'pe', 'gi', 'an', 'el'];

/**
 * A text of `length` characters and a little more: the articles one after the other, over and over, each time with
 * other names in them, as an archive has.
 */
export function newsOfLength(articles: readonly string[], length: number): string {
  const parts: string[] = [];
  let written = 0;
  for (let index = 0; written < length; index += 1) {
    const round = Math.floor(index / articles.length);
    const body = articles[index % articles.length]!.replace(/^---\n[\s\S]*?\n---\n/u, '');
    const part = round === 0 ? body : body.replace(NAME, name => name + ending(round));
    parts.push(part, '\n\n');
    written += part.length + 2;
  }
  return parts.join('');
}

/** The same on one line. */
export function lineOfLength(articles: readonly string[], length: number): string {
  return newsOfLength(articles, length).replace(/\s+/gu, ' ');
}

/** Short lines, each a statement or a headline, with other names again and again. */
export function shortLinesOfLength(length: number): string {
  const lines: string[] = [];
  let written = 0;
  for (let index = 0; written < length; index += 1) {
    const name = `Ba${ending(index)}`;
    const line = [`Talks in ${name}`, `Mr ${name} left the house.`, 'He said that it was good.'][index % 3]!;
    lines.push(line);
    written += line.length + 1;
  }
  return lines.join('\n');
}

/** Paragraphs in which each name is a new one: a register rather than news, and the worst that can be kept by word. */
export function newNamesOfLength(length: number): string {
  const paragraphs: string[] = [];
  let written = 0;
  let names = 0;
  const name = () => `Ba${ending(++names)}`;
  while (written < length) {
    const paragraph =
      `Foreign Minister ${name()} ${name()} met ${name()} ${name()} in ${name()} on Monday. ` +
      `“We will sign,” ${name()} said. He thanked the ${name()} Association.`;
    paragraphs.push(paragraph, '\n\n');
    written += paragraph.length + 2;
  }
  return paragraphs.join('');
}

function ending(number: number): string {
  let text = '';
  for (let rest = number; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    text += SYLLABLES[rest % SYLLABLES.length];
  return text;
}
