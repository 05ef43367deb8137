import type {Article, Entity, Mention} from '@nutgraf/core';

/** Rows, mentions counted, in a piece: reading one takes well under a millisecond. */
const ROWS = 400;

type Head = Pick<Article, 'input' | 'document' | 'signs'>;
type Table = 'blocks' | 'sentences' | 'entities' | 'statements' | 'events' | 'warnings';
const TABLES: readonly Table[] = ['blocks', 'sentences', 'entities', 'statements', 'events', 'warnings'];

type Piece = ['head', Head] | [Table, unknown[]] | ['mentions', Mention[]];

/** A piece as bytes, which change hands between threads without a copy. */
export type Bytes = Uint8Array<ArrayBuffer>;

/**
 * An article without its source, in pieces small enough that each is read between two messages. JSON in UTF-8, because
 * the other side can then choose when to make text and objects of it, which costs more than anything else.
 */
export function toPieces({input, document, signs, ...tables}: Article): Bytes[] {
  const encoder = new TextEncoder();
  const pieces: Bytes[] = [];
  const add = (piece: Piece) => pieces.push(encoder.encode(JSON.stringify(piece)));
  add(['head', {input, document, signs}]);
  for (const table of TABLES) {
    let rows: unknown[] = [];
    let weight = 0;
    const flush = () => {
      if (rows.length > 0) add([table, rows]);
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
        add(['mentions', mentions.slice(at, at + ROWS)]);
      }
    }
    flush();
  }
  return pieces;
}

/** The article that `toPieces` was given, put together with pauses, or undefined when it is not needed any more. */
export async function fromPieces(
  source: string,
  pieces: readonly Bytes[],
  breathe: () => Promise<void>,
  signal: AbortSignal,
): Promise<Article | undefined> {
  const decoder = new TextDecoder();
  const article = {source} as Article;
  for (const table of TABLES) article[table] = [];
  for (let at = 0; at < pieces.length; at++) {
    if (at > 0) await breathe();
    if (signal.aborted) return undefined;
    const [name, content] = JSON.parse(decoder.decode(pieces[at]!)) as Piece;
    if (name === 'head') Object.assign(article, content);
    else if (name === 'mentions') article.entities.at(-1)!.mentions.push(...content);
    else (article[name] as unknown[]).push(...content);
  }
  return article;
}
