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

/** Texts that people have and that are no news, of which one thing stands too often: what looks ahead or back must stop. */
export const ODD_TEXTS: readonly (readonly [name: string, make: (length: number) => string])[] = [
  ['quotation marks', length => repeated(length, name => `“We will go to ${name},” he said. It is “good” for us. `)],
  ['open quotations', length => repeated(length, name => `“We will go to ${name} soon. `)],
  ['»', length => repeated(length, (name, index) => (index % 20 === 0 ? `» ${name}\n` : '» '))],
  ['brackets', length => repeated(length, (name, index) => `(${name} (see note [${index}]) `)],
  ['he said', length => repeated(length, () => 'he said that he said it, ')],
  ['a table', length => repeated(length, (name, index) => `${name} ${name}\tMinister\tOslo\t${index}\n`)],
  ['a chain', length => repeated(length, name => `${name} of `)],
  [
    'acronyms',
    length =>
      repeated(length, (name, index) => `${acronym(index)}: ${name} Water Association of ${acronym(index)[0]}a\n`),
  ],
  ['acronyms alone', length => repeated(length, (_, index) => `${acronym(index)}, `)],
];

/** Pieces up to so many characters, each made with a name and a number of its own. */
function repeated(length: number, piece: (name: string, index: number) => string): string {
  const pieces: string[] = [];
  let written = 0;
  for (let index = 0; written < length; index += 1) {
    const made = piece(`Ba${ending(index)}`, index);
    pieces.push(made);
    written += made.length;
  }
  return pieces.join('');
}

/** Four capitals, some 5,000 of them in all. */
function acronym(index: number): string {
  let letters = '';
  for (let rest = index % 5000, place = 0; place < 4; place += 1, rest = Math.floor(rest / 9)) {
    letters += 'ABCDEGIRT'[rest % 9];
  }
  return letters;
}

function ending(number: number): string {
  let text = '';
  for (let rest = number; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    text += SYLLABLES[rest % SYLLABLES.length];
  return text;
}
