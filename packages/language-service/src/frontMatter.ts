import type {Span} from '@nutgraf/core';

const OPENING = /^\uFEFF?---[ \t]*\r?\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/m;

/** The front matter a text begins with, its fences included. */
export function frontMatterOf(source: string): (Span & {body: Span}) | undefined {
  const opening = OPENING.exec(source)?.[0];
  if (opening === undefined) return undefined;
  const closing = CLOSING.exec(source.slice(opening.length));
  if (!closing) return undefined;
  const bodyEnd = opening.length + closing.index;
  const start = opening.indexOf('---');
  return {start, end: bodyEnd + closing[0].trimEnd().length, body: {start: opening.length, end: bodyEnd}};
}
