import type {Article, Entity, Mention} from '@nutgraf/core';

/** Rows, mentions counted, in a piece: reading one takes well under a millisecond. */
const ROWS = 400;

type Head = Pick<Article, 'input' | 'document' | 'signs'>;
type Table = 'blocks' | 'sentences' | 'entities' | 'statements' | 'events' | 'warnings';
const TABLES: readonly Table[] = ['blocks', 'sentences', 'entities', 'statements', 'events', 'warnings'];

type Piece = ['head', Head] | [Table, unknown[]] | ['mentions', Mention[]];

/**
 * An article without its source, in pieces small enough that each is read between two messages. JSON, because the
 * other side can then choose when to make objects of it, which costs more than anything else.
 */
export function toPieces({input, document, signs, ...tables}: Article): string[] {
  const pieces = [JSON.stringify(['head', {input, document, signs}] satisfies Piece)];
  for (const table of TABLES) {
    let rows: unknown[] = [];
    let weight = 0;
    const flush = () => {
      if (rows.length > 0) pieces.push(JSON.stringify([table, rows] satisfies Piece));
      rows = [];
      weight = 0;
    };
    for (const row of tables[table]) {
      const mentions = table === 'entities' ? (row as Entity).mentions : [];
      const inside = mentions.length > ROWS ? {...row, mentions: mentions.slice(0, ROWS)} : row;
      rows.push(inside);
      weight += 1 + Math.min(ROWS, mentions.length);
      if (weight >= ROWS || mentions.length > ROWS) flush();
      // Those of the entity that was last
      for (let at = ROWS; at < mentions.length; at += ROWS) {
        pieces.push(JSON.stringify(['mentions', mentions.slice(at, at + ROWS)] satisfies Piece));
      }
    }
    flush();
  }
  return pieces;
}

/** The article that `toPieces` was given, put together with pauses, or undefined when it is not needed any more. */
export async function fromPieces(
  source: string,
  pieces: readonly string[],
  breathe: () => Promise<void>,
  signal: AbortSignal,
): Promise<Article | undefined> {
  const article = {source} as Article;
  for (const table of TABLES) article[table] = [];
  for (let at = 0; at < pieces.length; at++) {
    if (at > 0) await breathe();
    if (signal.aborted) return undefined;
    const [name, content] = JSON.parse(pieces[at]!) as Piece;
    if (name === 'head') Object.assign(article, content);
    else if (name === 'mentions') article.entities.at(-1)!.mentions.push(...content);
    else (article[name] as unknown[]).push(...content);
  }
  return article;
}
